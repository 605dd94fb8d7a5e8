# What `keyplan diff` says of changes.

diff-summary = { $count ->
    [one] 1 change
   *[other] { $count } changes
}: { $classes }
diff-count-critical = { $count } critical
diff-count-notable = { $count } notable
diff-count-routine = { $count } routine
diff-count-cosmetic = { $count } cosmetic
diff-none = No changes in the plans.
diff-layout-only = No changes in what the plans say: only the layout of files, comments or where things stand.
diff-approvals = Approval needed: { $names }
diff-approvals-of = { $name } ({ $count ->
    [one] 1 change
   *[other] { $count } changes
})
diff-approval = Needs the approval of { $names }
diff-approver-owner = who answers for it (nobody is named)
diff-approver-plan-owner = the plan's owner (nobody is named)
diff-approver-executive-sponsor = the executive sponsor (nobody is named)
diff-findings = Findings: { $new } new, { $fixed } fixed, { $unchanged } as before
diff-finding-new = new
diff-finding-fixed = fixed
diff-unread-now = `{ $path }` cannot be read whole; what it says may look removed here.
diff-unread-before = `{ $path }` could not be read whole before; what it said may look added here.

diff-figures = Key figures
diff-figure-people = People known
diff-figure-deciders-covered = Deciders covered
diff-figure-path-to-power = Way to power
diff-figure-revenue-target = Revenue target { $year }
diff-figure-weighted-pipeline = Weighted pipeline
diff-figure-objectives-on-track = Objectives on track
diff-figure-open-actions = Open actions
diff-figure-overdue-actions = Overdue actions
diff-figure-health = Health
diff-part = { $part } of { $whole } ({ $percent })

diff-class-critical = critical
diff-class-notable = notable
diff-class-routine = routine
diff-class-cosmetic = cosmetic

diff-added = new
diff-removed = removed
diff-shared = Shared by all plans
diff-settings = Settings in keyplan.toml
diff-setting-added = added
diff-setting-removed = removed
diff-setting-changed = changed
diff-page = Page
    .many = Pages
diff-id = Id
diff-content = Holds
diff-owner = owner { $name }
diff-reports-to = reports to { $names }
diff-still-named = Still named by: { $items }
diff-named = Named by: { $items }
diff-named-through = {", "}and { $count } more through these
diff-moved = moved for the { $times ->
    [one] { $times }st
    [two] { $times }nd
    [few] { $times }rd
   *[other] { $times }th
} time
diff-only-layout = only line breaks and blanks
diff-order = order
diff-was-overdue = was overdue
diff-days = { $sign }{ $count ->
    [one] 1 day
   *[other] { $count } days
}
diff-every-days = every { $count ->
    [one] day
   *[other] { $count } days
}
diff-yes = yes
diff-no = no
diff-nothing = nothing
diff-and-more = and { $count } more
diff-bad = unreadable: { $source }
diff-is-new = { $now } (new)
diff-is-gone = { $before } (removed)
diff-as-before = { $count ->
    [one] 1 field
   *[other] { $count } fields
} as before
diff-more-fields = { $count ->
    [one] 1 more field
   *[other] { $count } more fields
}

log-none = nothing has been committed that concerns this

# As a comment and a page.
diff-details = Details
diff-map = The map of the change
diff-text-changed = changed, see below
diff-column-what = What
diff-column-field = Field
diff-column-before = Before
diff-column-now = Now
diff-unread-now-plain = { $path } cannot be read whole; what it says may look removed here.
diff-unread-before-plain = { $path } could not be read whole before; what it said may look added here.
diff-cut = { $count ->
    [one] 1 part has
   *[other] { $count } parts have
} no room here, the least weighty ones. The command keyplan diff tells all.

# As a page.
diff-page-title = Changes in the plans
diff-changes = { $count ->
    [one] 1 change
   *[other] { $count } changes
} in the plans
diff-between = From { $before } to { $now }
diff-revision = revision { $id } of { $date }
diff-folder = the files as they are in the folder
diff-grave = What is critical
diff-accounts = Accounts
diff-approvals-title = Approval needed
diff-approval-count = { $count ->
    [one] 1 change
   *[other] { $count } changes
}
