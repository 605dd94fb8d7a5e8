# What the rules of the group `contract` say: contracts.
