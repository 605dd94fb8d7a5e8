# What the rules of the group `whitespace` say: what the customer does not buy from us yet.
