# Was die Regeln der Gruppe `milestone` sagen: Meilensteine.
