# Was die Regeln der Gruppe `milestone` sagen: Meilensteine.

milestone-empty = zum Meilenstein `{ $id }` führt nichts
    .title = ein Meilenstein, zu dem nichts führt
    .why = Ein Termin, für den niemand arbeitet, ist ein Wunsch; niemand merkt, wenn er in Gefahr gerät.
    .help = bei den Maßnahmen, die dazu führen, `milestone = "{ $id }"` ergänzen oder den Meilenstein streichen
milestone-before-actions = Meilenstein `{ $id }` ist am { $due } fällig, `{ $other }` führt dazu und ist erst am { $later } fällig
    .title = ein Meilenstein, der vor seiner Arbeit fällig ist
    .why = Wer nur auf die Meilensteine sieht, etwa der Kunde, verlässt sich auf einen Termin, der nicht zu halten ist.
    .help = das `due` des Meilensteins oder das der Arbeit verschieben
milestone-before-actions-label = dies führt dazu
