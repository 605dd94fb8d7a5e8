# Was die Regeln der Gruppe `revenue` sagen: unser Umsatz mit der Kundschaft.
