# What the rules of the group `swot` say: strengths, weaknesses, opportunities, threats.

swot-missing-quadrant = the SWOT analysis holds nothing under { $quadrants }
    .title = a SWOT analysis with an empty field
    .why = An empty field rarely means that there is nothing; mostly nobody has asked.
    .help = add what belongs there, or one item that says that nothing is known
swot-missing-quadrant-none = the plan has no SWOT analysis
