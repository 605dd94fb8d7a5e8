# Was die Regeln der Gruppe `joint` sagen: Arbeit, die mit der Kundschaft geteilt ist.

joint-no-shared-goal = mit dem Kunden sind Maßnahmen geteilt, aber kein Ziel, das sagt, wozu
    .title = geteilte Arbeit ohne geteiltes Ziel
    .why = Wer mitarbeitet, will wissen, wozu, und lässt fallen, was nur der anderen Seite dient.
    .help = ein Ziel oder eine Vorgabe, die beide Seiten vereinbart haben, mit `visibility = "shared"` kennzeichnen
joint-no-shared-goal-unmarked = mit dem Kunden sind Maßnahmen geteilt, das gemeinsame Ziel `{ $id }` aber nicht
    .help = beim Ziel `visibility = "shared"` ergänzen
joint-one-sided = { $count } offene Maßnahmen sind mit dem Kunden geteilt, und an keiner wirkt dort jemand mit
    .title = ein gemeinsamer Plan, in dem nur wir arbeiten
    .why = Wo nur eine Seite arbeitet, sieht die andere nur zu, und die Termine sind allein unsere.
    .help = vereinbaren, wer beim Kunden mitwirkt, und die Personen unter `external` nennen
joint-stale = die mit dem Kunden geteilte Arbeit hat sich seit dem { $date } nicht erkennbar bewegt
    .title = ein gemeinsamer Plan, den niemand anfasst
    .why = Drei stille Wochen in einem gemeinsamen Plan heißen, dass eine Seite anderes im Kopf hat, und meist sagt es niemand.
    .help = beim Kunden nachfragen und den Stand festhalten: `status-note`, Messwert oder Review; was ruht, erhält `status = "deferred"`
    .days = Tage ohne Lebenszeichen
