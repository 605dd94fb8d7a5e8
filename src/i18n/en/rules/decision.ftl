# What the rules of the group `decision` say: how the customer decides.

decision-none = the plan does not say how the customer decides
    .title = a plan without a decision process
    .why = Who does not know how the customer decides learns of the decision when it has been made.
    .help = add a `[decision.some-id]` with its `steps`, each with `approvers`
decision-none-steps = decision `{ $id }` does not say in which steps it is made
    .help = add `steps`, each with `name` and `approvers`
decision-step-without-approver = { $count ->
    [one] a step of decision `{ $id }` does not say who must agree
   *[other] { $count } steps of decision `{ $id }` do not say who must agree
}
    .title = a step of a decision without an approver
    .why = A decision stops at the step whose approver nobody has spoken to.
    .help = name who must agree, `approvers = ["cfo"]`, or until the name is known a seat with `status = "placeholder"`
decision-step-without-approver-label = and here
decision-no-criteria = decision `{ $id }` does not say what it is judged by
    .title = a decision without criteria
    .why = Without the criteria an offer shows what we like about it, and not what is compared.
    .help = add `criteria`, each with its `weight` and `our-fit`
decision-paper-step-unmapped = decision `{ $id }` has a step `{ $kind }`, and nobody has the role `{ $role }`
    .title = a step for law or purchasing, and nobody of them on the map
    .why = What the business has promised may lie for weeks on desks that nobody of us knows.
    .help = give somebody the role `legal-compliance` or `buyer`, or add the seat with `status = "placeholder"`
