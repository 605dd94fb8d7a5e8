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
