# What the rules of the group `solution` say: what we offer the customer.

solution-no-value = solution `{ $id }` does not say what it is worth to the customer
    .title = a solution without a value
    .why = Without a benefit in the customer's own terms only the price is left to talk about.
    .help = say in `value` what the customer gains, best in their own figures
solution-objection-unanswered = solution `{ $id }` leaves { $count ->
    [one] an objection
   *[other] { $count } objections
} without an answer
    .title = an objection without an answer
    .why = What the customer holds against it will come up again, and then somebody needs an answer.
    .help = add `handling` with the answer, or with what will be done to find one
solution-declined-no-reason = solution `{ $id }` was declined, and the plan does not say why
    .title = a declined solution without a reason
    .why = Without the reason the same proposal is made again next year.
    .help = write in `notes` what the customer said
