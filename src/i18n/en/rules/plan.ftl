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
plan-no-owner = nobody answers for the plan
    .title = a plan without an owner, or with two
    .why = An account for which everybody answers is one for which nobody does.
    .help = name the one of ours who answers for the account: `owner = "lena"`
plan-no-owner-other = the plan names `{ $owner }` as its owner, the team names `{ $id }`
plan-no-owner-several = `{ $other }` and `{ $id }` lead the account at the same time
    .help = let one of them own the plan, and give the other another `role`, or at a handover an `end`
plan-no-owner-label = the other one stands here
plan-self-approved = `{ $id }` answers for the plan and approved it too
    .title = a plan that its own owner approved
    .why = Four eyes see what two have grown used to.
    .help = have somebody else approve the plan, and name them in `approved-by`
plan-self-approved-nobody = the plan is `{ $status }`, and nobody approved it
    .help = add `approved-by` and `approved-on`, or set `status = "in-review"`
plan-period-gap-overlap = between plan `{ $plan }`, which ends on { $last }, and this one, which begins on { $start }, { $days ->
    [one] lies one day
   *[other] lie { $days } days
}
    .title = a gap or an overlap between a plan and the one before
    .why = Days in two plans are counted twice, and for days in none nobody has promised anything.
    .help = let the period begin on the day after the other ends, or correct `supersedes`
plan-period-gap-overlap-overlap = the plan begins on { $start }, though plan `{ $plan }`, which it supersedes, runs until { $last }
plan-period-gap-overlap-order = the plan begins on { $start }, before plan `{ $plan }`, which it supersedes, began on { $first }
plan-period-gap-overlap-label = the period of the plan before
plan-period-gap-overlap-self = the plan supersedes itself
    .help = name the plan before it, or remove `supersedes`
plan-expired-active = the period ended on { $end }, and the plan is still `{ $status }`
    .title = a plan that outlived its period
    .why = Whoever works by a plan whose time is over works towards goals that should be settled by now.
    .help = set `status = "closed"` and write the next plan, or extend `period`
plan-expired-active-label = the period ended here
plan-no-summary = the plan has no summary
    .title = a plan without a short summary
    .why = Most readers have one minute; without a summary they read nothing at all.
    .help = add `summary`: where we stand, what we want, what may stop us
    .words = words that a summary has at most
plan-no-summary-long = the summary has { $count } words, more than { $most }
    .help = shorten `summary` to what can be read in a minute; the details belong on a page
plan-empty-section = { $count ->
    [one] a heading of page `{ $page }` has nothing below it
   *[other] { $count } headings of page `{ $page }` have nothing below them
}
    .title = a heading without text
    .why = An empty heading promises an answer and leaves open whether there is none or nobody looked.
    .help = write what belongs there, or remove the heading
plan-empty-section-label = nothing below this one either
plan-copied-text = a paragraph stands word for word in plan `{ $plan }` too
    .title = a paragraph that stands in the plans of several accounts
    .why = What is true of every account says nothing of this one.
    .help = write what holds for this account alone, or leave the paragraph out
    .words = words from which on a paragraph is compared
plan-copied-text-label = the same paragraph
plan-no-open-questions = the plan names nothing that we still have to learn
    .title = a plan that claims to know everything
    .why = A plan without an open question has rarely been thought through to its end.
    .help = add a `[question.some-id]` with `owner` and `due`
plan-no-open-questions-closed = every question of the plan is answered or dropped
plan-version-unchanged = the plan was changed on { $count } days since its version was given
    .title = a version that stays while the plan changes
    .why = Two people with the same version in hand believe that they read the same plan.
    .help = raise `version`, best to the date of the last change
    .at-least = days with a change from which the rule speaks
