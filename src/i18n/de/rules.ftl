# Was die Regeln sagen. Eine Regel `group/fault` hat die Meldung `group-fault` mit den Attributen
# `title` (was sie sucht), `why` (warum das zählt) und `help` (was zu tun ist).

## Wörter, die alle Regeln brauchen

did-you-mean = gemeint war wohl `{ $near }`
one-of = möglich: { $known }
label-first-here = hier steht es zuerst
fix-replace = durch `{ $new }` ersetzen
fix-remove-allow = den Kommentar entfernen

severity-error = Fehler
severity-warning = Warnung
severity-info = Hinweis
severity-help = Abhilfe
count-errors = { $count ->
    [one] 1 Fehler
   *[other] { $count } Fehler
}
count-warnings = { $count ->
    [one] 1 Warnung
   *[other] { $count } Warnungen
}
count-infos = { $count ->
    [one] 1 Hinweis
   *[other] { $count } Hinweise
}
count-none = keine Befunde

expect-text = Text in Anführungszeichen
expect-number = eine Zahl
expect-date = ein Datum wie 2027-03-31
expect-date-key = ein Datum wie 2027-03-31 als Schlüssel
expect-period = einen Zeitraum wie "2027", "2027-q1" oder "2027-03"
expect-period-key = einen Zeitraum wie 2027, 2027-q1 oder 2027-03 als Schlüssel
expect-yes-no = `true` oder `false`
expect-word = ein Wort in Anführungszeichen
expect-id = eine Kennung in Anführungszeichen
expect-table = eine Tabelle
expect-other = einen anderen Wert

## syntax: als Text beschädigte Dateien

syntax-toml =
    .title = fehlerhaftes TOML
    .why = Aus einer Stelle, die kein TOML ist, lässt sich nichts lesen; der Rest der Datei zählt weiter.
    .help = die Zeile berichtigen; die Meldung nennt, was fehlt
syntax-front-matter =
    .title = fehlerhafter Seitenkopf
    .why = Die Zeilen zwischen `+++` sagen, wie eine Seite heißt und wer sie sehen darf.
    .help = den Seitenkopf mit einer Zeile `+++` schließen und sein TOML berichtigen
syntax-file =
    .title = eine Datei, die sich nicht lesen lässt
    .why = Was sich nicht als Text lesen lässt, fehlt im Plan, und niemand würde es merken.
    .help = die Datei als UTF-8-Text im Ordner des Plans speichern

## ref: Namen von Dingen

ref-unknown-id = { $kinds } `{ $reference }` gibt es nicht
    .title = ein Verweis ins Leere
    .why = Ein Plan, der jemanden oder etwas nennt, das es nicht gibt, führt in die Irre.
    .help = die Kennung berichtigen oder den genannten Eintrag anlegen
ref-unknown-id-plan = den Plan `{ $account }` zu `{ $reference }` gibt es nicht
ref-unknown-id-kind = `{ $kind }` in `{ $reference }` ist hier nicht verwendbar
ref-unknown-id-no-kind = `{ $reference }` sagt nicht, welche Art von Eintrag gemeint ist
    .help = die Art vor die Kennung schreiben: `[[stakeholder.cfo]]`
ref-duplicate-id = `{ $id }` steht zweimal da
    .title = zwei Einträge mit einer Kennung
    .why = Wer die Kennung nennt, kann nur einen der beiden meinen; der andere geht verloren.
    .help = einem von beiden eine andere Kennung geben oder beide zusammenführen
ref-duplicate-id-plan = die Ordner `{ $folder }` und `{ $other }` sind beide der Plan `{ $id }`
    .help = einen der Ordner umbenennen; die Kennung eines Plans ist der Name seines Ordners
ref-invalid-id = `{ $id }` ist keine gültige Kennung
    .title = eine ungültige Kennung
    .why = Kennungen stehen in Links, Dateinamen und Verweisen; sie nennen die Rolle, nicht die Person.
    .help = Kleinbuchstaben, Ziffern und Bindestriche verwenden und die Rolle nennen: `head-of-it`
ref-unknown-field = ein Feld `{ $key }` gibt es hier nicht
    .title = ein Schlüssel, den die Art nicht kennt
    .why = Ein vertippter Schlüssel geht lautlos verloren: `onwer = "lena"` lässt eine Maßnahme ohne Verantwortlichen.
    .help = den Schlüssel berichtigen oder den Text nach `notes` schreiben
ref-unknown-word = `{ $key }` kennt das Wort `{ $word }` nicht
    .title = ein Wort, das das Feld nicht kennt
    .why = Die Wörter haben eine feste Bedeutung, auf die sich Menschen und Programme verlassen.
    .help = eines der Wörter des Feldes verwenden
ref-wrong-type = `{ $key }` erwartet { $expected }
    .title = ein Wert anderer Art
    .why = Ein Datum in Anführungszeichen oder eine Zahl in Worten lässt sich weder sortieren noch rechnen.
    .help = den Wert so schreiben, wie das Feld ihn erwartet
