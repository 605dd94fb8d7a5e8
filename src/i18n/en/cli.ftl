# cli

## Files: why a path, a name or a file is not used

path-empty = the path is empty
path-absolute = the path is absolute
path-dots = the path has a part `.` or `..`
path-empty-part = the path has an empty part
path-character = the path has a control character or a backslash
path-git = the path has a part `.git`
path-too-long = the path is longer than 240 bytes
skipped-link = symbolic links are not followed
skipped-not-a-file = it is neither a file nor a folder
skipped-submodule = it is another Git repository
skipped-not-utf8 = its name is not UTF-8
skipped-name = its name cannot be used: { $reason }
unread-not-found = the file does not exist
unread-too-large = the file is larger than { $limit } bytes
unread-not-a-file = it is not a regular file
unread-link = symbolic links are not followed, nor is a folder that is one
unread-unreadable = the file cannot be read: { $cause }

## Git: why there is no history

no-history-not-a-repository = the folder lies in no Git repository
no-history-bare = the Git repository is bare
no-history-foreign-owner = the Git repository belongs to another user
no-history-other-work-tree = the Git repository says that its files lie elsewhere
no-history-unsupported = the Git repository uses a feature that cannot be read yet: { $cause }
no-history-unreadable = the Git repository cannot be read: { $cause }
no-history-too-slow = the Git repository does not answer

## Commands

lint-summary = { $counts } in { $plans ->
    [one] 1 plan
   *[other] { $plans } plans
}
settings-draft = The plan is a draft: what would be an error is told as a warning.
settings-by-profile = the profile of the template `{ $template }`
settings-by-rule = the rule itself
since-nothing-new = no new findings in { $plans ->
    [one] 1 plan
   *[other] { $plans } plans
}
since-summary = { $new } new, { $mended } mended, { $old } as before
since-mended = mended
baseline-written = { $count ->
    [one] 1 finding is
   *[other] { $count } findings are
} kept in `{ $file }`
baseline-unnamed = name it in `keyplan.toml`, or it does not count: `[lint]` with `baseline = "{ $file }"`
lint-no-past = rules that ask the history were not asked: { $reason }
allow-added = { $count ->
    [one] 1 finding
   *[other] { $count } findings
} of `{ $rule }` allowed{ $left ->
    [0] {""}
   *[other] , { $left } left: no comment can stand there
}
explain-manual = The rules of keyplan lint
explain-bad = Found fault with:
explain-good = Mended:
explain-help = What to do:
explain-off = off
explain-dated = What it finds depends on today's date.
explain-silence = To allow it somewhere: `# keyplan: allow { $rule }: reason`. For all plans, in `keyplan.toml`: `[lint.rules]` with `"{ $rule }" = "off"`.
build-progress = { $made } of { $all } files
build-several-customers = note: this edition holds { $count } customers' plans, and whoever gets it sees them all; `--account ACCOUNT` builds one alone
build-done = { $files ->
    [one] 1 file
   *[other] { $files } files
} in `{ $folder }`, { $changed ->
    [0] none changed
   *[other] { $changed } changed
}
schema-done = { $files ->
    [one] 1 schema
   *[other] { $files } schemas
} in `{ $folder }`
serve-at = The preview is at { $url } ({ $counts })
serve-open = Listening beyond this machine: whoever reaches this address can read the plans.
serve-end = Ctrl-C ends it.

## Mending

mended = mended: { $place }: [{ $rule }] { $finding } ({ $title })
unmended = not mended: { $place }: [{ $rule }] { $finding } ({ $title }): { $reason }
mend-more = and { $count } more
mend-summary = { $mended ->
    [0] nothing could be mended
    [one] 1 finding mended
   *[other] { $mended } findings mended
}
mend-summary-files = { $mended ->
    [one] 1 finding mended
   *[other] { $mended } findings mended
} in { $files ->
    [one] 1 file
   *[other] { $files } files
}
mend-would = { $mended ->
    [one] 1 finding would be mended
   *[other] { $mended } findings would be mended
} in { $files ->
    [one] 1 file
   *[other] { $files } files
}
mend-offer = { $safe ->
    [0] `--fix-unsafe` mends { $bold } of them, to be looked at
   *[other] `--fix` mends { $safe } of them{ $bold ->
        [0] {""}
       *[other] , `--fix-unsafe` { $bold } more, to be looked at
    }
}
unmended-broken = the file could not be read any more
unmended-elsewhere = something else in the file would change
unmended-comment = a comment would be lost
unmended-item = an item would be lost
unmended-worse = there would be more errors than before
unmended-unsettled = its rule does not come to rest; that is a mistake of keyplan
