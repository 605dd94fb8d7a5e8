# What the rules of the group `config` say: keyplan.toml.

config-unknown-rule = there is no rule and no group `{ $rule }`
    .title = a setting for something that is no rule
    .why = The setting has no effect, and the rule that was meant still has its own level.
    .help = correct the name; `keyplan explain` lists the rules
config-unknown-change = `{ $key }` names no kind of item, and no field of one
    .title = a review setting for a kind or field that does not exist
    .why = The setting has no effect: the changes that were meant keep their own class and approval.
    .help = name a kind such as `action`, or a kind and one of its fields such as `action.due`
config-unknown-approver = nobody of ours is known as `{ $id }`
    .title = an approval by somebody who is not known
    .why = Nobody can give this approval, so that the change waits for it or passes without.
    .help = name one of our people by their id, or `owner`, `plan-owner` or `executive-sponsor`
config-unknown-threshold = `{ $rule }` does not count with `{ $key }`
    .title = a number that the rule does not count with
    .why = The setting has no effect, and the rule goes on with its own number.
    .help = remove the number; `keyplan explain { $rule }` tells what the rule counts with
config-unusable-audience = `{ $key }` names no kind of item, and no field of one
    .title = an audience that cannot be kept to
    .why = Nothing is made for it: what it was meant not to see would be shown, or nobody knows what it may see.
    .help = name the built-in audience of which it sees a part (`base = "internal"`), and choose a name of its own
config-unusable-audience-built-in = `{ $name }` is a built-in audience, which nobody can say anew
config-unusable-audience-no-base = the audience `{ $name }` does not say of which built-in one it sees a part
