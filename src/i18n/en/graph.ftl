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

graph-people-list = People
graph-lines-list = Lines of influence
graph-legend = Legend
graph-legend-deciders = Deciders in bold
graph-legend-high = high influence
graph-legend-medium = medium
graph-legend-low = low
graph-legend-stale = no contact for more than 90 days

graph-covered-by = covered by
graph-uncovered = covered by nobody of ours
graph-vacant = not yet known
graph-influence = influence { $level } of 10
graph-last-contact = last contact { $date }
graph-days = { $count } d
graph-months = { $count } mo
graph-more = +{ $count }

graph-line-influences = sways
graph-line-trusts = is trusted by
graph-line-dotted = leads by dotted line
graph-line-conflict = in conflict
graph-line-deputises = stands in for
graph-line-cut = reports in a circle

graph-sentence-influences = { $from } sways { $to }
graph-sentence-trusts = { $from } is trusted by { $to }
graph-sentence-dotted = { $from } leads { $to } by dotted line
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
