# What the rules of the group `competition` say: competitors at the customer.
