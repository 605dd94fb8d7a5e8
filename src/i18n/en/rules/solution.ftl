# What the rules of the group `solution` say: what we offer the customer.
