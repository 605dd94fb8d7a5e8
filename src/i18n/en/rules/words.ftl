# Words that all rules use, and those of levels and counts.

did-you-mean = did you mean `{ $near }`?
one-of = it may be { $known }
label-first-here = it stands here first
label-ends-here = it ends here
fix-replace = replace by `{ $new }`
fix-quote = put it in quotes
fix-unquote = take the quotes off
fix-rename = rename it to `{ $new }` wherever it is named
fix-sort = sort the lines by their days
fix-remove-twin = remove the second `{ $reference }`
fix-remove-allow = remove the comment
fix-remove-rule = take `{ $rule }` out of the comment
fix-done = give the action `status = "done"`
fix-complete = give the action `percent = 100`
fix-remove-entry = remove the entry

severity-error = error
severity-warning = warning
severity-info = info
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
    [one] 1 info
   *[other] { $count } infos
}
count-none = no findings

report-more = not shown here: { $counts }; the log of this step lists them
report-others = Findings without an annotation
report-cut = not shown here for want of room: { $counts }
report-explain = `keyplan explain { $rule }` shows an example
report-root = The root of the repository.
report-no-plan = All plans
report-severity = Severity
report-rule = Rule
report-place = Place
report-finding = Finding
report-help = What to do

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
