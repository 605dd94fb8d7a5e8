# Was die Regeln der Gruppe `risk` sagen: Risiken.
