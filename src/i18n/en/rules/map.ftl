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
map-multiple-roots = several people stand at the top of one organisation: { $people }
    .title = several people at the top
    .why = Where two stand at the top, either a line is missing or there are two organisations; the way to a decision differs.
    .help = name the manager: `reports-to`; who stands apart on purpose gets a unit without `parent`
map-multiple-roots-label = this one, too
map-level-inversion = `{ $id }` reports to `{ $manager }`, who stands lower
    .title = a manager who stands lower than the report
    .why = Most often one of the two levels is wrong, and the map shows the power upside down.
    .help = correct `level` or `reports-to`; if it is a line of the project, draw it as `influences` with `kind = "dotted"`
map-level-inversion-label = the level of the manager
map-no-influence-lines = the map does not say who sways whom
    .title = a map without lines of influence
    .why = The org chart shows who signs; whom they listen to before is what wins the account.
    .help = add what has been seen, one line is a beginning: `influences = {"{"} to = "ceo", strength = 2 {"}"}`
    .at-least = people from which lines of influence are expected
map-contradictory-edges = between `{ $id }` and `{ $to }` there is both trust and conflict
    .title = trust and conflict between the same two people
    .why = Whoever plans with the trust runs into the conflict.
    .help = remove the line that is out of date, or say in its `note` how both can be true
map-contradictory-edges-label = the other line
map-no-path-to-power = `{ $id }` decides, and no line leads there from anybody who is for us
    .title = no way from our supporters to a decision
    .why = Support that reaches nobody who decides is pleasant and changes nothing.
    .help = draw the line if there is one, or plan a meeting: an action with `external = ["{ $id }"]`
map-no-path-to-power-uncovered = `{ $id }` decides, and no way leads there: `{ $friend }` is for us, but nobody of ours looks after them
    .help = name who of ours looks after `{ $friend }`: `covered-by = "lena"`
