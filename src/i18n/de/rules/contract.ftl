# Was die Regeln der Gruppe `contract` sagen: Verträge.
