# What the rules of the group `action` say: actions and milestones.

action-no-owner = nobody answers for action `{ $id }`
    .title = an action without an owner
    .why = What everybody could do is done by nobody.
    .help = name the one of ours who sees to it: `owner = "lena"`
action-no-owner-helpers = action `{ $id }` names helpers, but nobody who answers for it
action-no-due = action `{ $id }` does not say until when
    .title = an action without a date
    .why = Undated work is done when everything else is done.
    .help = add `due` with a day, or set it to `status = "proposed"`
action-overdue-silent = action `{ $id }` was due on { $due }, and no note says how it stands
    .title = an overdue action without a word
    .why = To be late is no shame; to be late in silence makes the whole plan doubtful.
    .help = add a `status-note`, agree on a new `due`, or close the action
    .days = days of silence after which it is an error
action-dependency-cycle = work waits for itself in a circle: { $path }
    .title = a circle of dependencies
    .why = Nothing in the circle can ever begin.
    .help = remove one of the `depends-on`
action-dependency-cycle-label = and this waits for the next
