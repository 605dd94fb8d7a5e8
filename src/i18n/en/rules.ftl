# What rules say. A rule `group/fault` has the message `group-fault` and its attributes `title`
# (what it looks for), `why` (why that matters) and `help` (what to do).

## Words that all rules use

did-you-mean = did you mean `{ $near }`?
one-of = it may be { $known }
label-first-here = it stands here first
fix-replace = replace by `{ $new }`
fix-remove-allow = remove the comment

severity-error = error
severity-warning = warning
severity-info = note
severity-help = help
count-errors = { $count ->
    [one] 1 error
   *[other] { $count } errors
}
count-warnings = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
}
count-infos = { $count ->
    [one] 1 note
   *[other] { $count } notes
}
count-none = no findings

expect-text = text in quotes
expect-number = a number
expect-date = a date such as 2027-03-31
expect-date-key = a date such as 2027-03-31 as its key
expect-period = a period such as "2027", "2027-q1" or "2027-03"
expect-period-key = a period such as 2027, 2027-q1 or 2027-03 as its key
expect-yes-no = `true` or `false`
expect-word = a word in quotes
expect-id = an id in quotes
expect-table = a table
expect-other = another value

## syntax: files that are broken as text

syntax-toml =
    .title = broken TOML
    .why = Nothing can be read from a place that is not TOML; the rest of the file still counts.
    .help = mend the line; the message names what is missing
syntax-front-matter =
    .title = broken front matter
    .why = The lines between `+++` say what a page is called and who may see it.
    .help = close the front matter with a line `+++` and mend its TOML
syntax-file =
    .title = a file that cannot be read
    .why = What cannot be read as text is missing from the plan, and nobody would notice.
    .help = save the file as UTF-8 text inside the plan's folder

## ref: names of things

ref-unknown-id = there is no { $kinds } `{ $reference }`
    .title = a reference to nothing
    .why = A plan that names somebody or something that does not exist misleads whoever relies on it.
    .help = correct the id, or write the item that it names
ref-unknown-id-plan = there is no plan `{ $account }` for `{ $reference }`
ref-unknown-id-kind = `{ $kind }` in `{ $reference }` is nothing that can be named here
ref-unknown-id-no-kind = `{ $reference }` does not say which kind of item it names
    .help = write the kind before the id: `[[stakeholder.cfo]]`
ref-duplicate-id = `{ $id }` is written twice
    .title = two items with one id
    .why = Only one of the two can be meant when somebody names it; the other is lost.
    .help = give one of them another id, or join the two
ref-duplicate-id-plan = the folders `{ $folder }` and `{ $other }` are both the plan `{ $id }`
    .help = rename one of the folders; a plan's id is its folder's name
ref-invalid-id = `{ $id }` is no id
    .title = an id that is no slug
    .why = Ids stand in links, file names and references; they should name the role, not the person.
    .help = use lower-case letters, digits and hyphens, and name the role: `head-of-it`
ref-unknown-field = there is no field `{ $key }` here
    .title = a key that the kind does not have
    .why = A misspelt key is lost without a word: `onwer = "lena"` leaves an action without an owner.
    .help = correct the key, or write the text into `notes`
ref-unknown-word = `{ $key }` does not know the word `{ $word }`
    .title = a word that the field does not know
    .why = Words have a fixed meaning, so that people and programs can count on them.
    .help = use one of the words of the field
ref-wrong-type = `{ $key }` takes { $expected }
    .title = a value of another type
    .why = A date in quotes or a number in words cannot be sorted, summed or compared.
    .help = write the value as the field takes it
ref-wrong-type-quoted-date = the date of `{ $key }` stands in quotes
ref-wrong-type-unquoted = `{ $key }` takes text, so quotes belong around it
ref-wrong-type-value = `{ $key }` takes { $expected }
ref-wrong-type-single = `{ $kind }` is one table: `[{ $kind }]`
ref-wrong-type-item = every `{ $kind }` is a table with an id: `[{ $kind }.some-id]`
ref-unknown-kind = there is no kind `{ $key }`
    .title = a table that is no kind of item
    .why = Whatever stands in it is read by nobody.
    .help = a table is `[kind.id]`; `docs/language.md` lists the kinds
ref-unknown-kind-key = `{ $key }` stands outside of any table
ref-unknown-kind-shared = `{ $kind }` holds for all plans and belongs beside `keyplan.toml`
ref-unknown-kind-planned = `{ $kind }` belongs in the folder of a plan
ref-missing-asset = there is no file `{ $path }`
    .title = a file that is not there
    .why = A logo or page that is missing leaves a hole where readers expect an answer.
    .help = add the file to the plan's folder, correct the path, or remove the mention
