# Was die Regeln der Gruppe `joint` sagen: Arbeit, die mit der Kundschaft geteilt ist.
