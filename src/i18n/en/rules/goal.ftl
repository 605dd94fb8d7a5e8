# What the rules of the group `goal` say: goals and objectives.

goal-no-metric = objective `{ $id }` says neither what is measured nor what value is wanted
    .title = an objective without metric and target
    .why = "Grow the account" can neither be reached nor missed; a metric with a target can.
    .help = add `metric`, `baseline` and `target`, or mark it `type = "qualitative"`
goal-no-metric-metric = objective `{ $id }` does not say what is measured
goal-no-metric-target = objective `{ $id }` does not say what value is wanted
goal-no-baseline = objective `{ $id }` does not say where it starts from
    .title = an objective without a baseline
    .why = A target says how far to go only when one knows where the way began.
    .help = add `baseline` with the value at the start
goal-none = the plan pursues no goal
    .title = a plan without a goal
    .why = Without a goal nobody can tell whether the work for the account leads anywhere.
    .help = add a `[goal.some-id]`, best one that the customer shares: `side = "joint"`
goal-no-deadline = objective `{ $id }` does not say until when
    .title = an objective with an open end
    .why = What may be reached at any time is always put off for what has a date.
    .help = add `due` with a day
goal-target-direction = the target of objective `{ $id }` is where it began: { $target }
    .title = a target that lies the wrong way
    .why = Progress is counted from baseline to target, so a wrong direction shows success as failure.
    .help = correct `baseline`, `target` or `direction`; what shall stay as it is has `direction = "maintain"`
goal-target-direction-increase = objective `{ $id }` shall rise, but its target { $target } is below its baseline { $baseline }
goal-target-direction-decrease = objective `{ $id }` shall fall, but its target { $target } is above its baseline { $baseline }
goal-readings-unordered = the readings of objective `{ $id }` are not in the order of their days
    .title = readings out of order
    .why = Whoever looks takes the last line for the latest reading.
    .help = sort the lines of `measured` by their days, the latest last
goal-readings-unordered-kpi = the readings of key figure `{ $id }` are not in the order of their days
