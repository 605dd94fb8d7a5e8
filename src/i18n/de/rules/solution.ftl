# Was die Regeln der Gruppe `solution` sagen: was wir anbieten.
