# Was die Regeln der Gruppe `portfolio` sagen: alle Accounts zusammen.
