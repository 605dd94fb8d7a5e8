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
goal-no-customer-side = alle Ziele des Plans sind unsere eigenen, und keines sagt, was der Kunde davon hat
    .title = ein Plan ohne die Seite des Kunden
    .why = An einem Plan, der nur uns nützt, hat der Kunde keinen Grund mitzuwirken.
    .help = ein Ziel mit `side = "joint"` oder `side = "customer"` anlegen oder bei einem Ziel mit `supports` angeben, welcher Priorität des Kunden es dient
goal-no-customer-side-unlinked = kein Ziel sagt, welcher Priorität, Initiative oder welchem Jahresziel des Kunden es dient
    .help = bei einem Ziel `supports` ergänzen, etwa `supports = "priority.eine-kennung"`
goal-only-own-revenue = alle Ziele des Plans betreffen nur unseren eigenen Umsatz
    .title = Ziele, die nur unseren Umsatz betreffen
    .why = Umsatz folgt aus dem, was der Kunde gewinnt; wer nur das Ergebnis nennt, sagt nichts über den Weg dorthin.
    .help = ein Ziel zum Erfolg des Kunden oder zur Beziehung ergänzen: `category = "customer-success"`
goal-too-many = der Plan verfolgt { $count } Ziele zugleich, mehr als { $limit }
    .title = mehr Ziele, als man im Blick behalten kann
    .why = Wer alles zugleich verfolgt, entscheidet jeden Tag neu, was Vorrang hat.
    .help = die wichtigsten Ziele behalten, die übrigen zurückstellen oder zusammenfassen
    .at-most = Ziele und Vorgaben je Ziel, die zugleich verfolgt werden dürfen
goal-too-many-objectives = Ziel `{ $id }` hat { $count } offene Vorgaben, mehr als { $limit }
goal-no-objective = Ziel `{ $id }` hat keine Vorgabe, an der es gemessen wird
    .title = ein Ziel, das niemand misst
    .why = Ein Ziel gibt die Richtung; erst eine Vorgabe zeigt, wie weit der Weg ist und wann er geschafft ist.
    .help = eine `[objective.eine-kennung]` mit `goal = "{ $id }"`, `metric`, `baseline`, `target` und `due` anlegen
goal-no-owner = für Ziel `{ $id }` ist niemand verantwortlich
    .title = ein Ziel oder eine Vorgabe ohne Verantwortlichen
    .why = Was dem ganzen Team gehört, vermisst am Ende niemand.
    .help = die verantwortliche Person auf unserer Seite nennen: `owner = "lena"`
goal-no-owner-objective = für Vorgabe `{ $id }` ist niemand verantwortlich
goal-no-owner-label = auch diese Vorgabe hat keinen Verantwortlichen
goal-vague-verb = der Titel von Ziel `{ $id }` sagt „{ $word }“, aber weder von wo noch bis wohin
    .title = ein Ziel, das nur „verbessern“ oder „stärken“ sagt
    .why = Ein wenig besser ist immer erreicht; von sechs auf drei Stunden ist erreicht oder nicht.
    .help = angeben, von wo bis wohin und bis wann, oder eine Vorgabe ergänzen, die es misst
goal-relationship-no-person = Ziel `{ $id }` betrifft die Beziehung, nennt aber niemanden beim Kunden
    .title = ein Beziehungsziel ohne Person
    .why = Niemand hat eine Beziehung zu einem Unternehmen; sie besteht immer zwischen Menschen.
    .help = die Personen in `why` nennen, etwa `[[stakeholder.cfo]]`, oder unter `external` in einer Maßnahme, die dem Ziel dient
goal-qualitative-no-evidence = Vorgabe `{ $id }` wird beurteilt, sagt aber nicht, woran
    .title = eine qualitative Vorgabe ohne Nachweis
    .why = Ohne vereinbartes Zeichen des Erfolgs urteilt jeder nach Stimmung, meist zu den eigenen Gunsten.
    .help = unter `evidence` angeben, woran man die Vorgabe als erreicht erkennt, oder `metric` mit `target` ergänzen
