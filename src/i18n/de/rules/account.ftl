# Was die Regeln der Gruppe `account` sagen: Profil der Kundschaft.
