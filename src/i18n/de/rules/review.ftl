# Was die Regeln der Gruppe `review` sagen: Überprüfungen.

review-overdue = das für den { $due } geplante Review hat nicht stattgefunden
    .title = ein überfälliges Review
    .why = Ein Plan, den sich niemand ansieht, wird zum Protokoll dessen, was einmal gedacht wurde.
    .help = das Review abhalten und als `[review.eine-kennung]` festhalten oder `next-review` verschieben
    .days = Tage nach dem Termin, ab denen der Verzug ein Fehler ist, wenn `review-every` fehlt
review-overdue-held = Review `{ $id }` hat stattgefunden, der nächste Termin steht aber noch auf { $due }
    .help = den Termin des nächsten Reviews eintragen
