# Was die Regeln der Gruppe `decision` sagen: wie die Kundschaft entscheidet.
