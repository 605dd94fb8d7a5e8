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

## goal: Ziele und Vorgaben

goal-no-metric = Vorgabe `{ $id }` sagt weder, was gemessen wird, noch welcher Wert erreicht werden soll
    .title = eine Vorgabe ohne Messgröße und Zielwert
    .why = „Den Account ausbauen“ lässt sich weder erreichen noch verfehlen; eine Messgröße mit Zielwert schon.
    .help = `metric`, `baseline` und `target` ergänzen oder mit `type = "qualitative"` kennzeichnen
goal-no-metric-metric = Vorgabe `{ $id }` sagt nicht, was gemessen wird
goal-no-metric-target = Vorgabe `{ $id }` sagt nicht, welcher Wert erreicht werden soll

## map: Linien zwischen Personen

map-reporting-cycle = Personen berichten einander im Kreis: { $path }
    .title = ein Kreis von Berichtslinien
    .why = Jemand im Kreis berichtet an die falsche Person; wer entscheidet, bleibt unklar.
    .help = eines der `reports-to` berichtigen
map-reporting-cycle-label = und hier

## allow: Ausnahmen

allow-no-reason = `{ $rule }` ist hier ohne Begründung erlaubt
    .title = eine Ausnahme ohne Begründung
    .why = Wer den Plan als Nächstes liest, kann nicht beurteilen, ob die Ausnahme noch gilt.
    .help = die Begründung nach einem Doppelpunkt ergänzen: `# keyplan: allow { $rule }: Grund`
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
