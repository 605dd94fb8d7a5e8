# What the rules of the group `risk` say: risks.
