# Was die Regeln der Gruppe `swot` sagen: Stärken, Schwächen, Chancen, Risiken.

swot-missing-quadrant = in der SWOT-Analyse steht nichts unter { $quadrants }
    .title = eine SWOT-Analyse mit leerem Feld
    .why = Ein leeres Feld heißt selten, dass da nichts ist; meist hat nur niemand gefragt.
    .help = ergänzen, was dorthin gehört, oder in einem Eintrag festhalten, dass nichts bekannt ist
swot-missing-quadrant-none = dem Plan fehlt die SWOT-Analyse
