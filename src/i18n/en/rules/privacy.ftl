# What the rules of the group `privacy` say: who may know what.

privacy-unclassified = the plan does not say how confidential it is
    .title = a plan without a classification
    .why = Whoever passes the plan on must know who may read what it says about people and prices.
    .help = add `classification = "confidential"`, or another of its words
