# Merging: what two sides made of one file.

merge-clash-lines = both sides changed the same lines
merge-clash-broken = the changes of both sides fit together line by line, but the file can no longer be read
merge-clash-item-added-twice = both sides added `{ $item }`, each in its own way
merge-clash-item-changed-twice = both sides changed `{ $item }`, each in its own way
merge-clash-item-deleted-by-ours = our side deleted `{ $item }`, and the other side changed it
merge-clash-item-deleted-by-theirs = the other side deleted `{ $item }`, and our side changed it
merge-clash-field-changed-twice = both sides gave `{ $field }` of `{ $item }` another value
merge-clash-field-deleted-by-ours = our side deleted `{ $field }` of `{ $item }`, and the other side changed it
merge-clash-field-deleted-by-theirs = the other side deleted `{ $field }` of `{ $item }`, and our side changed it
merge-driver-clash = { $file }: { $clash }
merge-driver-together = { $file }, only when both sides are merged: { $finding }
merge-clash-file-deleted-by-ours = our side deleted the file, and the other side changed it
merge-clash-file-deleted-by-theirs = the other side deleted the file, and our side changed it
merge-conflict = in conflict with `{ $revision }`: { $clash }
    .help = agree on one of the two before the merge; until then ours counts here
merge-together = only when `{ $revision }` is merged: { $finding }
merge-several-beginnings = note: work was merged both ways with `{ $revision }`, so the two have several last commits in common; `{ $commit }` counts as their beginning, and what Git says may differ
merge-nothing = merging `{ $revision }` breaks nothing in { $plans ->
    [one] 1 plan
   *[other] { $plans } plans
}
merge-summary = { $counts } when `{ $revision }` is merged, in { $plans ->
    [one] 1 plan
   *[other] { $plans } plans
}

## Settling what a merge left open

resolve-nested = line { $line }: a conflict begins within another; mend the markers by hand
resolve-not-turned = line { $line }: the conflict ends before a line `=======` parts its sides; mend the markers by hand
resolve-turned-twice = line { $line }: the conflict has a second line that could part its sides; mend the markers by hand
resolve-not-closed = line { $line }: the conflict that begins here never ends; mend the markers by hand
resolve-astray = line { $line }: this marker belongs to no conflict; mend the markers by hand
resolve-only-ours = only our side has `{ $what }`
resolve-only-theirs = only the other side has `{ $what }`
resolve-page-field = both sides gave `{ $what }` of the page another value
resolve-not-both = both cannot be had together here
resolve-not-a-field = a value can only be given to one field
resolve-not-a-value = that is no value for this field; dates are written 2027-01-15, lists ["a", "b"]
resolve-base = before
resolve-ours = ours
resolve-theirs = theirs
resolve-nothing = (nothing)
resolve-more-lines = … { $count ->
    [one] 1 more line
   *[other] { $count } more lines
}
resolve-lines = Lines
resolve-prompt = What counts? [o] ours, [t] theirs{ $both ->
    [1] , [b] both
   *[0] {""}
}{ $value ->
    [1] , [e] enter a value
   *[0] {""}
}, [s] skip, [q] quit:
resolve-prompt-value = Value:
resolve-unknown-answer = please answer with one of these letters
resolve-told = { $file }: { $what }
resolve-unread = the file cannot be read; see `keyplan lint`
resolve-deleted = { $clash }; `git add` keeps the file, `git rm` removes it
resolve-renamed = { $file }: both sides added `{ $was }`; theirs is now `{ $now }`, and what names `{ $was }` means ours
resolve-alone = { $file }: no plan file, left alone
resolve-others = { $count ->
    [one] 1 file in conflict is no plan file; `git status` names it
   *[other] { $count } files in conflict are no plan files; `git status` names them
}
resolve-none = no plan file is in conflict
resolve-left = { $count ->
    [one] 1 conflict is left
   *[other] { $count } conflicts are left
}
resolve-settled = { $count ->
    [one] 1 conflict settled
   *[other] { $count } conflicts settled
}, { $left ->
    [0] none left
    [one] 1 left
   *[other] { $left } left
}
resolve-merged = { $file }: merged by item and field
resolve-can-merge = { $file }: no true conflict; `keyplan resolve --merge` merges it by item and field
resolve-add = when it is as it should be: `git add { $files }`
resolve-index = Git's own record of the merge cannot be read; only the markers in the files count
