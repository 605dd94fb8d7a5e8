# Was die Regeln der Gruppe `opportunity` sagen: Verkaufschancen.
