# The plan site: navigation, headings, figures, marks.

site-skip = Skip to content
site-navigation = Main
site-languages = Languages
site-crumbs = Where you are
site-sections = On this page
site-theme = Theme
site-theme-system = System
site-theme-light = Light
site-theme-dark = Dark
site-edition = Edition
site-revision = revision
site-as-of = as of { $date }
site-foot = Made with keyplan from plain files under version control.
site-source = Source: { $name }
site-missing-title = Page not found
site-missing = This page does not exist. It may have moved with the plan it belonged to.
site-none = None
site-sum = Total
site-details = Details
site-from = from { $date }
site-until = until { $date }

site-portfolio = Portfolio
site-portfolio-lead =
    { $count ->
        [one] One account, as of { $date }
       *[other] { $count } accounts, as of { $date }
    }
site-accounts-count =
    { $count ->
        [one] 1 account
       *[other] { $count } accounts
    }
site-of-accounts =
    { $count ->
        [one] of 1 account
       *[other] of { $count } accounts
    }
site-no-accounts = No account has a plan yet.
site-needs-attention = Need attention
site-calm = On course
site-filter = Filter by name, owner, status …
site-filter-none = Nothing matches.
site-workspace = Shared by all plans

site-concern-poor = Health at { $total } of 100
site-concern-falling =
    { $points ->
        [one] Health down by 1 point
       *[other] Health down by { $points } points
    }
site-concern-review = Review due since { $date }
site-concern-expired = Plan ended on { $date }
site-concern-behind =
    { $count ->
        [one] 1 objective off track
       *[other] { $count } objectives off track
    }
site-concern-overdue =
    { $count ->
        [one] 1 action overdue
       *[other] { $count } actions overdue
    }

site-health = Health
site-health-none = Not rated
site-health-course = Health over time, out of 100
site-health-parts = Marks by criterion, 0 to 4
site-trend-up =
    { $count ->
        [one] up 1 point
       *[other] up { $count } points
    }
site-trend-down =
    { $count ->
        [one] down 1 point
       *[other] down { $count } points
    }
site-trend-level = unchanged
site-revenue = Revenue and contracts
site-revenue-of = Revenue { $name }
site-fiscal-year = FY { $name }
site-actual-of-target = { $actual } of { $target }
site-target-only = target { $target }
site-percent-of-target = { $percent } of { $target }
site-attainment = Achieved this year
site-contracts = Contracts
site-notice = Notice by
site-ended = Ended
site-weighted-pipeline = Weighted pipeline
site-chance = Probability
site-weighted = Weighted
site-pipeline-detail = { $deals }, { $amount } in all
site-deals-count =
    { $count ->
        [one] 1 open deal
       *[other] { $count } open deals
    }
site-objectives = Objectives
site-objectives-good = Objectives on track
site-n-of-m = { $count } of { $total }
site-standing-good = { $count } on track
site-standing-doubtful = { $count } at risk
site-standing-bad = { $count } off track
site-standing-waiting = { $count } not started
site-open-actions = Open actions
site-open-count = { $count } open
site-none-overdue = none overdue
site-overdue = Overdue
site-overdue-count = { $count } overdue
site-deciders-covered = Key people covered
site-deciders-friendly =
    { $count ->
        [0] none of them on our side
        [one] 1 of them on our side
       *[other] { $count } of them on our side
    }
site-today = today
site-in-days =
    { $count ->
        [one] tomorrow
       *[other] in { $count } days
    }
site-days-overdue =
    { $count ->
        [one] 1 day overdue
       *[other] { $count } days overdue
    }
site-days-ago =
    { $count ->
        [one] 1 day ago
       *[other] { $count } days ago
    }
site-days-count =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
site-every-days =
    { $count ->
        [one] every day
       *[other] every { $count } days
    }
site-person-days = days
site-approved = Approved

