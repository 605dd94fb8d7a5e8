# Was die Regeln der Gruppe `review` sagen: Überprüfungen.

review-no-cadence = der Plan sagt nicht, wann er wieder überprüft wird
    .title = ein Plan ohne Review-Rhythmus
    .why = Ein Plan, für den kein Review verabredet ist, wird einmal gelesen: am Tag seiner Freigabe.
    .help = `review-every = "quarterly"` ergänzen oder ein `next-review` mit einem Tag
review-overdue = das für den { $due } geplante Review hat nicht stattgefunden
    .title = ein überfälliges Review
    .why = Ein Plan, den sich niemand ansieht, wird zum Protokoll dessen, was einmal gedacht wurde.
    .help = das Review abhalten und als `[review.eine-kennung]` festhalten oder `next-review` verschieben
    .days = Tage nach dem Termin, ab denen der Verzug ein Fehler ist, wenn `review-every` fehlt
review-overdue-held = Review `{ $id }` hat stattgefunden, der nächste Termin steht aber noch auf { $due }
    .help = den Termin des nächsten Reviews eintragen
review-no-decisions = Review `{ $id }` nennt keine Entscheidung
    .title = ein Protokoll ohne Entscheidung
    .why = Ein Review ohne Entscheidung war ein Bericht, und den hätte man auch lesen können.
    .help = unter `decisions` festhalten, was entschieden wurde, und sei es, dass alles bleibt, wie es ist
review-no-kpi = nichts im Plan wird gemessen
    .title = ein Plan, in dem nichts gemessen wird
    .why = Ohne Zahlen kann das nächste Review nur Eindrücke vergleichen.
    .help = eine Kennzahl `[kpi.eine-kennung]` mit `unit` und `cadence` ergänzen oder einer Vorgabe eine `metric` geben
