# Was die Regeln der Gruppe `strategy` sagen: Strategien und Taktiken.

strategy-no-action = Strategie `{ $id }` hat keine Maßnahme
    .title = eine Strategie, die niemand umsetzt
    .why = Eine Strategie wird im Kalender eines Menschen wirklich oder gar nicht.
    .help = eine Maßnahme mit `strategy = "{ $id }"` ergänzen oder die Strategie streichen
strategy-no-action-tactics = die Taktiken der Strategie `{ $id }` haben keine Maßnahme
strategy-objective-without-strategy = keine Strategie dient der Vorgabe `{ $id }`
    .title = eine Vorgabe ohne Strategie
    .why = Ein Zielwert sagt, wohin; ohne Vorgehen bleibt die Arbeit daran eine Liste von Erledigungen.
    .help = `{ $id }` unter `objectives` einer Strategie ergänzen oder die Strategie dafür anlegen
strategy-no-objective = Strategie `{ $id }` dient keiner Vorgabe
    .title = eine Strategie ohne Vorgabe
    .why = Ein Vorgehen ohne Ziel kann weder gelingen noch scheitern und kostet trotzdem Zeit.
    .help = unter `objectives` die Kennungen der Vorgaben ergänzen, denen sie dient, oder die Strategie streichen
strategy-ignores-swot = Strategie `{ $id }` baut auf nichts aus der SWOT-Analyse auf
    .title = eine Strategie, die an der Analyse vorbeigeht
    .why = Eine Analyse, auf die keine Strategie baut, wurde nur für die Akten geschrieben.
    .help = unter `uses` die Kennungen der SWOT-Einträge ergänzen, auf denen sie aufbaut
