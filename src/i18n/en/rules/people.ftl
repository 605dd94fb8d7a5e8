# What the rules of the group `people` say: people at the customer.

people-no-economic-buyer = nobody in the plan can release the money
    .title = no economic buyer
    .why = Without the one who can release the money, every yes is only a recommendation.
    .help = give somebody the role `economic-buyer`, or add the seat with `status = "placeholder"` and ask for the name
people-no-economic-buyer-vacant = nobody is known on the seat `{ $id }`, which alone can release the money
    .help = find out who sits there, or who acts for them, and give that person the role `economic-buyer`
people-multiple-economic-buyers = several people release the money in decision `{ $id }`: { $people }
    .title = several economic buyers for one decision
    .why = Only one person can say yes when everybody else says no; not knowing which one means persuading the wrong one.
    .help = keep `economic-buyer` for the one with the last word, and make the others `approver` or `budget-holder`
people-multiple-economic-buyers-own = several people release the money, and no decision says which of them: { $people }
    .help = keep `economic-buyer` for the one with the last word, or say it for each purchase in the `roles` of its decision
people-multiple-economic-buyers-label = the first of them
people-economic-buyer-unmet = `{ $id }` can release the money, and nobody of ours has met them yet
    .title = an economic buyer whom nobody has met
    .why = What reaches the one who pays only through others arrives as a price.
    .help = plan a meeting: an action with `external = ["{ $id }"]`
people-economic-buyer-unmet-untold = `{ $id }` can release the money, and nothing says whether anybody of ours has met them
    .help = set `contact`; if nobody has met them, plan a meeting: an action with `external = ["{ $id }"]`
people-core-trio-missing = nobody at the customer has the role { $roles }
    .title = a sponsor, decision maker or champion is missing
    .why = A sponsor backs it, a decision maker decides it and a champion sells it when we are not in the room; each gap is filled by somebody else’s friend.
    .help = give the role to whoever plays that part, or add the seat with `status = "placeholder"` and ask who it is
people-role-uncovered = nobody has the role { $roles } in decision `{ $id }`
    .title = a decision without users or technical buyers
    .why = Those who work with it and those who check it rarely say yes for all, but each of them can say no.
    .help = name them in the decision: `roles = {"{"} shift-lead = ["user"] {"}"}`
people-decision-maker-uncovered = `{ $id }` decides, and nobody of ours looks after them
    .title = a decision maker whom nobody looks after
    .why = Who decides without knowing us decides by price, or for somebody they know.
    .help = name the one of ours who leads the relation: `covered-by = "lena"`
    .at-least = influence from which somebody counts as deciding
people-decision-maker-uncovered-influence = `{ $id }` has an influence of { $influence } out of 10, and nobody of ours looks after them
people-single-threaded = { $known ->
    [0] we know nobody at the customer well
    [one] we know only one person at the customer well
   *[other] we know only { $known } people at the customer well
}
    .title = a relation that hangs on a few people
    .why = One change of job, and an account that hung on one person starts again from the beginning.
    .help = plan meetings that bring further people to `contact = "multiple"`; a large account needs five
    .at-least = people known well from which the relation is safe
people-single-threaded-label = known well
people-single-threaded-untold-label = `contact` is missing or unknown
people-single-threaded-untold = { $untold ->
    [one] for one person nothing says how well we know them
   *[other] for { $untold } people nothing says how well we know them
}, { $known ->
    [0] and nobody else is known well
    [one] and only one other is known well
   *[other] and only { $known } others are known well
}
    .help = set `contact` for them: `none`, `brief`, `multiple` or `in-depth`
people-single-unit = everybody whom we know well works in `{ $id }`
    .title = contacts in a single unit
    .why = A unit is reorganised faster than a customer; whoever knows two survives it.
    .help = get to know somebody in another unit
people-single-internal-thread = `{ $id }` alone holds { $count ->
    [2] both relations
   *[other] all { $count } relations
} with those who matter most
    .title = one of us holds every key relation
    .why = A holiday is enough to leave the account unattended, a resignation takes it along.
    .help = add a second person of ours to one of them: `covered-by = [{"{"} person = "{ $id }", lead = true {"}"}, {"{"} person = "tom" {"}"}]`
    .at-least = key relations from which a second person of ours is asked for
people-missing-attributes = for `{ $id }` the plan leaves open { $fields }
    .title = a person without role, influence or stance
    .why = A name with a title does not say whom to win, whom to ask and whom to leave in peace.
    .help = add them; what nobody knows yet is `stance = "unknown"`, or a question with `about = "stakeholder.{ $id }"`
    .at-most = influence up to which nothing more is asked of somebody
