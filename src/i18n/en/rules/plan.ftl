# What the rules of the group `plan` say: the plan as a whole.

plan-missing-header = the header of the plan lacks { $fields }
    .title = a plan without date, author, version or objective
    .why = Whoever finds the plan must see how old it is, who stands behind it and what it is for.
    .help = add the missing fields below `[plan]`
plan-missing-header-none = the plan has no `[plan]` with date, author, version and objective
plan-period-invalid = the period ends on { $end }, before it begins on { $start }
    .title = a period that ends before it begins
    .why = Deadlines, revenue and people's time are counted by the period of the plan.
    .help = put both days in order: `period = {"{"} start = 2027-01-01, end = 2027-12-31 {"}"}`
plan-period-invalid-label = it begins here
plan-period-invalid-no-start = the period does not say when it begins
plan-period-invalid-no-end = the period does not say when it ends
plan-period-invalid-empty = the period says neither when it begins nor when it ends
plan-period-invalid-one-end =
    .help = give both days: `period = {"{"} start = 2027-01-01, end = 2027-12-31 {"}"}`
