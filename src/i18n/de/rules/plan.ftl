# Was die Regeln der Gruppe `plan` sagen: der Plan im Ganzen.

plan-missing-header = im Kopf des Plans fehlt: { $fields }
    .title = ein Plan ohne Datum, Verfasser, Version oder Ziel
    .why = Wer den Plan findet, muss sehen, wie alt er ist, wer dahintersteht und wozu er dient.
    .help = die fehlenden Felder unter `[plan]` ergänzen
plan-missing-header-none = der Plan hat keinen Kopf `[plan]` mit Datum, Verfasser, Version und Ziel
plan-period-invalid = der Zeitraum endet am { $end }, beginnt aber erst am { $start }
    .title = ein Zeitraum, der vor seinem Beginn endet
    .why = Fristen, Umsätze und Arbeitszeit werden nach dem Zeitraum des Plans gerechnet.
    .help = beide Tage ordnen: `period = {"{"} start = 2027-01-01, end = 2027-12-31 {"}"}`
plan-period-invalid-label = hier beginnt er
plan-period-invalid-no-start = der Zeitraum nennt keinen ersten Tag
plan-period-invalid-no-end = der Zeitraum nennt keinen letzten Tag
plan-period-invalid-empty = der Zeitraum nennt weder den ersten noch den letzten Tag
plan-period-invalid-one-end =
    .help = beide Tage angeben: `period = {"{"} start = 2027-01-01, end = 2027-12-31 {"}"}`
