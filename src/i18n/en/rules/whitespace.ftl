# What the rules of the group `whitespace` say: what the customer does not buy from us yet.

whitespace-mostly-unknown = nothing is known of { $unknown } of { $cells } cells of the white-space grid, and nobody asks
    .title = a white-space grid of which little is known
    .why = What nobody knows cannot be sold; the questions behind the grid are the next meetings.
    .help = ask about the units one by one: a `[question.some-id]` with `about = "unit.some-unit"`
    .percent = percent of unknown cells above which questions are missed
whitespace-competitor-unnamed = a competitor sells `{ $offering }` to `{ $id }`, and the grid does not say which
    .title = a competitor without a name in the white-space grid
    .why = Whom to displace, and when their contract ends, can only be found out of somebody with a name.
    .help = write `{"{"} state = "competitor", competitor = "some-id" {"}"}`
whitespace-over-wallet = our share of `{ $offering }` at `{ $id }` is { $share }%
    .title = more revenue than the customer spends
    .why = A share of the wallet above the whole makes every potential beside it doubtful.
    .help = correct `our-share` or `spend`; the share is in percent, 0 to 100
whitespace-over-wallet-revenue = `{ $id }` spends { $spend } on `{ $offering }`, but `revenue.{ $stream }` brought { $actual } in a year
whitespace-over-wallet-label = what came in
whitespace-top-gap-idle = nobody works on the biggest gap, `{ $offering }` at `{ $id }`
    .title = the biggest gap without an opportunity
    .why = A potential that nobody pursues is a wish; the biggest one deserves a decision.
    .help = add an `[opportunity.some-id]` with this unit and offering, or lower `potential`
