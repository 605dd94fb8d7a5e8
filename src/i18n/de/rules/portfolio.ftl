# Was die Regeln der Gruppe `portfolio` sagen: alle Accounts zusammen.

portfolio-key-account-without-plan = für den Key-Account `{ $plan }` ist kein Plan in Kraft
    .title = ein Key-Account ohne gültigen Plan
    .why = Ein Account, dessen Verlust am meisten schmerzt, ist der letzte, den man der Gewohnheit überlassen darf.
    .help = den Plan mit `status = "active"` in Kraft setzen, einen Nachfolger schreiben oder `tier` senken
portfolio-key-account-without-plan-status = der Plan des Key-Accounts `{ $plan }` sagt nicht, ob er in Kraft ist
portfolio-key-account-without-plan-draft = der Plan des Key-Accounts `{ $plan }` ist noch ein Entwurf, und kein anderer ist in Kraft
portfolio-score-weights = die Gewichte des Scorings ergeben zusammen { $sum } statt 100
    .title = Scoring-Gewichte, deren Summe nicht stimmt
    .why = Bewertungen mit anderen Gewichten sind nicht vergleichbar, und die Auswahl der Key-Accounts beruht auf ihnen.
    .help = `weight` aller Kriterien so setzen, dass sie zusammen 100 ergeben
portfolio-score-missing = der Key-Account `{ $plan }` ist im Scoring nicht bewertet
    .title = ein nicht bewerteter Key-Account
    .why = Ohne Bewertung kann niemand sagen, warum dieser Account die Zeit bekommt und ein anderer nicht.
    .help = `scores` in `[account]` ergänzen, eine Note je Kriterium
portfolio-score-missing-some = der Key-Account `{ $plan }` ist nicht bewertet nach { $criteria }
portfolio-person-conflict = `{ $id }` hat die Mailadresse von `{ $other }` aus dem Plan `{ $plan }`, aber einen anderen Namen
    .title = eine Person, zwei Darstellungen
    .why = Einer der beiden Pläne rechnet mit einer Person, die nicht mehr da ist, oder schreibt die falsche an.
    .help = klären, welcher Plan stimmt, und den anderen berichtigen
portfolio-person-conflict-left-here = `{ $id }` ist hier ausgeschieden, als `{ $other }` im Plan `{ $plan }` aber noch da
portfolio-person-conflict-left-there = `{ $id }` ist hier noch da, als `{ $other }` im Plan `{ $plan }` aber ausgeschieden
portfolio-person-conflict-label = hier dieselbe Adresse
