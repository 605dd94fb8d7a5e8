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
graph-title-guests = People at { $name }
graph-description-guests = { $people }, and who reports to whom.
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

# What the map says. `people`, `deciders` and `way` are names; `count` is how many people.
says = What this map says
says-good = Good
says-mind = To mind
says-more =
    { $count ->
        [one] 1 more
       *[other] { $count } more
    }
says-others = { $count } others
says-no-decider = Nobody on this map decides.
says-uncovered =
    { $count ->
        [one] { $people } decides, and nobody of us covers them.
       *[other] { $people } decide, and nobody of us covers them.
    }
says-no-supporter = Nobody whom we cover is for us yet.
says-no-way =
    { $count ->
        [one] { $people } is for us, but no way leads from there to anybody who decides.
       *[other] { $people } are for us, but no way leads from them to anybody who decides.
    }
says-opponent =
    { $count ->
        [one] { $people } has weight and is against us.
       *[other] { $people } have weight and are against us.
    }
says-bottleneck =
    { $count ->
        [one] Support reaches { $deciders } only through { $people }.
       *[other] Support reaches { $deciders } only through { $people }; each of them is needed.
    }
says-conflict = { $people } both have weight and are in conflict.
says-unattended =
    { $count ->
        [one] { $people } has much influence, and nobody of us covers them.
       *[other] { $people } have much influence, and nobody of us covers them.
    }
says-stale =
    { $count ->
        [one] { $people } decides, and we last spoke { $days } days ago.
       *[other] { $people } decide, and we have not spoken with them for { $days } days or more.
    }
says-empty-seat =
    { $count ->
        [one] One seat that decides has no known holder: { $people }.
       *[other] { $count } seats that decide have no known holder: { $people }.
    }
says-one-of-ours = { $ours } alone looks after all who have weight: { $people }.
says-skeptic =
    { $count ->
        [one] { $people } has weight and doubts.
       *[other] { $people } have weight and doubts.
    }
says-few-contacts =
    { $count ->
        [0] There is nobody here whom we know well.
        [one] We know only one person well: { $people }.
       *[other] We know only { $count } people well: { $people }.
    }
says-circle = { $people } report to each other in a circle.
says-way = A way to power: { $way }.
says-supported = { $people } decides, is for us and is covered.
says-all-covered = Everybody who decides is covered: { $people }.

# Influence beside support.
scatter-title = Influence and support
scatter-influence = Influence
scatter-win = Win over
scatter-nurture = Nurture
scatter-watch = Keep in view
scatter-inform = Keep informed
scatter-decides = Decides
scatter-covered = Covered
scatter-uncovered = Covered by nobody
scatter-legend-decides = decides
scatter-legend-covered = covered by one of us
scatter-legend-uncovered = covered by nobody

# What waits for what.
flow-title = What waits for what
flow-critical = On the critical path
flow-until = by { $date }
flow-slack =
    { $count ->
        [0] no slack
        [one] 1 day of slack
       *[other] { $count } days of slack
    }
flow-late =
    { $count ->
        [one] 1 day late
       *[other] { $count } days late
    }
flow-legend-critical = critical path
flow-legend-milestone = milestone
flow-legend-closed = done or dropped
flow-legend-circle = waits in a circle
