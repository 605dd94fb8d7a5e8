# Was die Regeln der Gruppe `question` sagen: offene Fragen.
