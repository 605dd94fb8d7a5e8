# Was die Regeln der Gruppe `competition` sagen: Wettbewerb bei der Kundschaft.
