# What the rules of the group `contract` say: contracts.

contract-renewal-unplanned = contract `{ $id }` ends on { $end }, and nothing in the plan prepares for it
    .title = a contract that ends soon and nobody prepares for it
    .why = Whoever begins to talk about the renewal last talks about the price.
    .help = add an action or an opportunity that names it by `[[contract.{ $id }]]`, or say in its `notes` what is to become of it
    .days = days before the end, or before notice is due, from which preparation is expected
contract-renewal-unplanned-notice = notice for contract `{ $id }` is due by { $notice }, and nothing in the plan prepares for its end on { $end }
contract-expired = contract `{ $id }` ended on { $end }, and no other one follows it
    .title = a contract that has ended
    .why = Work without a contract is work without agreed prices, dates and liability.
    .help = add the contract that holds now with its `start`, or remove this one
contract-expired-renewed = contract `{ $id }` renews itself, but its end is still { $end }
    .help = set `end` to the day until which it holds now
