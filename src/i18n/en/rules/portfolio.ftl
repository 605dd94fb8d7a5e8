# What the rules of the group `portfolio` say: all accounts together.

portfolio-key-account-without-plan = key account `{ $plan }` has no plan in force
    .title = a key account without a plan in force
    .why = An account whose loss would hurt most is the last one to be left to habit.
    .help = bring the plan into force with `status = "active"`, write its successor, or lower `tier`
portfolio-key-account-without-plan-status = the plan of key account `{ $plan }` does not say whether it is in force
portfolio-key-account-without-plan-draft = the plan of key account `{ $plan }` is still a draft, and no other is in force
portfolio-score-weights = the weights of the scoring add up to { $sum }, not to 100
    .title = scoring weights that do not add up
    .why = Scores with other weights cannot be compared, and the choice of key accounts rests on them.
    .help = set the `weight` of every criterion so that all together are 100
portfolio-score-missing = key account `{ $plan }` is not rated by the scoring
    .title = a key account that is not rated
    .why = Without a rating nobody can say why this account gets the time and another does not.
    .help = add `scores` to `[account]`, one mark a criterion
portfolio-score-missing-some = key account `{ $plan }` is not rated by { $criteria }
portfolio-person-conflict = `{ $id }` has the mail address of `{ $other }` in plan `{ $plan }`, and another name
    .title = one person, two stories
    .why = One of the two plans counts on somebody who is no longer there, or writes to the wrong one.
    .help = find out which plan is right, and correct the other
portfolio-person-conflict-left-here = `{ $id }` has left here, and as `{ $other }` in plan `{ $plan }` they are still there
portfolio-person-conflict-left-there = `{ $id }` is still there here, and as `{ $other }` in plan `{ $plan }` they have left
portfolio-person-conflict-label = the same address here
