# What the rules of the group `joint` say: work shared with the customer.

joint-no-shared-goal = work is shared with the customer, but no goal that says what for
    .title = shared work without a shared goal
    .why = Whoever works along wants to know what for, and drops what serves only the other side.
    .help = mark a goal or an objective that both sides agreed on with `visibility = "shared"`
joint-no-shared-goal-unmarked = work is shared with the customer, but the joint goal `{ $id }` is not
    .help = add `visibility = "shared"` to the goal
joint-one-sided = { $count } open actions are shared with the customer, and nobody of theirs takes part in any
    .title = a joint plan in which only we work
    .why = Where only one side works, the other only watches, and the dates are ours alone.
    .help = agree on who of the customer takes part, and name them in `external`
joint-stale = the work shared with the customer has not visibly moved since { $date }
    .title = a joint plan that nobody touches
    .why = Three silent weeks in a joint plan mean that one side has other things on its mind, and mostly nobody says so.
    .help = ask the customer and write down how it stands: `status-note`, a reading or a review; what is paused is `status = "deferred"`
    .days = days without a sign of life
