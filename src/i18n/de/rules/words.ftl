# Wörter, die alle Regeln brauchen, und die der Stufen und Anzahlen.

did-you-mean = gemeint war wohl `{ $near }`
one-of = möglich: { $known }
label-first-here = hier steht es zuerst
label-ends-here = hier endet er
fix-replace = durch `{ $new }` ersetzen
fix-quote = in Anführungszeichen setzen
fix-unquote = die Anführungszeichen entfernen
fix-rename = überall, wo die Kennung steht, in `{ $new }` umbenennen
fix-sort = die Zeilen nach Tagen ordnen
fix-remove-twin = das zweite `{ $reference }` streichen
fix-remove-allow = den Kommentar entfernen
fix-remove-rule = `{ $rule }` aus dem Kommentar streichen
fix-done = der Maßnahme `status = "done"` geben
fix-complete = der Maßnahme `percent = 100` geben
fix-remove-entry = den Eintrag entfernen

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

report-more = hier nicht gezeigt: { $counts }; das Protokoll dieses Schritts nennt sie
report-others = Befunde ohne Anmerkung
report-cut = hier aus Platzgründen nicht gezeigt: { $counts }
report-explain = `keyplan explain { $rule }` zeigt ein Beispiel
report-root = Das Wurzelverzeichnis des Repositorys.
report-no-plan = Alle Pläne
report-severity = Schwere
report-rule = Regel
report-place = Stelle
report-finding = Befund
report-help = Abhilfe

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
