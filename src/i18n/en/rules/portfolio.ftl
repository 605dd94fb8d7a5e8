# What the rules of the group `portfolio` say: all accounts together.
