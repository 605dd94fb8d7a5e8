# What the rules of the group `strategy` say: strategies and tactics.

strategy-no-action = strategy `{ $id }` has no action
    .title = a strategy that nobody carries out
    .why = A strategy becomes real in the calendar of somebody, or not at all.
    .help = add an action with `strategy = "{ $id }"`, or drop the strategy
strategy-no-action-tactics = the tactics of strategy `{ $id }` have no action