goal-outside-period = Vorgabe `{ $id }` ist am { $due } fällig, der Plan endet aber schon am { $bound }
    .title = eine Frist außerhalb des Planzeitraums
    .why = Wenn die Vorgabe fällig wird, sieht niemand mehr in den Plan oder noch niemand.
    .help = `due` in den Zeitraum des Plans legen oder den Zeitraum berichtigen
goal-outside-period-before = Vorgabe `{ $id }` ist am { $due } fällig, der Plan beginnt aber erst am { $bound }
goal-outside-period-label = der Zeitraum des Plans
goal-overdue = Vorgabe `{ $id }` war am { $due } fällig und ist noch offen
    .title = eine Vorgabe über ihre Frist hinaus
    .why = Eine offene Vorgabe mit altem Datum zeigt, dass seither niemand danach gesehen hat.
    .help = `status` auf `achieved` oder `missed` setzen und `outcome` ergänzen oder `due` neu vereinbaren
    .days = Tage nach der Frist, in denen die letzten Zahlen noch eintreffen dürfen
goal-overdue-reached = Vorgabe `{ $id }` hat ihren Zielwert erreicht, war am { $due } fällig und ist noch offen
    .help = mit `status = "achieved"` und `outcome = "full"` abschließen
goal-measure-stale = { $kind ->
    [kpi] Kennzahl
   *[objective] Vorgabe
} `{ $id }` wurde zuletzt am { $date } gemessen
    .title = eine Größe, die lange nicht gemessen wurde
    .why = Mit einer Zahl aus dem vorletzten Quartal lässt sich nichts steuern; was niemand misst, entgleitet unbemerkt.
    .help = den neuesten Wert unter `measured` nachtragen; was ruht, ist `deferred`, und für eine Kennzahl genügt vielleicht ein längerer Takt unter `cadence`
    .days = Tage, in denen ein fälliger Wert noch eintreffen darf
goal-measure-stale-never = { $kind ->
    [kpi] Kennzahl
   *[objective] Vorgabe
} `{ $id }` läuft seit dem { $date } und wurde noch nie gemessen
goal-status-contradicts-data = Vorgabe `{ $id }` gilt als im Plan, doch laut letztem Messwert waren nach { $expected } % der Zeit erst { $done } % des Weges geschafft
    .title = ein Status, dem die Messwerte widersprechen
    .why = Ein freundlicher Status kostet die Wochen, in denen sich noch etwas tun ließe.
    .help = `status` so setzen, wie es die Messwerte zeigen, etwa `at-risk` oder `off-track`, oder die Messwerte berichtigen
    .percent = Punkte Rückstand auf die gerade Linie, ab denen der Status bezweifelt wird
goal-status-contradicts-data-achieved = Vorgabe `{ $id }` gilt als erreicht, doch laut letztem Messwert waren erst { $done } % des Weges geschafft
goal-status-contradicts-data-label = der letzte Messwert
goal-closed-no-outcome = Vorgabe `{ $id }` ist abgeschlossen und sagt nicht, was daraus wurde
    .title = eine abgeschlossene Vorgabe ohne Ergebnis
    .why = Was aus einem Plan gelernt wurde, ist der beste Anfang für den nächsten.
    .help = `outcome` (`full`, `partial` oder `none`) oder `lesson` ergänzen
goal-closed-no-outcome-cancelled = Vorgabe `{ $id }` ist entfallen und sagt nicht, warum
    .help = den Grund unter `lesson` ergänzen
goal-deadline-slipped = die Frist der Vorgabe `{ $id }`, zuerst { $first }, wurde { $count ->
    [one] einmal
   *[other] { $count }-mal
} ohne ein Wort verschoben
    .title = eine Frist, die immer wieder rutscht
    .why = Wer einen Termin zweimal ohne Grund verschiebt, verschiebt ihn auch ein drittes Mal; der Plan sagt dann weniger als der Kalender.
    .help = in `notes` schreiben, warum sich die Frist verschoben hat, oder die Vorgabe mit einem `outcome` schließen
    .at-least = Verschiebungen, ab denen die Regel spricht
