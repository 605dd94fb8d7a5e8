# What the rules of the group `review` say: reviews.

review-no-cadence = the plan does not say when it is looked at again
    .title = a plan without a rhythm of reviews
    .why = A plan that nobody has promised to look at is read once, on the day on which it is approved.
    .help = add `review-every = "quarterly"`, or a `next-review` with a day
review-overdue = the review planned for { $due } has not been held
    .title = an overdue review
    .why = A plan that nobody looks at turns into a record of what we once thought.
    .help = hold the review and write it down as `[review.some-id]`, or move `next-review`
    .days = days after the date until the delay is an error, for plans without `review-every`
review-overdue-held = review `{ $id }` was held, but the next date is still { $due }
    .help = set the date of the review after that one
review-no-decisions = review `{ $id }` came to no decision
    .title = minutes without a decision
    .why = A review that decides nothing was a report, and could have been read.
    .help = write down under `decisions` what was decided, if only that all stays as it is
review-no-kpi = nothing in the plan is measured
    .title = a plan in which nothing is measured
    .why = Without a figure the next review can only compare impressions.
    .help = add a `[kpi.some-id]` with `unit` and `cadence`, or give an objective a `metric`
