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
goal-no-customer-side = every goal of the plan is ours, and none says what it does for the customer
    .title = a plan without the customer's side
    .why = A plan that serves only us gives the customer no reason to help with it.
    .help = add a goal with `side = "joint"` or `side = "customer"`, or say with `supports` which priority of the customer a goal serves
goal-no-customer-side-unlinked = no goal says which priority, initiative or goal of the customer it serves
    .help = add `supports` to a goal, such as `supports = "priority.some-id"`
goal-only-own-revenue = every goal of the plan is about our own revenue
    .title = goals that are all about our revenue
    .why = Revenue follows from what the customer gains; a plan that names only the result says nothing of how to get there.
    .help = add a goal about the customer's success or the relationship: `category = "customer-success"`
goal-too-many = the plan pursues { $count } goals at once, more than { $limit }
    .title = more goals than anybody can keep in mind
    .why = Who pursues everything at once decides every day anew what comes first.
    .help = keep the goals that matter most, and put off or join the others
    .at-most = goals, and objectives of one goal, that may be pursued at once
goal-too-many-objectives = goal `{ $id }` has { $count } open objectives, more than { $limit }
goal-no-objective = goal `{ $id }` has no objective that measures it
    .title = a goal that nothing measures
    .why = A goal gives the direction; only an objective shows how far the way is and when it is done.
    .help = add an `[objective.some-id]` with `goal = "{ $id }"`, `metric`, `baseline`, `target` and `due`
goal-no-owner = nobody answers for goal `{ $id }`
    .title = a goal or objective without an owner
    .why = What belongs to the whole team is missed by nobody in particular.
    .help = name the one of ours who answers for it: `owner = "lena"`
goal-no-owner-objective = nobody answers for objective `{ $id }`
goal-no-owner-label = this objective has no owner either
goal-vague-verb = the title of goal `{ $id }` says "{ $word }", but neither from where nor to where
    .title = a goal that only says "improve" or "strengthen"
    .why = A little better is always reached; from six hours to three is reached or it is not.
    .help = say from where to where and by when, or add an objective that measures it
goal-relationship-no-person = goal `{ $id }` is about the relationship, but names nobody of the customer
    .title = a relationship goal without a person
    .why = Nobody has a relationship with a company; it is always between people.
    .help = name them in `why`, such as `[[stakeholder.cfo]]`, or in `external` of an action that serves the goal
goal-qualitative-no-evidence = objective `{ $id }` is judged, but does not say by what
    .title = a qualitative objective without evidence
    .why = Without an agreed sign of success everybody judges by mood, and mostly in one's own favour.
    .help = add `evidence` with what one will see when it is reached, or a `metric` with a `target`
goal-outside-period = objective `{ $id }` is due on { $due }, after the plan ends on { $bound }
    .title = a deadline outside of the plan's period
    .why = Nobody looks at the objective any more when it falls due, or nobody did yet.
    .help = move `due` into the period of the plan, or correct the period
goal-outside-period-before = objective `{ $id }` is due on { $due }, before the plan begins on { $bound }
goal-outside-period-label = the period of the plan
goal-overdue = objective `{ $id }` was due on { $due } and is still open
    .title = an objective past its deadline
    .why = An open objective with an old date says that nobody has looked at it since.
    .help = set `status` to `achieved` or `missed` with an `outcome`, or agree on a new `due`
    .days = days after the deadline for the last figures to come in
goal-overdue-reached = objective `{ $id }` has reached its target, was due on { $due } and is still open
    .help = close it with `status = "achieved"` and `outcome = "full"`
goal-measure-stale = { $kind } `{ $id }` was last measured on { $date }
    .title = a figure that has not been measured for long
    .why = A figure from last quarter steers nothing; what is not measured slips unseen.
    .help = add the latest value to `measured`; what rests is `deferred`, and a figure may have a slower `cadence`
    .days = days for a value to come in after the rhythm asks for it
goal-measure-stale-never = { $kind } `{ $id }` has run since { $date } and was never measured
goal-status-contradicts-data = objective `{ $id }` is called on track, but at its last reading { $done }% of the way was done after { $expected }% of the time
    .title = a status that the readings contradict
    .why = A friendly status costs the weeks in which something could still be done.
    .help = set `status` to what the readings say, such as `at-risk` or `off-track`, or correct them
    .percent = points behind the straight line from which the status is doubted
goal-status-contradicts-data-achieved = objective `{ $id }` is called achieved, but at its last reading only { $done }% of the way was done
goal-status-contradicts-data-label = the last reading
goal-closed-no-outcome = objective `{ $id }` is closed and does not say what came of it
    .title = a closed objective without an outcome
    .why = What was learned from one plan is the best start for the next.
    .help = add `outcome` (`full`, `partial` or `none`) or `lesson`
goal-closed-no-outcome-cancelled = objective `{ $id }` is cancelled and does not say why
    .help = add `lesson` with the reason
goal-deadline-slipped = the deadline of objective `{ $id }`, at first { $first }, was put off { $count ->
    [one] once
   *[other] { $count } times
} without a word
    .title = a deadline that slips again and again
    .why = Who moves a date twice without a reason will move it a third time; the plan then says less than the calendar.
    .help = write into `notes` why the date moved, or close the objective with an `outcome`
    .at-least = times that a deadline was put off from which the rule speaks
