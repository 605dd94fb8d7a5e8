# What the rules of the group `account` say: the customer's profile.

account-missing-profile = the profile of the account lacks { $fields }
    .title = an account without industry, size, background or strength of the relationship
    .why = Whoever joins the team or prepares for a meeting must know with whom we deal.
    .help = add the missing fields below `[account]`; `revenue` will do in place of `employees`
account-missing-profile-none = the plan has no `[account]`
account-no-customer-priorities = the plan does not say what the customer itself wants to achieve
    .title = a plan that does not know what the customer wants
    .why = Customers spend their money on their own goals, not on ours.
    .help = add a `[priority.some-id]` or an `[initiative.some-id]` with its `source`
account-no-customer-priorities-unproved = the plan does not say how we know what the customer wants to achieve
    .help = add `source`, such as a report or a meeting, or `evidence` with a better level than `assumed`
account-no-challenges-or-needs = the plan says neither what troubles the customer nor what it needs
    .title = a customer without challenges and needs
    .why = Who does not know what the customer needs can only offer what is on our own list.
    .help = add `challenges` and `needs`, each need with its `horizon`
account-no-challenges-or-needs-today = the plan says only what the customer will need later
account-no-challenges-or-needs-later = the plan does not say what the customer will need later
    .help = add a need with `horizon = "future"`
account-no-value-proposition = the plan does not say why this customer should buy from us
    .title = no reason to buy from us
    .why = Where no reason is written down, everybody tells another one, and in the end the price decides.
    .help = add `value-proposition`: what the customer gains, best in its own figures
account-no-communication-preference = the plan does not say how the customer likes to be addressed
    .title = no preferred way of communication
    .why = The right message by the wrong channel, or twice as often as wanted, is only a nuisance.
    .help = add `communication = {"{"} channel = "in-person", cadence = "monthly" {"}"}`
account-no-communication-preference-channel = the plan does not say by which channel the customer likes to be addressed
account-no-communication-preference-cadence = the plan does not say how often the customer likes to hear from us
account-strength-mismatch = the relationship is called `{ $strength }`, and those who decide do not bear it out
    .title = a relationship that is stronger on paper than with those who decide
    .why = That a relationship was strong on paper only is noticed when the contract is gone.
    .help = set `relationship-strength` to what these people show, or bring their `covered-by` up to date
    .at-least = people who decide from which on the two are compared
account-strength-mismatch-label = with `{ $id }` it is `{ $strength }`
account-hierarchy-cycle = accounts belong to each other in a circle: { $path }
    .title = a circle of parent accounts
    .why = In a circle no account stands at the top, so nobody can add up or negotiate for the group.
    .help = correct one of the `parent`
account-hierarchy-cycle-label = and here
