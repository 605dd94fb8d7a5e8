# Was die Regeln der Gruppe `whitespace` sagen: was die Kundschaft noch nicht bei uns kauft.
