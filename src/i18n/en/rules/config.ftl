# What the rules of the group `config` say: keyplan.toml.

config-unknown-rule = there is no rule and no group `{ $rule }`
    .title = a setting for something that is no rule
    .why = The setting has no effect, and the rule that was meant still has its own level.
    .help = correct the name; `keyplan explain` lists the rules
config-unknown-threshold = `{ $rule }` does not count with `{ $key }`
    .title = a number that the rule does not count with
    .why = The setting has no effect, and the rule goes on with its own number.
    .help = remove the number; `keyplan explain { $rule }` tells what the rule counts with
