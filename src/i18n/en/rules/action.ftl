# What the rules of the group `action` say: actions and milestones.

action-no-owner = nobody answers for action `{ $id }`
    .title = an action without an owner
    .why = What everybody could do is done by nobody.
    .help = name the one of ours who sees to it: `owner = "lena"`
action-no-owner-helpers = action `{ $id }` names helpers, but nobody who answers for it
action-no-due = action `{ $id }` does not say until when
    .title = an action without a date
    .why = Undated work is done when everything else is done.
    .help = add `due` with a day, or set it to `status = "proposed"`
action-overdue-silent = action `{ $id }` was due on { $due }, and no note says how it stands
    .title = an overdue action without a word
    .why = To be late is no shame; to be late in silence makes the whole plan doubtful.
    .help = add a `status-note`, agree on a new `due`, or close the action
    .days = days of silence after which it is an error
action-dependency-cycle = work waits for itself in a circle: { $path }
    .title = a circle of dependencies
    .why = Nothing in the circle can ever begin.
    .help = remove one of the `depends-on`
action-dependency-cycle-label = and this waits for the next
action-vague = the title of action `{ $id }` says "{ $word }", which nobody can be seen doing
    .title = an action that nobody can be seen doing
    .why = A call, a meeting or a document is done on a day; "strengthen the relationship" never is.
    .help = name the call, the meeting or the result in the title, or say in `description` what is done
action-several-owners = several people answer for action `{ $id }`
    .title = an action with several owners
    .why = Where two answer, each relies on the other.
    .help = leave one `owner` and list the others as `contributors`
action-owner-not-in-team = `{ $person }` answers for action `{ $id }`, but is not in the account team
    .title = an owner who is not in the account team
    .why = Who is not in the team does not know of the plan, and nobody has reckoned with their time.
    .help = add `[team.{ $person }]` with a `role`, or choose an owner from the team
action-owner-not-in-team-label = and for this one
action-external-unknown = `{ $person }` takes part in action `{ $id }`, but is not on the stakeholder map
    .title = somebody of the customer who is not on the map
    .why = Whoever works with us belongs on the map, or their influence is seen too late.
    .help = add `[stakeholder.{ $person }]`, or correct the id
action-external-unknown-name = action `{ $id }` names somebody of the customer who is not on the stakeholder map
    .help = add the person as `[stakeholder.some-id]` and name the id here
action-no-status = action `{ $id }` does not say how far it is
    .title = an action without a status
    .why = Without a status nobody sees whether it is agreed, under way or forgotten.
    .help = add `status`, such as `accepted`, `in-progress` or `done`
action-no-status-none = no action of the plan says how far it is
action-orphan = action `{ $id }` serves nothing in the plan
    .title = an action that serves nothing
    .why = Work without a purpose takes the time of work that has one.
    .help = say what it serves by `objective`, `strategy`, `answers`, `mitigates` or `milestone`, or drop it
action-orphan-all = no open action of the plan says what it serves
action-undecided = action `{ $id }` should have begun on { $date } and is still only proposed
    .title = a proposal that nobody decides on
    .why = A proposal that lies about is refused in silence, and whoever made it will not make another.
    .help = set `status` to `accepted` or `rejected`, or say in `status-note` what it waits for
    .days = days on the table after which a decision is due
action-undecided-review = action `{ $id }` has been on the table since review `{ $review }` on { $date } and is still only proposed
action-closed-without-reason = action `{ $id }` was rejected and does not say why
    .title = an action that was refused or stopped without a reason
    .why = Without the reason the same proposal comes back next quarter, and nobody can lift what blocks it.
    .help = add a `status-note` with the reason
action-closed-without-reason-cancelled = action `{ $id }` was cancelled and does not say why
action-closed-without-reason-blocked = action `{ $id }` is blocked and does not say by what
action-done-inconsistent = action `{ $id }` is done, but does not say when
    .title = an action that contradicts itself on whether it is done
    .why = Whoever reports progress to the customer must be able to rely on what is called done.
    .help = add `done-on` with the day
action-done-inconsistent-undated = actions of the plan are done, but none says when
action-done-inconsistent-part = action `{ $id }` is called done at { $percent }%
    .help = set `percent = 100`, or `status = "in-progress"`
action-done-inconsistent-future = action `{ $id }` is called done on { $date }, which is still to come
    .help = correct `done-on`; the day until which it shall be done is `due`
action-done-inconsistent-open = action `{ $id }` was done on { $date }, but its status does not say so
    .help = set `status = "done"`, or remove `done-on`
action-due-before-dependency = action `{ $id }` is due on { $due }, but waits for `{ $other }`, which is due on { $later }
    .title = an action that is due before what it waits for
    .why = A date that cannot be kept makes all dates of the plan doubtful.
    .help = move one of the two `due`, or remove the `depends-on`
action-due-before-dependency-label = it waits for this
action-objective-thin = { $count ->
    [0] no action serves objective `{ $id }`
    [one] only 1 action serves objective `{ $id }`
   *[other] only { $count } actions serve objective `{ $id }`
}
    .title = an objective that hardly any action serves
    .why = A target is not reached by being written down, and seldom by a single step.
    .help = add actions with `objective`, or put the objective off
    .at-least = actions that an open objective should have
action-objective-thin-none = the plan has objectives, but no action
action-owner-overload = `{ $id }` answers for { $count } open actions, more than { $limit }
    .title = somebody who answers for too many actions
    .why = Who answers for everything gets to what matters too late.
    .help = share some of them out, put some off with `status = "deferred"`, or close what is done
    .at-most = open actions that one person can answer for
action-owner-overload-label = { $count } of them in plan `{ $plan }`
action-stale-progress = nothing was written on action `{ $id }` since { $since }
    .title = an action in progress of which nobody writes
    .why = "In progress" is the word for whatever nobody looks at any more.
    .help = write down how it goes: `percent`, `status-note`, another `due`, or another `status`
    .days = days without a change after which the rule speaks