site-plan-goal = Goal of the plan
site-tier = Tier { $name }
site-profile = Profile
site-needs-current = Needs today
site-needs-future = Needs tomorrow
site-avoid = avoid: { $name }
site-customer = What the customer wants
site-customer-priorities = Priorities
site-customer-initiatives = Initiatives
site-customer-goals = Annual goals
site-customer-revenues = How the customer earns
site-people = People
site-units = Organisation
site-units-count =
    { $count ->
        [one] 1 business unit
       *[other] { $count } business units
    }
site-uncovered = Nobody of ours
site-stance-for = { $count } for us
site-stance-neutral = { $count } neutral
site-stance-against = { $count } doubtful or against
site-stance-unknown = { $count } unknown
site-line-influences = influences { $name }
site-line-trusts = trusts { $name }
site-line-dotted = functional line to { $name }
site-line-conflict = at odds with { $name }
site-line-deputises = deputises for { $name }
site-decisions = How they decide
site-no-approver = Nobody to approve
site-roles-here = In this decision
site-swot = Strengths, weaknesses, opportunities, threats
site-criterion = Criterion
site-strengths = Strengths
site-weaknesses = Weaknesses
site-chances = Opportunities
site-threats = Threats
site-swot-empty = Nothing noted.
site-swot-stale = Older than six months
site-no-response = No response yet
site-competitors = Competition
site-where = Where
site-whitespace = White space
site-whitespace-legend = Figures: what is spent a year; with +, what more could be had.
site-goals = Goals
site-way = From – now – to
site-proof = Proof
site-progress = { $done } of the way
site-progress-of-time = { $done } of the way, { $time } of the time
site-readings = { $count } readings, { $first } to { $last }
site-readings-count =
    { $count ->
        [one] 1 reading
       *[other] { $count } readings
    }
site-goal-no-objective = No objective measures this goal
site-objective-no-work = No strategy and no action
site-strategy-no-work = No tactic and no action
site-without-goal = Objectives without a goal
site-without-objective = Not linked to any objective
site-actions = Actions
site-milestones = Milestones
site-no-owner = No owner
site-no-due = No date
site-closed-count =
    { $count ->
        [one] 1 closed action
       *[other] { $count } closed actions
    }
site-closed-of = { $count } of { $total } closed
site-offers = Solutions and pipeline
site-solutions = Solutions
site-opportunities = Pipeline
site-meddpicc = Qualification ({ $count } of 8)
site-team = Our team
site-load = All plans together
site-load-words =
    { $count ->
        [one] { $percent } in 1 plan
       *[other] { $percent } in { $count } plans
    }
site-overloaded = Over capacity
site-budget = Budget
site-used = Used
site-risks = Risks
site-weight = Weight
site-questions = Open questions
site-kpis = Key figures
site-last-reading = Latest
site-course = Course
site-reviews = Reviews
site-documents = Documents

site-view-none = This view of the plan has nothing to show.
site-map = Stakeholder map
site-map-lead =
    { $count ->
        [one] 1 person: who reports to whom, who sways whom, and how they see us.
       *[other] { $count } people: who reports to whom, who sways whom, and how they see us.
    }
site-map-open = Open the stakeholder map
site-map-outline = The same people in words
site-zoom-in = Zoom in
site-zoom-out = Zoom out
site-zoom-fit = Fit to width

site-findings = Findings
site-findings-lead = What the plans still lack, by account; each with what to do and where.
site-findings-none = Nothing to mend.
site-findings-none-why = Every rule was checked against every plan, and none had anything to say.
site-findings-count =
    { $count ->
        [one] 1 finding
       *[other] { $count } findings
    }
site-error = Error
site-warning = Warning
site-hint = Hint
site-errors-word =
    { $count ->
        [one] Error
       *[other] Errors
    }
site-warnings-word =
    { $count ->
        [one] Warning
       *[other] Warnings
    }
site-hints-word =
    { $count ->
        [one] Hint
       *[other] Hints
    }
