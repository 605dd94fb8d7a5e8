# What the rules of the group `joint` say: work shared with the customer.
