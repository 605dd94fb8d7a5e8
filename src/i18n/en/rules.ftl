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

## goal: goals and objectives

goal-no-metric = objective `{ $id }` says neither what is measured nor what value is wanted
    .title = an objective without metric and target
    .why = "Grow the account" can neither be reached nor missed; a metric with a target can.
    .help = add `metric`, `baseline` and `target`, or mark it `type = "qualitative"`
goal-no-metric-metric = objective `{ $id }` does not say what is measured
goal-no-metric-target = objective `{ $id }` does not say what value is wanted

## map: lines between people

map-reporting-cycle = people report to each other in a circle: { $path }
    .title = a circle of reporting lines
    .why = Somebody in the circle reports to the wrong person, so nobody can tell who decides.
    .help = correct one of the `reports-to`
map-reporting-cycle-label = and here

## allow: silencing

allow-no-reason = `{ $rule }` is allowed here without a reason
    .title = an allow without a reason
    .why = Whoever reads the plan next cannot tell whether the exception still holds.
    .help = add the reason after a colon: `# keyplan: allow { $rule }: why`
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
