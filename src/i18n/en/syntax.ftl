# syntax
syntax-not-utf8 = the file is not written in UTF-8
    .help = save the file with the encoding UTF-8
syntax-not-text = the file holds bytes that no text has
    .help = save it as text with the encoding UTF-8
syntax-too-large = the file is larger than { $limit } KiB and is not read
    .help = split it into several files
syntax-missing-value = a value is missing after `{ $key } =`
    .help = write a value, or remove the line
syntax-missing-equals = `=` and a value are missing after `{ $key }`
    .help = write `{ $key } = ` and a value, or begin the line with `#` to make it a comment
syntax-colon = `{ $key }` is followed by `:` instead of `=`
    .help = write `{ $key } = ` and a value
syntax-extra-equals = there is one `=` too many
syntax-missing-key = a name is missing here
    .help = write the name in front of `=`, between the dots or between the brackets
syntax-bad-key = this name holds a character that is not allowed without quotes
    .help = use letters a-z, digits, `-` and `_`, or put the name in quotes
syntax-unclosed-text = text is not closed with a quote
    .help = put `"` at the end of the text; text over several lines begins and ends with `"""`
syntax-unclosed-long-text = text over several lines is not closed with three quotes
    .help = put `"""` after the last line of the text
syntax-missing-opening-quote = text is not opened with a quote
    .help = put `"` in front of the text
syntax-curly-quote = text stands in typographic quotes
    .help = use straight quotes: `"`
syntax-unquoted-text = text stands without quotes
    .help = put `"` before and after the text
syntax-junk = something stands after the end of the value
    .help = one value a line: several values go in a list, `["a", "b"]`
syntax-junk-after-header = something stands after the closing bracket of the header
    .help = begin a new line after the header
syntax-quote-in-text = a quote inside the text ends it too early
    .help = write `\"` inside the text, or put the whole text in single quotes
syntax-decimal-comma = a number is written with a comma
    .help = write the decimal point as `.` and group digits with `_`: `1_250.50`
syntax-unclosed-array = a list is opened with `[` but not closed
    .help = put `]` after the last value
syntax-unclosed-inline-table = a table is opened with `{"{"}` but not closed
    .help = put `{"}"}` after the last value
syntax-unclosed-header = a header is not closed with `]`
    .help = put `]` at the end of the header, or `]]` if it begins with `[[`
syntax-stray-closer = this bracket closes nothing, or something of another kind
    .help = `[` belongs to `]`, `{"{"}` belongs to `{"}"}`
syntax-missing-comma = a comma is missing between two values
syntax-extra-comma = there is one comma too many
syntax-duplicate-key = `{ $key }` is given twice
    .help = keep one of the two
syntax-duplicate-table = the header `{ $key }` is given twice
    .help = put the lines of both under one header, or give one of them another name
syntax-clash = `{ $key }` is already something else
    .help = a name is either a value, a table or a list of tables; choose another name
syntax-date-form = a date is written in a form that cannot be read
    .help = write year, month, day without quotes: `2026-12-31`
syntax-no-such-date = this date or time does not exist
syntax-boolean-form = yes or no is written in a form that cannot be read
    .help = write `true` or `false`, in small letters and without quotes
syntax-leading-zero = a number begins with a needless `0`
    .help = remove the zero, or put the digits in quotes if they are a text
syntax-number-form = a number is written in a form that cannot be read
    .help = write digits only, with `.` as decimal point and `_` to group: `1_250.50`; the unit goes in a field of its own
syntax-number-too-large = this number is too large
syntax-bad-escape = a backslash inside the text means something else here
    .help = write `\\` for a backslash, or put the text in single quotes
syntax-control-character = there is an invisible control character here
    .help = remove it and type the place again
syntax-bare-return = a line ends with a carriage return alone
    .help = save the file with Unix or Windows line ends
syntax-conflict = a Git merge conflict is not resolved
    .help = keep the lines that are right and remove the marker lines
syntax-too-deep = tables and lists are nested deeper than { $limit } levels
syntax-array-too-long = a list has more than { $limit } values
syntax-unclosed-front-matter = the lines between `+++` at the beginning are not closed
    .help = put a line with `+++` after the last of them
syntax-unexpected = this does not belong here
syntax-more = there are more than { $limit } mistakes in this file
    .help = correct these first
syntax-file-flood = { $count ->
    [one] 1 more finding in this file is not shown
   *[other] { $count } more findings in this file are not shown
}

# Words in rendered prose that are not the author's.
prose-alert-note = Note
prose-alert-tip = Tip
prose-alert-important = Important
prose-alert-warning = Warning
prose-alert-caution = Caution
prose-footnote-back = Back to the text
