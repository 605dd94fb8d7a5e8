# What the rules of the group `risk` say: risks.

risk-none = the plan names no risk
    .title = a plan in which nothing can go wrong
    .why = In every account something can go wrong; whoever has named it is not surprised by it.
    .help = add a `[risk.some-id]` for what would hurt most, with `mitigation` and `owner`
risk-no-response = against the high risk `{ $id }` nothing is done, and nobody answers for it
    .title = a high risk without mitigation or owner
    .why = A high risk that nobody works on is a decision to let it happen.
    .help = add `mitigation` and `owner`, or take the risk knowingly: `state = "accepted"`
    .at-least = likelihood times impact, out of 9, from which a risk is high
risk-no-response-owner = nobody answers for the high risk `{ $id }`
risk-no-response-mitigation = against the high risk `{ $id }` nothing is done
