# What the rules of the group `milestone` say: milestones.
