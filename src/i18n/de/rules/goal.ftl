# Was die Regeln der Gruppe `goal` sagen: Ziele und Vorgaben.

goal-no-metric = Vorgabe `{ $id }` sagt weder, was gemessen wird, noch welcher Wert erreicht werden soll
    .title = eine Vorgabe ohne Messgröße und Zielwert
    .why = „Den Account ausbauen“ lässt sich weder erreichen noch verfehlen; eine Messgröße mit Zielwert schon.
    .help = `metric`, `baseline` und `target` ergänzen oder mit `type = "qualitative"` kennzeichnen
goal-no-metric-metric = Vorgabe `{ $id }` sagt nicht, was gemessen wird
goal-no-metric-target = Vorgabe `{ $id }` sagt nicht, welcher Wert erreicht werden soll
goal-no-baseline = Vorgabe `{ $id }` nennt keinen Ausgangswert
    .title = eine Vorgabe ohne Ausgangswert
    .why = Ein Zielwert sagt erst dann, wie weit der Weg ist, wenn man weiß, wo er begann.
    .help = `baseline` mit dem Wert am Anfang ergänzen
goal-none = der Plan verfolgt kein Ziel
    .title = ein Plan ohne Ziel
    .why = Ohne Ziel lässt sich nicht sagen, ob die Arbeit am Account irgendwohin führt.
    .help = ein `[goal.eine-kennung]` anlegen, am besten eines, das der Kunde teilt: `side = "joint"`
goal-no-deadline = Vorgabe `{ $id }` nennt keine Frist
    .title = eine Vorgabe ohne Frist
    .why = Was irgendwann erreicht sein darf, wird immer hinter dem zurückgestellt, was ein Datum hat.
    .help = `due` mit einem Tag ergänzen
goal-target-direction = der Zielwert der Vorgabe `{ $id }` ist gleich dem Ausgangswert: { $target }
    .title = ein Zielwert in der falschen Richtung
    .why = Fortschritt zählt vom Ausgangswert zum Zielwert; stimmt die Richtung nicht, sieht Erfolg wie Misserfolg aus.
    .help = `baseline`, `target` oder `direction` berichtigen; was bleiben soll, hat `direction = "maintain"`
goal-target-direction-increase = Vorgabe `{ $id }` soll steigen, ihr Zielwert { $target } liegt aber unter dem Ausgangswert { $baseline }
goal-target-direction-decrease = Vorgabe `{ $id }` soll sinken, ihr Zielwert { $target } liegt aber über dem Ausgangswert { $baseline }
goal-readings-unordered = die Messwerte der Vorgabe `{ $id }` stehen nicht in der Reihenfolge ihrer Tage
    .title = Messwerte in falscher Reihenfolge
    .why = Beim Lesen gilt die letzte Zeile als der jüngste Messwert.
    .help = die Zeilen von `measured` nach Tagen ordnen, den jüngsten zuletzt
goal-readings-unordered-kpi = die Messwerte der Kennzahl `{ $id }` stehen nicht in der Reihenfolge ihrer Tage