people-stance-unknown = nobody knows how `{ $id }` sees us
    .title = a key person whose stance is unknown
    .why = Unknown often turns out to be against, and late.
    .help = ask it as a question: `about = "stakeholder.{ $id }"`
people-all-supportive = all { $count } people at the customer are said to be for us
    .title = a map on which everybody is for us
    .why = Every change has somebody who loses by it; a map without them has only been drawn by friends.
    .help = look again at who gains from everything staying as it is, and set `stance` by what was seen
    .at-least = people from which unanimity looks too good
people-opponent-unmitigated = `{ $id }` { $stance ->
    [opponent] is against us
   *[skeptic] doubts us
}, and nothing in the plan answers that
    .title = an influential doubter without an answer
    .why = Doubts that nobody answers are repeated in rooms where nobody of ours is.
    .help = plan an action with `external = ["{ $id }"]`, or write down the risk: `about = "stakeholder.{ $id }"`
    .at-least = influence from which doubts want an answer
people-weak-evidence = that `{ $id }` { $role ->
    [champion] speaks for us
   *[economic-buyer] can release the money
} is only assumed
    .title = a buyer or champion by guess
    .why = A title says who could decide, only behaviour says who does.
    .help = test it in a conversation and note what was seen: `evidence = {"{"} level = "observed", on = 2026-09-14 {"}"}`
people-weak-evidence-none = nothing says how we know that `{ $id }` { $role ->
    [champion] speaks for us
   *[economic-buyer] can release the money
}
people-champion-without-influence = champion `{ $id }` has an influence of only { $influence } out of 10
    .title = a champion without influence
    .why = Whoever is for us and cannot move anybody makes us feel safe, not win.
    .help = make it `coach` and look for a champion nearer to the decision, or raise `influence` with evidence
    .at-most = influence up to which a champion counts as a coach
people-no-second-champion = `{ $id }` is the only champion
    .title = only one champion
    .why = The day a champion changes jobs is too late to look for the next.
    .help = build up a second person who speaks for us, best in another unit
people-contact-stale = nobody of ours has spoken with `{ $id }` since { $last }; at most { $days } days were meant to pass
    .title = a contact that has gone quiet
    .why = A silence that we do not notice is noticed by somebody else.
    .help = get in touch and note the day in `last-contact`, or set the rhythm that suits: `cadence = "half-yearly"`
    .days = days without contact after which somebody counts as neglected
    .champion-days = days without contact after which a champion counts as neglected
people-target-missing = nothing says what we want to be to `{ $id }`
    .title = a key person without a target level
    .why = A relation without a direction stays where the last meeting left it.
    .help = set both levels in `covered-by`: `current = "vendor", target = "problem-solver"`
people-target-missing-all = for none of the { $count } people who matter most does the plan say what we want to be to them
people-target-below-current = to `{ $id }` we are `{ $current }` and want to be only `{ $target }`
    .title = a target below the current level
    .why = A target that has been passed pulls nobody; mostly the two were swapped.
    .help = raise `target`, or correct `current`
people-placeholder-old = the seat `{ $id }` has been without a name since { $since }, and nobody asks for it
    .title = a seat that has long been without a name
    .why = Behind an empty box on the map somebody may have been deciding for months.
    .help = find the name, or ask for it: a question with `about = "stakeholder.{ $id }"`
    .days = days after which an empty seat wants a name
people-former-still-used = `{ $id }` has left and is still { $part ->
    [manager] the manager of `{ $item }`
    [successor] the successor of `{ $item }`
    [head] the head of `{ $item }`
    [external] expected to take part in `{ $item }`
    [approver] to approve a step of `{ $item }`
    [role] cast in `{ $item }`
   *[sponsor] the sponsor of `{ $item }`
}
    .title = somebody who has left and is still counted on
    .why = What waits for somebody who has left will wait for ever, and the power moved on with the seat.
    .help = name whoever took over, or a seat with `status = "placeholder"`
people-former-still-used-label = this person has left
people-former-still-used-successor =
    .help = name the successor `{ $successor }` instead
people-too-few = { $count ->
    [one] only one person at the customer is on the map
   *[other] only { $count } people at the customer are on the map
}
    .title = few people on the map of an important account
    .why = In large companies six to ten people take part in a decision; whoever is not on the map decides all the same.
    .help = ask the people known so far who else has a say; ten to fifteen are usual for a key account
    .at-least = people who are expected on the map of an important account
people-too-many-bare = of { $count } people the plan says neither role, influence nor stance
    .title = a long list of bare names
    .why = A list of everybody hides the few who matter, and keeps personal data that nobody needs.
    .help = keep those who have a part in decisions, and remove the others
    .at-most = bare names that a plan may hold