ref-missing-asset-outside = `{ $path }` lies outside of the plan's folder
    .help = copy the file into the plan's folder and name it from there
ref-missing-asset-remote = `{ $path }` is an address in the web and no file of the plan
    .help = save the file in the plan's folder, so that reading the plan calls no stranger
ref-placeholder-text = `{ $text }` holds the place of something that is still missing
    .title = a text that only holds a place
    .why = A reader takes what stands in a plan for known; a gap is worth more as an open question with an owner.
    .help = write what is known, or leave the field out and ask in a `[question.some-id]`

## plan: the plan as a whole

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

## people: people at the customer

people-no-economic-buyer = nobody in the plan can release the money
    .title = no economic buyer
    .why = Without the one who can release the money, every yes is only a recommendation.
    .help = give somebody the role `economic-buyer`, or add the seat with `status = "placeholder"` and ask for the name
people-no-economic-buyer-vacant = nobody is known on the seat `{ $id }`, which alone can release the money
    .help = find out who sits there, or who acts for them, and give that person the role `economic-buyer`
people-decision-maker-uncovered = `{ $id }` decides, and nobody of ours looks after them
    .title = a decision maker whom nobody looks after
    .why = Who decides without knowing us decides by price, or for somebody they know.
    .help = name the one of ours who leads the relation: `covered-by = "lena"`
people-decision-maker-uncovered-influence = `{ $id }` has an influence of { $influence } out of 10, and nobody of ours looks after them
people-former-still-used = `{ $id }` has left and is still { $part ->
    [manager] the manager of `{ $item }`
    [successor] the successor of `{ $item }`
    [head] the head of `{ $item }`
    [external] expected to take part in `{ $item }`
    [approver] to approve a step of `{ $item }`
    [role] cast in `{ $item }`
   *[sponsor] the sponsor of `{ $item }`
}
    .title = somebody who has left and is still counted on
    .why = What waits for somebody who has left will wait for ever, and the power moved on with the seat.
    .help = name whoever took over, or a seat with `status = "placeholder"`
people-former-still-used-label = this person has left
people-former-still-used-successor =
    .help = name the successor `{ $successor }` instead

## goal: goals and objectives

goal-no-metric = objective `{ $id }` says neither what is measured nor what value is wanted
    .title = an objective without metric and target
    .why = "Grow the account" can neither be reached nor missed; a metric with a target can.
    .help = add `metric`, `baseline` and `target`, or mark it `type = "qualitative"`
goal-no-metric-metric = objective `{ $id }` does not say what is measured
goal-no-metric-target = objective `{ $id }` does not say what value is wanted
goal-no-baseline = objective `{ $id }` does not say where it starts from
    .title = an objective without a baseline
    .why = A target says how far to go only when one knows where the way began.
    .help = add `baseline` with the value at the start
goal-none = the plan pursues no goal
    .title = a plan without a goal
    .why = Without a goal nobody can tell whether the work for the account leads anywhere.
    .help = add a `[goal.some-id]`, best one that the customer shares: `side = "joint"`
goal-no-deadline = objective `{ $id }` does not say until when
    .title = an objective with an open end
    .why = What may be reached at any time is always put off for what has a date.
    .help = add `due` with a day
goal-target-direction = the target of objective `{ $id }` is where it began: { $target }
    .title = a target that lies the wrong way
    .why = Progress is counted from baseline to target, so a wrong direction shows success as failure.
    .help = correct `baseline`, `target` or `direction`; what shall stay as it is has `direction = "maintain"`
goal-target-direction-increase = objective `{ $id }` shall rise, but its target { $target } is below its baseline { $baseline }
goal-target-direction-decrease = objective `{ $id }` shall fall, but its target { $target } is above its baseline { $baseline }

## map: lines between people

map-reporting-cycle = people report to each other in a circle: { $path }
    .title = a circle of reporting lines
    .why = Somebody in the circle reports to the wrong person, so nobody can tell who decides.
    .help = correct one of the `reports-to`
map-reporting-cycle-label = and here
map-self-edge = `{ $id }` reports to themselves
    .title = a line from somebody to themselves
    .why = The map would draw a line that says nothing, and hide whom the person does answer to.
    .help = remove the line, or name whom it was meant for
