# What the rules of the group `resource` say: people's time and money.

resource-inactive-person = `{ $id }` has left, and the plan still counts on them in { $count ->
    [one] one place
   *[other] { $count } places
}
    .title = somebody of ours who has left and is still counted on
    .why = What belongs to somebody who has left belongs to nobody, and the customer is the first to notice.
    .help = name whoever took over; places in the team may stay with an `end`
resource-inactive-person-label = and here
resource-no-executive-sponsor = nobody of our management stands behind the account
    .title = no executive sponsor on our side
    .why = Without a sponsor there is no door to the customer's management, and nobody to decide when two accounts need the same people.
    .help = name one of our management: `executive-sponsor = "claudia"`
resource-no-allocation = the plan does not say how much time { $ids } { $count ->
    [one] has
   *[other] have
} for the account
    .title = team members without a share of time
    .why = Work for which no time was agreed is done beside everything else, or not at all.
    .help = add `allocation` in percent of a week, or `days`
resource-over-allocated = `{ $id }` is planned for { $sum }%, more than { $capacity }%, { $span }: { $plans }
    .title = somebody planned for more than they work
    .why = Time that is promised twice is missing at one account, and nobody decided at which.
    .help = lower one `allocation`, move it by `start` and `end`, or plan somebody else
resource-over-allocated-label = plan `{ $plan }` takes { $share }%
resource-over-allocated-from-to = from { $start } to { $end }
resource-over-allocated-from = from { $start } on
resource-over-allocated-to = until { $end }
resource-over-allocated-always = at all times
resource-too-many-plans = `{ $id }` answers for { $count } plans
    .title = somebody who answers for many accounts
    .why = A key account takes time; whoever has many of them looks after none as a key account.
    .help = hand over accounts, or pause the plans that nobody has time for
    .at-most = how many plans one person may answer for
resource-too-many-plans-label = plan `{ $plan }`
resource-no-budget = the plan does not say what the work for the account may cost
    .title = a plan without a budget
    .why = Plans that need no money are rarely carried out; those that need some should not have to beg for it.
    .help = add a `[budget.some-id]` with `planned`, or `budget-total = 0` if no money is needed
resource-budget-sum = the budget lines add up to { $sum }, more than the total of { $total }
    .title = budget lines that do not add up to the total
    .why = Approved is the total; what the lines promise beyond it has to be taken from somewhere.
    .help = lower a line, or have a higher `budget-total` approved
resource-budget-sum-less = the budget lines add up to { $sum }, less than the total of { $total }
    .help = add a line for the rest, if only as a reserve, or lower `budget-total`
resource-budget-overrun = budget line `{ $id }` has cost { $actual } of { $planned } planned, and no note says why
    .title = a budget line that was overrun without a word
    .why = An overrun that is explained is a decision; one that is not is a surprise at the end of the year.
    .help = say in `notes` why and who agreed, or correct `actual`
    .percent = percent above the planned amount up to which it is left alone
