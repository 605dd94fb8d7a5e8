# What the rules of the group `swot` say: strengths, weaknesses, opportunities, threats.

swot-missing-quadrant = the SWOT analysis holds nothing under { $quadrants }
    .title = a SWOT analysis with an empty field
    .why = An empty field rarely means that there is nothing; mostly nobody has asked.
    .help = add what belongs there, or one item that says that nothing is known
swot-missing-quadrant-none = the plan has no SWOT analysis
swot-overfull = the SWOT analysis holds { $count } items under `{ $quadrant }`, more than { $most }
    .title = more in a field of the SWOT analysis than can be weighed
    .why = Where everything matters nothing does: nobody weighs a dozen items against each other.
    .help = keep what matters most, and join or drop the rest
    .at-most = items that one field holds at most
swot-vague-item = item `{ $id }` is a catchword and no statement
    .title = a SWOT item that nobody can check
    .why = "Good service" is said of everybody; only what can be observed can be confirmed or denied.
    .help = write in `text` what somebody has seen or counted
    .words = words that a statement has at least
swot-vague-item-empty = item `{ $id }` of the SWOT analysis says nothing
swot-no-subject = item `{ $id }` does not say whom it is about
    .title = a SWOT item that leaves open whom it is about
    .why = "Slow to decide" is a weakness of ours or a trait of the customer, and each calls for something else.
    .help = add `about = "us"`, `"customer"` or `"relationship"`
swot-no-subject-all = no item of the SWOT analysis says whom it is about
swot-duplicate = items `{ $other }` and `{ $id }` say the same
    .title = the same SWOT item twice
    .why = Said twice it weighs twice, and only one of the two is kept up to date.
    .help = keep one of the two and give it the `responses` of both
swot-threat-unanswered = nothing is done about item `{ $id }`, though its impact is the highest
    .title = a grave threat or weakness without an answer
    .why = The danger that everybody knew and nobody took on is the one that explains a lost account.
    .help = name in `responses` the strategy, action or risk that answers it
swot-threat-unanswered-dropped = what was to be done about item `{ $id }` was dropped, though its impact is the highest
swot-orphan-item = nothing follows from item `{ $id }`
    .title = a SWOT item from which nothing follows
    .why = An analysis is worth what is done about it.
    .help = name in `responses` the strategy, action, opportunity or risk that answers it, or drop the item
swot-orphan-item-dropped = what was to follow from item `{ $id }` was dropped
swot-stale = { $count ->
    [one] an item of the SWOT analysis was last checked more than { $days } days ago, on { $date }
   *[other] { $count } items of the SWOT analysis were last checked more than { $days } days ago, the oldest on { $date }
}
    .title = a SWOT analysis that nobody has checked for long
    .why = Strengths fade and threats pass; an old analysis shows a state of things that is gone.
    .help = check the items and set `as-of` anew, or drop what no longer holds
    .days = days after which an item has to be checked again
