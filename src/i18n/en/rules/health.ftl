# What the rules of the group `health` say: ratings of the account.
