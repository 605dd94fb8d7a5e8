# What the rules of the group `resource` say: people's time and money.

resource-over-allocated = `{ $id }` is planned for { $sum }%, more than { $capacity }%, { $span }: { $plans }
    .title = somebody planned for more than they work
    .why = Time that is promised twice is missing at one account, and nobody decided at which.
    .help = lower one `allocation`, move it by `start` and `end`, or plan somebody else
resource-over-allocated-label = plan `{ $plan }` takes { $share }%
resource-over-allocated-from-to = from { $start } to { $end }
resource-over-allocated-from = from { $start } on
resource-over-allocated-to = until { $end }
resource-over-allocated-always = at all times
