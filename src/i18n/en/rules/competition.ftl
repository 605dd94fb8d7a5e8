# What the rules of the group `competition` say: competitors at the customer.

competition-none = the plan knows nobody against whom we compete
    .title = a plan without competitors
    .why = There is always somebody: another supplier, the customer's own people, or doing nothing.
    .help = add a `[competitor.some-id]` with its `status` and our `differentiator`
competition-no-differentiator = `{ $id }` competes here, and the plan does not say what sets us apart
    .title = a competitor without an answer
    .why = When the customer compares, the one who has no difference to name is compared by price.
    .help = say in `differentiator` what we have here that they have not
