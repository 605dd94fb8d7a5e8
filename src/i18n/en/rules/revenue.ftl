# What the rules of the group `revenue` say: our sales to the customer.