site-errors-count =
    { $count ->
        [one] 1 error
       *[other] { $count } errors
    }
site-warnings-count =
    { $count ->
        [one] 1 warning
       *[other] { $count } warnings
    }
site-hints-count =
    { $count ->
        [one] 1 hint
       *[other] { $count } hints
    }

## The preview's panel

site-panel-more = { $count ->
    [one] and 1 more
   *[other] and { $count } more
}

# The views beside an account's page.
site-views = Views
site-coverage = Coverage
site-coverage-alone = Only one of us looks after somebody who decides:
site-coverage-decider = Decides, and nobody of us covers them
site-coverage-key = Much influence, and nobody of us covers them
site-coverage-untold = Level not yet told
site-coverage-stale = last contact too long ago
site-coverage-wanted = reached and wanted
site-part-decide = Decide
site-part-approve = Approve, sign and buy
site-part-examine = Examine
site-part-speak = Speak for us or sway
site-part-use = Use and run it
site-part-other = Without a role
site-critical = Critical path
site-critical-lead =
    { $count ->
        [one] 1 step, { $days } days
       *[other] { $count } steps that wait for each other, { $days } days of work in all
    }
site-circles = Waiting in a circle
site-open-work = All open work
site-days-needed = Days
site-earliest-end = Earliest end
site-slack = Slack

# Feeds and calendars
site-feed = Changes in the plans
site-feed-title = { $name }: what changed in the plans
site-next-review = Plan review

# The pages of an account
site-brief = One page
site-slides = Slides
site-swot-short = SWOT
site-reviews-history = Reviews and history
site-nothing-here = There is nothing here yet.
site-key-people = Who decides and who is heard
site-next-actions = Overdue and next
site-all-people =
    { $count ->
        [one] The one person
       *[other] All { $count } people
    }
site-all-actions =
    { $count ->
        [0] Actions and milestones
        [one] The one action
       *[other] All { $count } actions: list, board, timeline
    }
site-list = List
site-board = Board
site-timeline = Timeline
site-timeline-legend = Bars run from start to due date; a dot has only a due date; a diamond is a milestone; arrows lead from what must be done before.
site-timeline-left-out =
    { $count ->
        [one] One more, later than these, is in the list.
       *[other] { $count } more, later than these, are in the list.
    }
site-calendar = Calendar
site-all = All
site-only-overdue = Only overdue
site-today-is = Today, { $date }
site-no-status = No status
site-and-more =
    { $count ->
        [one] and one more
       *[other] and { $count } more
    }
site-standing = Where we stand
site-whitespace-open = Where there is more to win
site-last-review = Last review and what comes next
site-present = Present
site-present-keys = Arrow keys turn, F fills the screen, Esc ends; prints a slide a page.
site-change-new = New
site-change-gone = Gone
site-change-changed = Changed
site-changed-since =
    { $count ->
        [one] One change
       *[other] { $count } changes
    }
site-since = Since then
site-history = What happened to the plan
site-lately = What mattered in the last 30 days
site-lately-none = Nothing that matters changed in the last 30 days.
site-all-open-actions = Open actions of all accounts
site-load-all = Load of our people
site-load-lead = What the plans ask of everybody today, in percent of a full week.
site-load-over = More than there is
site-load-from-to = { $name }: { $percent } from { $from } to { $until }, because { $plans }
site-load-from = { $name }: { $percent } from { $from } on, because { $plans }
site-people-ours = Our people
site-my-actions = Open actions
site-my-contacts = Contacts due
site-my-plans = Plans
site-helps = helps
site-contact-due = Why
site-contact-late =
    { $count ->
        [one] One day over what was agreed
       *[other] { $count } days over what was agreed
    }
site-contact-never = Nobody of us has spoken with them yet
site-about = About this site
site-about-signs = Signs
site-about-words = Words
site-about-thing = Of what
site-about-states = Signs and words
site-about-word = Word
site-about-meaning = What it is
site-about-team = This edition is for the account teams. It shows everything, also what is restricted.
site-about-internal = This edition is for the company. What is restricted to the account team is not in it.
site-about-customer = This edition is for the customer. It holds only what both sides share.
site-built = As of
site-calendar-of = Calendar to subscribe to

