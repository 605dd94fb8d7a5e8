# Was die Regeln der Gruppe `opportunity` sagen: Verkaufschancen.

opportunity-past-close = Verkaufschance `{ $id }` sollte am { $date } abgeschlossen sein und ist noch offen
    .title = eine offene Verkaufschance, deren Abschlussdatum vorbei ist
    .why = Was längst entschieden sein sollte, lässt die Pipeline voller aussehen, als sie ist.
    .help = mit dem Kunden ein neues `close-date` vereinbaren oder `stage` auf `won` oder `lost` setzen
opportunity-probability-range = die Wahrscheinlichkeit der Verkaufschance `{ $id }` ist { $probability } und liegt nicht zwischen 0 und 100
    .title = eine Wahrscheinlichkeit, die nicht sein kann
    .why = Mit ihr wird die gewichtete Pipeline gerechnet und damit, was ein Jahr bringen soll.
    .help = `probability` auf einen Wert zwischen 0 und 100 Prozent berichtigen
opportunity-probability-range-share = die Wahrscheinlichkeit der Verkaufschance `{ $id }` ist { $probability }, also weniger als ein Prozent
    .help = `probability` in Prozent angeben: 60, nicht 0.6
opportunity-probability-range-won = Verkaufschance `{ $id }` ist gewonnen, ihre Wahrscheinlichkeit steht aber auf { $probability } %
    .help = `probability` entfernen oder auf 100 setzen
opportunity-probability-range-lost = Verkaufschance `{ $id }` ist verloren, ihre Wahrscheinlichkeit steht aber auf { $probability } %
    .help = `probability` entfernen oder auf 0 setzen
