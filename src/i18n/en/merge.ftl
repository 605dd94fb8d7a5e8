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
merge-nothing = merging `{ $revision }` breaks nothing in { $plans ->
    [one] 1 plan
   *[other] { $plans } plans
}
merge-summary = { $counts } when `{ $revision }` is merged, in { $plans ->
    [one] 1 plan
   *[other] { $plans } plans
}
