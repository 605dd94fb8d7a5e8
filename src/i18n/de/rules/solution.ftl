# Was die Regeln der Gruppe `solution` sagen: was wir anbieten.

solution-no-value = Lösung `{ $id }` sagt nicht, was sie dem Kunden bringt
    .title = eine Lösung ohne Nutzen
    .why = Ohne Nutzen in der Sprache des Kunden bleibt als Gesprächsthema nur der Preis.
    .help = in `value` festhalten, was der Kunde gewinnt, am besten in seinen eigenen Zahlen
solution-objection-unanswered = bei Lösung `{ $id }` { $count ->
    [one] ist ein Einwand
   *[other] sind { $count } Einwände
} unbeantwortet
    .title = ein unbeantworteter Einwand
    .why = Was der Kunde einwendet, kommt wieder auf den Tisch, und dann braucht es eine Antwort.
    .help = `handling` mit der Antwort ergänzen oder damit, wie sie gefunden wird
solution-declined-no-reason = Lösung `{ $id }` wurde abgelehnt, und der Plan sagt nicht, warum
    .title = eine abgelehnte Lösung ohne Begründung
    .why = Ohne den Grund wird im nächsten Jahr derselbe Vorschlag noch einmal gemacht.
    .help = in `notes` festhalten, was der Kunde gesagt hat
