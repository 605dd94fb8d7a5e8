# What the rules of the group `decision` say: how the customer decides.
