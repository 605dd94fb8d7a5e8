# Was die Regeln der Gruppe `strategy` sagen: Strategien und Taktiken.

strategy-no-action = Strategie `{ $id }` hat keine Maßnahme
    .title = eine Strategie, die niemand umsetzt
    .why = Eine Strategie wird im Kalender eines Menschen wirklich oder gar nicht.
    .help = eine Maßnahme mit `strategy = "{ $id }"` ergänzen oder die Strategie streichen
strategy-no-action-tactics = die Taktiken der Strategie `{ $id }` haben keine Maßnahme
