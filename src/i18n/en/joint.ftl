# The plan that is handed to the customer.

joint-plan = Joint plan
joint-plans = Joint plans
joint-and = and
joint-our-side = Our side
joint-your-side = Your side
joint-first-contact = First contact
joint-next-contact = If that does not help
joint-escalation = When something is stuck
joint-goals = What we want together
joint-more-objectives = More objectives
joint-priorities = What matters to you
joint-priorities-of = What matters to { $name }
joint-actions = Who does what
joint-done =
    { $count ->
        [one] 1 completed step
       *[other] { $count } completed steps
    }
joint-next = Next meeting
joint-every = We meet
joint-reviews = Meetings and decisions
joint-decisions = How you decide
joint-decisions-of = How { $name } decides
joint-contacts = Contacts
joint-reach = How to reach them
joint-channel = Prefers
joint-services = What you have from us
joint-calendar = Dates for your calendar
joint-nothing = Nothing is shared yet.
