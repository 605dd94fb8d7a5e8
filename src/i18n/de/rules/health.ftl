# Was die Regeln der Gruppe `health` sagen: Bewertungen des Accounts.

health-unrated = die Bewertung `{ $id }` vergibt keine Note
    .title = ein Account, der nicht oder nur zum Teil bewertet ist
    .why = Erst Noten für dieselben Kriterien zeigen, ob die Beziehung besser oder schlechter wird.
    .help = jedes Kriterium von 0 bis 4 benoten: `beziehung = 3`
health-unrated-some = die Bewertung `{ $id }` enthält keine Note für { $criteria }, die vorige schon
    .help = die fehlenden Noten ergänzen
health-unrated-never = die Gesundheit des Accounts wurde noch nie bewertet
    .help = ein `[health.2026-09-30]` mit Noten von 0 bis 4 für Kriterien wie `beziehung` und `lieferung` anlegen
health-watermelon = der Account ist am { $date } mit { $total } von 100 bewertet, doch { $count } Maßnahmen und Vorgaben sind überfällig oder außer Plan
    .title = ein Account, der außen grün und innen rot ist
    .why = Eine gute Bewertung über liegen gebliebener Arbeit hält die Hilfe auf, die der Account braucht.
    .help = den Account neu bewerten oder in einer `status-note` sagen, warum der Verzug nicht schadet
    .at-least = wie viele Maßnahmen und Vorgaben überfällig oder außer Plan sein müssen
    .percent = welchen Anteil aller offenen Maßnahmen und Vorgaben das ausmachen muss, in Prozent
health-watermelon-late = überfällig, ohne Vermerk
health-watermelon-behind = außer Plan
