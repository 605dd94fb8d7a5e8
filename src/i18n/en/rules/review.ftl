# What the rules of the group `review` say: reviews.

review-overdue = the review planned for { $due } has not been held
    .title = an overdue review
    .why = A plan that nobody looks at turns into a record of what we once thought.
    .help = hold the review and write it down as `[review.some-id]`, or move `next-review`
    .days = days after the date until the delay is an error, for plans without `review-every`
review-overdue-held = review `{ $id }` was held, but the next date is still { $due }
    .help = set the date of the review after that one
