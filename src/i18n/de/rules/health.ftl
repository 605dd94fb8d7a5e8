# Was die Regeln der Gruppe `health` sagen: Bewertungen des Accounts.