# What each kind of thing is
about-plan = What we intend with one customer in one period, with its author, version and goal.
about-account = The customer: who they are and how they stand with us.
about-person = Somebody of ours.
about-offering = Something that we sell.
about-competitor = Somebody else who sells to the customer, and where they stand there.
about-criterion = What accounts are scored by when key accounts are chosen.
about-priority = What matters most to the customer.
about-initiative = What the customer undertakes to get there.
about-customer-goal = A goal that the customer set for a year.
about-customer-revenue = How the customer earns money.
about-unit = A part of the customer’s organisation, such as a plant or a division.
about-stakeholder = Somebody at the customer who decides, influences or uses.
about-decision = How the customer decides on something: the steps, who approves, how long each takes.
about-swot = A strength, weakness, opportunity or threat, with what we do about it.
about-whitespace = Who sells what to one unit: we, somebody else, nobody, or not known.
about-goal = A direction for the period, ours or the customer’s.
about-objective = A step towards a goal that can be measured: from where to where, until when.
about-strategy = The approach that we chose for objectives.
about-tactic = One lever of a strategy.
about-solution = What we propose to the customer, and how far that is.
about-opportunity = A deal that may come, with its stage, amount and probability.
about-action = Dated work that exactly one of us answers for.
about-milestone = A day by which something holds that all can check.
about-revenue = What comes in of one stream, period by period: actual, forecast, target.
about-contract = What was signed, until when, with its notice.
about-team = Who of us works for the account, as what, with how much time.
about-budget = Money planned and spent for the account.
about-risk = What could go wrong, how likely and how bad, and what we do about it.
about-question = What we still have to find out.
about-kpi = A number that tells whether the relation goes well.
about-health = The account’s rating on one day, criterion by criterion.
about-review = A meeting that looked at the plan: what it found and decided.

# Boxes of a list of tasks
prose-task-done = done
prose-task-open = open

# Search
site-find = Search
site-find-hint = Account, page, person, action, any word
site-find-none = Nothing found
site-page = Page
site-later-actions =
    { $count ->
        [one] One more, due later, is on its account's page.
       *[other] { $count } more, due later, are on the accounts' pages.
    }

# Pages for one purpose
site-asked = Asked
site-room-for-notes = Notes
site-questions-paper = On paper every question has room for notes.
site-closed-questions =
    { $count ->
        [one] 1 question answered or dropped
       *[other] { $count } questions answered or dropped
    }
site-load-months = Month by month
site-load-months-lead = Each month by the day on which the plans ask for most, in percent of a full week; the darker, the more of what somebody has.
site-sales-years = Years against target
site-sales-quarters = Quarters of { $name }
site-sales-streams = Stream by stream
site-sales-rest = Forecast for the rest
site-sales-outlook = Outlook
site-sales-gap = Against target
site-sales-pipeline = Weighted pipeline until then
site-sales-currency = Amounts in { $name }
site-sales-unparted = Without a quarter
site-sales-of-it = { $amount } of it forecast
site-sales-legend = Filled: what came in. Hollow: forecast for the rest. Line across: target.
site-sales-how = Actual and forecast for the rest make the outlook; a month counts once a stream, and where it is in several periods the longest counts. The weighted pipeline is not part of the outlook. All amounts are in { $name }; nothing is converted.
site-sales-partial = Amounts in other currencies than { $name } are not in these sums.
site-wallet = Share of wallet
site-wallet-ours = Of it with us
site-wallet-unknown =
    { $count ->
        [one] For one cell of the white space our part of the spend is not known; it does not count.
       *[other] For { $count } cells of the white space our part of the spend is not known; they do not count.
    }
site-own-page = Page of its own
