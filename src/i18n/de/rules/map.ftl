# Was die Regeln der Gruppe `map` sagen: Linien zwischen Personen.

map-reporting-cycle = Personen berichten einander im Kreis: { $path }
    .title = ein Kreis von Berichtslinien
    .why = Jemand im Kreis berichtet an die falsche Person; wer entscheidet, bleibt unklar.
    .help = eines der `reports-to` berichtigen
map-reporting-cycle-label = und hier
map-self-edge = `{ $id }` berichtet an sich selbst
    .title = eine Linie von einer Person zu sich selbst
    .why = Die Linie sagt nichts und verdeckt, an wen die Person tatsächlich berichtet.
    .help = die Linie entfernen oder die gemeinte Person nennen
map-self-edge-line = `{ $id }` hat eine Einflusslinie zu sich selbst
map-orphan = `{ $id }` ist mit niemandem verbunden
    .title = eine Person ohne Platz auf der Karte
    .why = Ein Name ohne Platz sagt weder, wer entscheidet, noch auf wen die Person wirkt.
    .help = `reports-to`, `unit`, `roles` oder eine Einflusslinie ergänzen
