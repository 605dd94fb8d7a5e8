# What the rules of the group `strategy` say: strategies and tactics.

strategy-no-action = strategy `{ $id }` has no action
    .title = a strategy that nobody carries out
    .why = A strategy becomes real in the calendar of somebody, or not at all.
    .help = add an action with `strategy = "{ $id }"`, or drop the strategy
strategy-no-action-tactics = the tactics of strategy `{ $id }` have no action
strategy-objective-without-strategy = no strategy serves objective `{ $id }`
    .title = an objective without a strategy
    .why = A target says where to; without an approach the work for it is a list of things to do.
    .help = add `{ $id }` to the `objectives` of a strategy, or write the strategy for it
strategy-no-objective = strategy `{ $id }` serves no objective
    .title = a strategy for nothing
    .why = An approach that aims at nothing can neither work nor fail, and takes up time all the same.
    .help = add `objectives` with the ids of those that it serves, or drop the strategy
strategy-ignores-swot = strategy `{ $id }` builds on nothing of the SWOT analysis
    .title = a strategy that ignores the analysis
    .why = An analysis that no strategy uses was only written for the file.
    .help = add `uses` with the ids of the SWOT items that it builds on
