# Was die Regeln der Gruppe `privacy` sagen: wer was wissen darf.

privacy-unclassified = der Plan sagt nicht, wie vertraulich er ist
    .title = ein Plan ohne Vertraulichkeitsstufe
    .why = Wer den Plan weitergibt, muss wissen, wer lesen darf, was darin über Personen und Preise steht.
    .help = `classification = "confidential"` oder ein anderes Wort des Feldes ergänzen
