# What the rules of the group `opportunity` say: deals that may be won.
