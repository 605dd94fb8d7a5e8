# What the rules of the group `allow` say: silencing.

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
allow-stale-baseline = the baseline keeps a finding that is gone
    .title = an entry of the baseline that keeps nothing
    .why = Left behind, it would hide the same fault when it comes back.
    .help = remove the line, or write the baseline anew: `keyplan lint --write-baseline`
