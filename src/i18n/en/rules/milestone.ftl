# What the rules of the group `milestone` say: milestones.

milestone-empty = nothing leads to milestone `{ $id }`
    .title = a milestone to which nothing leads
    .why = A date for which nobody works is a wish; nobody notices when it is in danger.
    .help = add `milestone = "{ $id }"` to the actions that lead to it, or drop the milestone
milestone-before-actions = milestone `{ $id }` is due on { $due }, but `{ $other }`, which leads to it, is due on { $later }
    .title = a milestone that is due before its work
    .why = Whoever looks at milestones only, the customer say, relies on a date that cannot be kept.
    .help = move the `due` of the milestone, or that of the work
milestone-before-actions-label = this leads to it
