# What the rules of the group `question` say: open questions.