map-self-edge-line = `{ $id }` has a line of influence to themselves
map-orphan = nothing connects `{ $id }` with anybody
    .title = somebody without a place on the map
    .why = A name without a place says neither who decides nor on whom the person has an effect.
    .help = add `reports-to`, `unit`, `roles` or a line of influence

## swot: strengths, weaknesses, opportunities, threats

swot-missing-quadrant = the SWOT analysis holds nothing under { $quadrants }
    .title = a SWOT analysis with an empty field
    .why = An empty field rarely means that there is nothing; mostly nobody has asked.
    .help = add what belongs there, or one item that says that nothing is known
swot-missing-quadrant-none = the plan has no SWOT analysis

## strategy: strategies and tactics

strategy-no-action = strategy `{ $id }` has no action
    .title = a strategy that nobody carries out
    .why = A strategy becomes real in the calendar of somebody, or not at all.
    .help = add an action with `strategy = "{ $id }"`, or drop the strategy
strategy-no-action-tactics = the tactics of strategy `{ $id }` have no action

## action: actions and milestones

action-no-owner = nobody answers for action `{ $id }`
    .title = an action without an owner
    .why = What everybody could do is done by nobody.
    .help = name the one of ours who sees to it: `owner = "lena"`
action-no-owner-helpers = action `{ $id }` names helpers, but nobody who answers for it
action-no-due = action `{ $id }` does not say until when
    .title = an action without a date
    .why = Undated work is done when everything else is done.
    .help = add `due` with a day, or set it to `status = "proposed"`
action-overdue-silent = action `{ $id }` was due on { $due }, and no note says how it stands
    .title = an overdue action without a word
    .why = To be late is no shame; to be late in silence makes the whole plan doubtful.
    .help = add a `status-note`, agree on a new `due`, or close the action
action-dependency-cycle = work waits for itself in a circle: { $path }
    .title = a circle of dependencies
    .why = Nothing in the circle can ever begin.
    .help = remove one of the `depends-on`
action-dependency-cycle-label = and this waits for the next

## resource: people's time and money

resource-over-allocated = `{ $id }` is planned for { $sum }%, more than { $capacity }%, { $span }: { $plans }
    .title = somebody planned for more than they work
    .why = Time that is promised twice is missing at one account, and nobody decided at which.
    .help = lower one `allocation`, move it by `start` and `end`, or plan somebody else
resource-over-allocated-label = plan `{ $plan }` takes { $share }%
resource-over-allocated-from-to = from { $start } to { $end }
resource-over-allocated-from = from { $start } on
resource-over-allocated-to = until { $end }
resource-over-allocated-always = at all times

## review: reviews

review-overdue = the review planned for { $due } has not been held
    .title = an overdue review
    .why = A plan that nobody looks at turns into a record of what we once thought.
    .help = hold the review and write it down as `[review.some-id]`, or move `next-review`
review-overdue-held = review `{ $id }` was held, but the next date is still { $due }
    .help = set the date of the review after that one

## privacy: who may know what

privacy-unclassified = the plan does not say how confidential it is
    .title = a plan without a classification
    .why = Whoever passes the plan on must know who may read what it says about people and prices.
    .help = add `classification = "confidential"`, or another of its words

## config: keyplan.toml

config-unknown-rule = there is no rule and no group `{ $rule }`
    .title = a setting for something that is no rule
    .why = The setting has no effect, and the rule that was meant still has its own level.
    .help = correct the name; `keyplan explain` lists the rules

## allow: silencing

allow-no-reason = `{ $rule }` is allowed here without a reason
    .title = an allow without a reason
    .why = Whoever reads the plan next cannot tell whether the exception still holds.
    .help = add the reason after a colon: `# keyplan: allow { $rule }: why`
allow-no-date = what the allow of `{ $rule }` ends with is no date
allow-expired = the allow of `{ $rule }` ended on { $date }
    .title = an allow past its date
    .why = The exception was meant for a time, and that is over.
    .help = mend what is allowed here, or give a new date with a reason
allow-unknown-rule = there is no rule `{ $rule }`
    .title = an allow of something that is no rule
    .why = It silences nothing, and what it was meant for may go unseen elsewhere.
    .help = `keyplan explain` lists the rules
allow-unneeded = `{ $rule }` finds no fault here, so the allow can go
    .title = an allow that silences nothing
    .why = Left behind, it would hide the next fault of its kind.
    .help = remove the comment
allow-unneeded-syntax = `{ $rule }` cannot be allowed
