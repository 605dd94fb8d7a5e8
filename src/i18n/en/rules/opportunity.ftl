# What the rules of the group `opportunity` say: deals that may be won.

opportunity-past-close = opportunity `{ $id }` was to be closed on { $date } and is still open
    .title = an open opportunity whose closing date has passed
    .why = Deals that should long be closed make the pipeline look richer than it is.
    .help = agree on a new `close-date` with the customer, or set `stage` to `won` or `lost`
opportunity-probability-range = the probability of opportunity `{ $id }` is { $probability }, not between 0 and 100
    .title = a probability that cannot be
    .why = The weighted pipeline is counted with it, and with it what a year is expected to bring.
    .help = correct `probability` to percent between 0 and 100
opportunity-probability-range-share = the probability of opportunity `{ $id }` is { $probability }, less than one percent
    .help = write `probability` in percent: 60, not 0.6
opportunity-probability-range-won = opportunity `{ $id }` is won, but its probability is { $probability }%
    .help = remove `probability` or set it to 100
opportunity-probability-range-lost = opportunity `{ $id }` is lost, but its probability is { $probability }%
    .help = remove `probability` or set it to 0