ref-wrong-type-quoted-date = das Datum von `{ $key }` steht in Anführungszeichen
ref-wrong-type-unquoted = `{ $key }` erwartet Text, also gehören Anführungszeichen darum
ref-wrong-type-value = `{ $key }` erwartet { $expected }
ref-wrong-type-single = `{ $kind }` ist eine einzelne Tabelle: `[{ $kind }]`
ref-wrong-type-item = jeder Eintrag `{ $kind }` ist eine Tabelle mit Kennung: `[{ $kind }.eine-kennung]`
ref-unknown-kind = die Art `{ $key }` gibt es nicht
    .title = eine Tabelle, die keine Art von Eintrag ist
    .why = Was darin steht, liest niemand.
    .help = eine Tabelle heißt `[art.kennung]`; `docs/language.md` nennt die Arten
ref-unknown-kind-key = `{ $key }` steht außerhalb jeder Tabelle
ref-unknown-kind-shared = `{ $kind }` gilt für alle Pläne und gehört neben `keyplan.toml`
ref-unknown-kind-planned = `{ $kind }` gehört in den Ordner eines Plans
ref-missing-asset = die Datei `{ $path }` gibt es nicht
    .title = eine fehlende Datei
    .why = Ein fehlendes Logo oder eine fehlende Seite lässt eine Lücke, wo eine Antwort erwartet wird.
    .help = die Datei im Ordner des Plans ablegen, den Pfad berichtigen oder die Nennung streichen
ref-missing-asset-outside = `{ $path }` liegt außerhalb des Plan-Ordners
    .help = die Datei in den Ordner des Plans kopieren und von dort aus nennen
ref-missing-asset-remote = `{ $path }` ist eine Adresse im Netz und keine Datei des Plans
    .help = die Datei im Ordner des Plans ablegen, damit beim Lesen keine fremde Adresse aufgerufen wird
ref-placeholder-text = `{ $text }` steht für etwas, das noch fehlt
    .title = ein Platzhalter anstelle eines Textes
    .why = Was im Plan steht, gilt als bekannt; eine Lücke nützt mehr als offene Frage mit Verantwortlichen.
    .help = das Bekannte eintragen oder das Feld weglassen und in `[question.eine-kennung]` danach fragen

## plan: der Plan im Ganzen

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

## people: Personen beim Kunden

people-no-economic-buyer = niemand im Plan kann das Budget freigeben
    .title = kein wirtschaftlicher Entscheider
    .why = Ohne die Person, die das Budget freigeben kann, ist jede Zusage nur eine Empfehlung.
    .help = einer Person die Rolle `economic-buyer` geben oder den Platz mit `status = "placeholder"` anlegen und nach dem Namen fragen
people-no-economic-buyer-vacant = `{ $id }` allein kann das Budget freigeben, doch der Platz ist unbesetzt
    .help = klären, wer dort sitzt oder vertritt, und dieser Person die Rolle `economic-buyer` geben
people-decision-maker-uncovered = `{ $id }` entscheidet, und niemand von uns ist zuständig
    .title = ein Entscheider ohne Zuständigen auf unserer Seite
    .why = Wer entscheidet und uns nicht kennt, entscheidet nach dem Preis oder für jemanden, den er kennt.
    .help = die zuständige Person auf unserer Seite nennen: `covered-by = "lena"`
people-decision-maker-uncovered-influence = `{ $id }` hat einen Einfluss von { $influence } auf der Skala bis 10, und niemand von uns ist zuständig
people-former-still-used = `{ $id }` ist ausgeschieden und noch { $part ->
    [manager] als Führungskraft von `{ $item }` eingetragen
    [successor] als Nachfolge von `{ $item }` eingetragen
    [head] als Leitung von `{ $item }` eingetragen
    [external] an `{ $item }` beteiligt
    [approver] für die Freigabe eines Schritts von `{ $item }` vorgesehen
    [role] mit einer Rolle in `{ $item }` eingetragen
   *[sponsor] als Sponsor von `{ $item }` eingetragen
}
    .title = eine ausgeschiedene Person, mit der noch gerechnet wird
    .why = Was auf eine ausgeschiedene Person wartet, wartet für immer, und ihr Einfluss ist längst weitergewandert.
    .help = die nachfolgende Person nennen oder einen Platz mit `status = "placeholder"`
people-former-still-used-label = diese Person ist ausgeschieden
people-former-still-used-successor =
    .help = stattdessen die Nachfolge `{ $successor }` nennen

## goal: Ziele und Vorgaben

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

## map: Linien zwischen Personen

map-reporting-cycle = Personen berichten einander im Kreis: { $path }
    .title = ein Kreis von Berichtslinien
    .why = Jemand im Kreis berichtet an die falsche Person; wer entscheidet, bleibt unklar.
    .help = eines der `reports-to` berichtigen
map-reporting-cycle-label = und hier
map-self-edge = `{ $id }` berichtet an sich selbst
    .title = eine Linie von einer Person zu sich selbst
    .why = Die Linie sagt nichts und verdeckt, an wen die Person tatsächlich berichtet.
    .help = die Linie entfernen oder die gemeinte Person nennen
