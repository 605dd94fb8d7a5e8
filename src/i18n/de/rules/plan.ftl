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
plan-no-owner = für den Plan ist niemand verantwortlich
    .title = ein Plan ohne Verantwortlichen oder mit zweien
    .why = Ein Account, für den alle verantwortlich sind, hat niemanden, der sich kümmert.
    .help = die verantwortliche Person auf unserer Seite nennen: `owner = "lena"`
plan-no-owner-other = der Plan nennt `{ $owner }` als verantwortlich, das Team dagegen `{ $id }`
plan-no-owner-several = `{ $other }` und `{ $id }` führen den Account zur selben Zeit
    .help = eine Person verantwortlich lassen und der anderen eine andere `role` geben, bei einer Übergabe ein `end`
plan-no-owner-label = die andere Angabe steht hier
plan-self-approved = `{ $id }` verantwortet den Plan und hat ihn auch freigegeben
    .title = ein Plan, den sein Verantwortlicher selbst freigegeben hat
    .why = Vier Augen sehen, woran sich zwei gewöhnt haben.
    .help = den Plan von einer anderen Person freigeben lassen und sie in `approved-by` nennen
plan-self-approved-nobody = der Plan ist `{ $status }`, doch niemand hat ihn freigegeben
    .help = `approved-by` und `approved-on` ergänzen oder `status = "in-review"` setzen
plan-period-gap-overlap = zwischen Plan `{ $plan }`, der am { $last } endet, und diesem, der am { $start } beginnt, { $days ->
    [one] liegt ein Tag
   *[other] liegen { $days } Tage
}
    .title = eine Lücke oder Überschneidung mit dem vorigen Plan
    .why = Tage in zwei Plänen zählen doppelt, und für Tage in keinem hat niemand etwas zugesagt.
    .help = den Zeitraum am Tag nach dem Ende des anderen beginnen lassen oder `supersedes` berichtigen
plan-period-gap-overlap-overlap = der Plan beginnt am { $start }, obwohl Plan `{ $plan }`, den er ablöst, bis zum { $last } läuft
plan-period-gap-overlap-order = der Plan beginnt am { $start } und damit vor Plan `{ $plan }`, den er ablöst und der am { $first } begann
plan-period-gap-overlap-label = der Zeitraum des vorigen Plans
plan-period-gap-overlap-self = der Plan löst sich selbst ab
    .help = den vorigen Plan nennen oder `supersedes` entfernen
plan-expired-active = der Zeitraum endete am { $end }, doch der Plan ist noch `{ $status }`
    .title = ein Plan, dessen Zeitraum abgelaufen ist
    .why = Wer nach einem abgelaufenen Plan arbeitet, verfolgt Ziele, über die längst abgerechnet sein sollte.
    .help = `status = "closed"` setzen und den nächsten Plan schreiben oder `period` verlängern
plan-expired-active-label = hier endete der Zeitraum
plan-no-summary = dem Plan fehlt die Managementzusammenfassung
    .title = ein Plan ohne kurze Managementzusammenfassung
    .why = Die meisten haben eine Minute Zeit; ohne Zusammenfassung lesen sie gar nichts.
    .help = `summary` ergänzen: wo wir stehen, was wir wollen, was uns aufhalten kann
    .words = Wörter, die eine Zusammenfassung höchstens hat
plan-no-summary-long = die Managementzusammenfassung hat { $count } Wörter, mehr als { $most }
    .help = `summary` auf das kürzen, was in einer Minute zu lesen ist; Einzelheiten gehören auf eine Seite
plan-empty-section = { $count ->
    [one] unter einer Überschrift der Seite `{ $page }` steht nichts
   *[other] unter { $count } Überschriften der Seite `{ $page }` steht nichts
}
    .title = eine Überschrift ohne Text
    .why = Eine leere Überschrift verspricht eine Antwort und lässt offen, ob es keine gibt oder niemand nachgesehen hat.
    .help = schreiben, was dorthin gehört, oder die Überschrift entfernen
plan-empty-section-label = auch darunter steht nichts
plan-copied-text = ein Absatz steht wortgleich auch im Plan `{ $plan }`
    .title = ein Absatz, der in den Plänen mehrerer Accounts steht
    .why = Was auf jeden Account zutrifft, sagt über diesen nichts.
    .help = schreiben, was nur für diesen Account gilt, oder den Absatz weglassen
    .words = Wörter, ab denen ein Absatz verglichen wird
plan-copied-text-label = derselbe Absatz
plan-no-open-questions = der Plan nennt nichts, was wir noch in Erfahrung bringen müssen
    .title = ein Plan, der schon alles zu wissen glaubt
    .why = Ein Plan ohne offene Frage ist selten zu Ende gedacht.
    .help = eine `[question.eine-kennung]` mit `owner` und `due` ergänzen
plan-no-open-questions-closed = alle Fragen des Plans sind beantwortet oder verworfen
plan-version-unchanged = der Plan wurde an { $count } Tagen geändert, seit er seine Version hat
    .title = eine Version, die bleibt, während sich der Plan ändert
    .why = Zwei Personen mit derselben Version in der Hand glauben, denselben Plan zu lesen.
    .help = `version` erhöhen, am besten auf das Datum der letzten Änderung
    .at-least = Tage mit einer Änderung, ab denen die Regel spricht
