# The stakeholder map: its caption, its legend, its lines as sentences.

graph-title = Stakeholder map: { $name }
graph-people =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
graph-deciders =
    { $count ->
        [one] { $covered } of 1 decider covered
       *[other] { $covered } of { $count } deciders covered
    }
graph-description = { $people }, who reports to whom, who sways whom, and how each of them stands towards us.
graph-nobody = Nobody is known at this account yet.
graph-as-of = as of { $date }
graph-people-part = { $shown } of { $count } people
graph-around =
    { $count ->
        [0] only { $name }
        [one] one step around { $name }
       *[other] up to { $count } steps around { $name }
    }

graph-more = { $count } more → page { $page }
graph-pages-written = { $count } pages: { $first } to { $last }
graph-page = Page { $number } of { $count }
graph-lines-elsewhere =
    { $count ->
        [one] 1 line leads to another page
       *[other] { $count } lines lead to other pages
    }

graph-people-list = People
graph-lines-list = Lines of influence
graph-legend = Legend
graph-legend-high = High influence
graph-legend-medium = Medium
graph-legend-low = Low
graph-legend-stale = No contact for more than 90 days

graph-covered-by = Covered by
graph-uncovered = Covered by nobody
graph-vacant = Not yet known
graph-care-led = Covered, with a lead
graph-care-covered = Covered, nobody leads
graph-care-stale = Covered, no contact for more than 90 days
graph-care-unneeded = Needs no cover
graph-no-role = No role
graph-no-unit = No unit
graph-focus = In focus
graph-context = The way up, for context
graph-beyond =
    { $count ->
        [one] 1 person below is not shown
       *[other] { $count } people below are not shown
    }
graph-legend-beyond = So many people below are not shown
graph-influence = Influence { $level } of 10
graph-last-contact = Last contact { $date }
graph-days = { $count } d
graph-months = { $count } mo

graph-line-cut = Reports in a circle

graph-sentence-influences = { $from } sways { $to }
graph-sentence-trusts = { $from } trusts { $to }
graph-sentence-dotted = { $from } also reports to { $to } by dotted line
graph-sentence-conflict = { $from } and { $to } are in conflict
graph-sentence-deputises = { $from } stands in for { $to }
graph-sentence-cut = { $from } reports to { $to }, which closes a circle
graph-strength-2 = (strong)
graph-strength-3 = (very strong)

# Two letters for every role; no two the same.
badge-economic-buyer = EB
badge-decision-maker = DM
badge-budget-holder = BH
badge-approver = AP
badge-signatory = SG
badge-buyer = BU
badge-technical-buyer = TB
badge-user = UB
badge-influencer = IF
badge-gatekeeper = GK
badge-initiator = IN
badge-champion = CH
badge-coach = CO
badge-executive-sponsor = ES
badge-blocker = BL
badge-legal-compliance = LC
badge-project-lead = PL
badge-other = OT

# What changed since another state.
graph-changes-title = Changes since { $base }
graph-changes-none = Nothing changed since { $base }
graph-changes-all-new = All is new: { $base } does not have this plan
graph-changes-since = { $changes } since { $base }
graph-changes-added =
    { $count ->
        [one] 1 person added
       *[other] { $count } people added
    }
graph-changes-left =
    { $count ->
        [one] 1 person left
       *[other] { $count } people left
    }
graph-changes-stances =
    { $count ->
        [one] 1 stance changed
       *[other] { $count } stances changed
    }
graph-changes-moved =
    { $count ->
        [one] 1 person moved
       *[other] { $count } people moved
    }
graph-changes-others =
    { $count ->
        [one] 1 other person changed
       *[other] { $count } other people changed
    }
graph-changes-lines =
    { $count ->
        [one] 1 line of influence changed
       *[other] { $count } lines of influence changed
    }
graph-changes-more = and { $count } more
graph-added = New
graph-removed = Gone
graph-changed = Changed
graph-id = Id
graph-was = { $field }: { $before } → { $now }
graph-came = { $field }: { $changes }
graph-line-added = New: { $sentence }
graph-line-removed = Gone: { $sentence }
graph-line-changed = { $sentence }: strength { $before } → { $now }
graph-line-reported = Reported before
graph-sentence-reported = { $from } reported to { $to }