map-self-edge-line = `{ $id }` hat eine Einflusslinie zu sich selbst
map-orphan = `{ $id }` ist mit niemandem verbunden
    .title = eine Person ohne Platz auf der Karte
    .why = Ein Name ohne Platz sagt weder, wer entscheidet, noch auf wen die Person wirkt.
    .help = `reports-to`, `unit`, `roles` oder eine Einflusslinie ergänzen

## swot: Stärken, Schwächen, Chancen, Risiken

swot-missing-quadrant = in der SWOT-Analyse steht nichts unter { $quadrants }
    .title = eine SWOT-Analyse mit leerem Feld
    .why = Ein leeres Feld heißt selten, dass da nichts ist; meist hat nur niemand gefragt.
    .help = ergänzen, was dorthin gehört, oder in einem Eintrag festhalten, dass nichts bekannt ist
swot-missing-quadrant-none = dem Plan fehlt die SWOT-Analyse

## strategy: Strategien und Taktiken

strategy-no-action = Strategie `{ $id }` hat keine Maßnahme
    .title = eine Strategie, die niemand umsetzt
    .why = Eine Strategie wird im Kalender eines Menschen wirklich oder gar nicht.
    .help = eine Maßnahme mit `strategy = "{ $id }"` ergänzen oder die Strategie streichen
strategy-no-action-tactics = die Taktiken der Strategie `{ $id }` haben keine Maßnahme

## action: Maßnahmen und Meilensteine

action-no-owner = für Maßnahme `{ $id }` ist niemand verantwortlich
    .title = eine Maßnahme ohne Verantwortlichen
    .why = Was alle tun könnten, tut niemand.
    .help = die verantwortliche Person auf unserer Seite nennen: `owner = "lena"`
action-no-owner-helpers = Maßnahme `{ $id }` nennt Mitwirkende, aber niemanden, der sie verantwortet
action-no-due = Maßnahme `{ $id }` nennt keine Frist
    .title = eine Maßnahme ohne Frist
    .why = Arbeit ohne Datum wird erledigt, wenn alles andere erledigt ist.
    .help = `due` mit einem Tag ergänzen oder `status = "proposed"` setzen
action-overdue-silent = Maßnahme `{ $id }` war am { $due } fällig, und kein Vermerk sagt, wie es steht
    .title = eine überfällige Maßnahme ohne Vermerk
    .why = Verspätung ist keine Schande; wortlose Verspätung macht den ganzen Plan zweifelhaft.
    .help = eine `status-note` ergänzen, `due` neu vereinbaren oder die Maßnahme abschließen
action-dependency-cycle = Arbeiten warten im Kreis aufeinander: { $path }
    .title = ein Kreis von Abhängigkeiten
    .why = Nichts in diesem Kreis kann je beginnen.
    .help = eines der `depends-on` entfernen
action-dependency-cycle-label = und dies wartet auf das Nächste

## resource: Arbeitszeit und Geld

resource-over-allocated = `{ $id }` ist { $span } mit { $sum } % verplant, mehr als { $capacity } %: { $plans }
    .title = eine Person, die über ihre Arbeitszeit hinaus verplant ist
    .why = Doppelt versprochene Zeit fehlt bei einem Account, und niemand hat entschieden, bei welchem.
    .help = eine `allocation` senken, mit `start` und `end` verschieben oder eine andere Person einplanen
resource-over-allocated-label = Plan `{ $plan }` beansprucht { $share } %
resource-over-allocated-from-to = vom { $start } bis { $end }
resource-over-allocated-from = ab { $start }
resource-over-allocated-to = bis { $end }
resource-over-allocated-always = dauerhaft

## review: Überprüfungen

review-overdue = das für den { $due } geplante Review hat nicht stattgefunden
    .title = ein überfälliges Review
    .why = Ein Plan, den sich niemand ansieht, wird zum Protokoll dessen, was einmal gedacht wurde.
    .help = das Review abhalten und als `[review.eine-kennung]` festhalten oder `next-review` verschieben
review-overdue-held = Review `{ $id }` hat stattgefunden, der nächste Termin steht aber noch auf { $due }
    .help = den Termin des nächsten Reviews eintragen

## privacy: wer was wissen darf

privacy-unclassified = der Plan sagt nicht, wie vertraulich er ist
    .title = ein Plan ohne Vertraulichkeitsstufe
    .why = Wer den Plan weitergibt, muss wissen, wer lesen darf, was darin über Personen und Preise steht.
    .help = `classification = "confidential"` oder ein anderes Wort des Feldes ergänzen

## config: keyplan.toml

config-unknown-rule = weder eine Regel noch eine Gruppe heißt `{ $rule }`
    .title = eine Einstellung für etwas, das keine Regel ist
    .why = Die Einstellung bewirkt nichts, und die gemeinte Regel behält ihre eigene Stufe.
    .help = den Namen berichtigen; `keyplan explain` nennt alle Regeln

## allow: Ausnahmen

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
