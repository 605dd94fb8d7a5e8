# Was die Regeln der Gruppe `competition` sagen: Wettbewerb bei der Kundschaft.

competition-none = der Plan kennt niemanden, gegen den wir antreten
    .title = ein Plan ohne Wettbewerb
    .why = Irgendwen gibt es immer: einen anderen Lieferanten, die eigenen Leute des Kunden oder das Nichtstun.
    .help = ein `[competitor.eine-kennung]` mit `status` und unserem `differentiator` anlegen
competition-no-differentiator = `{ $id }` steht hier im Wettbewerb, und der Plan sagt nicht, was uns unterscheidet
    .title = ein Wettbewerber ohne Antwort
    .why = Wer beim Vergleich keinen Unterschied nennen kann, wird nach dem Preis verglichen.
    .help = in `differentiator` festhalten, was wir hier haben und andere nicht
