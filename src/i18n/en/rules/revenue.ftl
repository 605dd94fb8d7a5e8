# What the rules of the group `revenue` say: our sales to the customer.

revenue-mixed-currency = revenue line `{ $id }` is written in several currencies
    .title = amounts in several currencies that cannot be added up
    .why = Without a rate nobody can say what a year comes to, or whether its target is reached.
    .help = convert the amounts into one currency and write the rate into `notes`
revenue-mixed-currency-label = this amount is in another currency
revenue-mixed-currency-lines = the revenue lines are written in several currencies, so the plan has no total
revenue-sum-mismatch = `{ $field }` of revenue line `{ $id }` is { $whole }, but its parts add up to { $sum }
    .title = a figure that its parts do not add up to
    .why = Where two figures speak of the same time, nobody knows which one was promised.
    .help = correct the figure or its parts, or keep only the parts; sums are computed
    .percent = difference in percent up to which it is taken for rounding
revenue-target-uncovered = the revenue targets for { $year } are { $gap } ({ $percent }%) above forecast and weighted pipeline
    .title = a target that forecast and pipeline do not reach
    .why = A gap that is seen in the plan can be worked on; one that shows at the end of the year cannot.
    .help = add deals with `amount` and `probability` for the gap, correct the `forecast`, or lower the `target`
    .percent = gap in percent of the target up to which it is left alone
revenue-missing-actual = revenue line `{ $id }` does not say what came in for `{ $period }`
    .title = a period that is over and has no actual
    .why = Whether a target was reached, and how good the next forecast is, shows only in what came in.
    .help = enter the amount under `actual`, zero if nothing came in
    .days = days after the end of a period until its actual is expected
revenue-implausible-growth = revenue line `{ $id }` is planned to grow by { $percent }% in { $year }, and nothing says why
    .title = a leap in revenue without a reason
    .why = Whoever approves the plan will ask where the leap comes from; a line of explanation makes it believable.
    .help = say in `notes` what brings the growth, or add the deal behind it with the same `offering`
    .percent = growth in percent from one fiscal year to the next above which a reason is asked for
