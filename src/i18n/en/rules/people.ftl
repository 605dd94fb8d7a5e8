# What the rules of the group `people` say: people at the customer.

people-no-economic-buyer = nobody in the plan can release the money
    .title = no economic buyer
    .why = Without the one who can release the money, every yes is only a recommendation.
    .help = give somebody the role `economic-buyer`, or add the seat with `status = "placeholder"` and ask for the name
people-no-economic-buyer-vacant = nobody is known on the seat `{ $id }`, which alone can release the money
    .help = find out who sits there, or who acts for them, and give that person the role `economic-buyer`
people-decision-maker-uncovered = `{ $id }` decides, and nobody of ours looks after them
    .title = a decision maker whom nobody looks after
    .why = Who decides without knowing us decides by price, or for somebody they know.
    .help = name the one of ours who leads the relation: `covered-by = "lena"`
    .at-least = influence from which somebody counts as deciding
people-decision-maker-uncovered-influence = `{ $id }` has an influence of { $influence } out of 10, and nobody of ours looks after them
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
