# Was die Regeln der Gruppe `allow` sagen: Ausnahmen.

allow-no-reason = `{ $rule }` ist hier ohne Begründung erlaubt
    .title = eine Ausnahme ohne Begründung
    .why = Wer den Plan als Nächstes liest, kann nicht beurteilen, ob die Ausnahme noch gilt.
    .help = die Begründung nach einem Doppelpunkt ergänzen: `# keyplan: allow { $rule }: Grund`
allow-no-date = das Ende der Ausnahme von `{ $rule }` ist kein Datum
allow-expired = die Ausnahme von `{ $rule }` endete am { $date }
    .title = eine abgelaufene Ausnahme
    .why = Die Ausnahme war befristet, und die Frist ist vorbei.
    .help = beheben, was hier erlaubt ist, oder mit Begründung ein neues Datum setzen
allow-unknown-rule = eine Regel `{ $rule }` gibt es nicht
    .title = eine Ausnahme von etwas, das keine Regel ist
    .why = Sie bewirkt nichts, und was sie meinte, bleibt womöglich anderswo unbemerkt.
    .help = `keyplan explain` nennt alle Regeln
allow-unneeded = `{ $rule }` beanstandet hier nichts, die Ausnahme kann entfallen
    .title = eine Ausnahme, die nichts bewirkt
    .why = Bleibt sie stehen, verdeckt sie den nächsten Mangel dieser Art.
    .help = den Kommentar entfernen
allow-unneeded-syntax = von `{ $rule }` gibt es keine Ausnahme
allow-stale-baseline = die Altlastenliste führt einen Befund, den es nicht mehr gibt
    .title = ein Eintrag der Altlastenliste ohne Befund
    .why = Bleibt er stehen, verdeckt er denselben Fehler, wenn er wiederkommt.
    .help = die Zeile entfernen oder die Liste neu schreiben: `keyplan lint --write-baseline`
