# What the rules of the group `map` say: lines between people.

map-reporting-cycle = people report to each other in a circle: { $path }
    .title = a circle of reporting lines
    .why = Somebody in the circle reports to the wrong person, so nobody can tell who decides.
    .help = correct one of the `reports-to`
map-reporting-cycle-label = and here
map-self-edge = `{ $id }` reports to themselves
    .title = a line from somebody to themselves
    .why = The map would draw a line that says nothing, and hide whom the person does answer to.
    .help = remove the line, or name whom it was meant for
map-self-edge-line = `{ $id }` has a line of influence to themselves
map-orphan = nothing connects `{ $id }` with anybody
    .title = somebody without a place on the map
    .why = A name without a place says neither who decides nor on whom the person has an effect.
    .help = add `reports-to`, `unit`, `roles` or a line of influence
