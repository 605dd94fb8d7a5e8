# What the rules of the group `account` say: the customer's profile.
