# syntax
syntax-not-utf8 = die Datei ist nicht in UTF-8 geschrieben
    .help = Datei mit der Kodierung UTF-8 speichern
syntax-not-text = die Datei enthält Bytes, die in keinem Text vorkommen
    .help = als Text mit der Kodierung UTF-8 speichern
syntax-too-large = die Datei ist größer als { $limit } KiB und wird nicht gelesen
    .help = auf mehrere Dateien aufteilen
syntax-missing-value = nach `{ $key } =` fehlt ein Wert
    .help = Wert ergänzen oder die Zeile löschen
syntax-missing-equals = nach `{ $key }` fehlen `=` und ein Wert
    .help = `{ $key } = ` und einen Wert schreiben, oder die Zeile mit `#` zum Kommentar machen
syntax-colon = auf `{ $key }` folgt `:` statt `=`
    .help = `{ $key } = ` und einen Wert schreiben
syntax-extra-equals = hier steht ein `=` zu viel
syntax-missing-key = hier fehlt ein Name
    .help = den Namen vor `=`, zwischen die Punkte oder in die Klammern schreiben
syntax-bad-key = dieser Name enthält ein Zeichen, das ohne Anführungszeichen nicht erlaubt ist
    .help = Buchstaben a-z, Ziffern, `-` und `_` verwenden oder den Namen in Anführungszeichen setzen
syntax-unclosed-text = der Text ist nicht mit einem Anführungszeichen geschlossen
    .help = `"` ans Ende des Textes setzen; mehrzeiliger Text beginnt und endet mit `"""`
syntax-unclosed-long-text = der mehrzeilige Text ist nicht mit drei Anführungszeichen geschlossen
    .help = `"""` hinter die letzte Zeile des Textes setzen
syntax-missing-opening-quote = dem Text fehlt das Anführungszeichen am Anfang
    .help = `"` vor den Text setzen
syntax-curly-quote = der Text steht in typografischen Anführungszeichen
    .help = gerade Anführungszeichen verwenden: `"`
syntax-unquoted-text = der Text steht ohne Anführungszeichen
    .help = `"` vor und hinter den Text setzen
syntax-junk = hinter dem Wert steht noch etwas
    .help = ein Wert je Zeile: mehrere Werte gehören in eine Liste, `["a", "b"]`
syntax-junk-after-header = hinter der schließenden Klammer der Überschrift steht noch etwas
    .help = nach der Überschrift eine neue Zeile beginnen
syntax-quote-in-text = ein Anführungszeichen im Text beendet ihn zu früh
    .help = im Text `\"` schreiben oder den ganzen Text in einfache Anführungszeichen setzen
syntax-decimal-comma = eine Zahl ist mit Komma geschrieben
    .help = Dezimalstellen mit `.` abtrennen, Ziffern mit `_` gruppieren: `1_250.50`
syntax-unclosed-array = eine Liste beginnt mit `[`, wird aber nicht geschlossen
    .help = `]` hinter den letzten Wert setzen
syntax-unclosed-inline-table = eine Tabelle beginnt mit `{"{"}`, wird aber nicht geschlossen
    .help = `{"}"}` hinter den letzten Wert setzen
syntax-unclosed-header = eine Überschrift ist nicht mit `]` geschlossen
    .help = `]` ans Ende der Überschrift setzen, oder `]]`, wenn sie mit `[[` beginnt
syntax-stray-closer = diese Klammer schließt nichts oder etwas anderer Art
    .help = `[` gehört zu `]`, `{"{"}` gehört zu `{"}"}`
syntax-missing-comma = zwischen zwei Werten fehlt ein Komma
syntax-extra-comma = hier steht ein Komma zu viel
syntax-duplicate-key = `{ $key }` ist zweimal angegeben
    .help = eine der beiden Angaben behalten
syntax-duplicate-table = die Überschrift `{ $key }` steht zweimal da
    .help = die Zeilen beider unter eine Überschrift setzen oder einer einen anderen Namen geben
syntax-clash = `{ $key }` ist bereits etwas anderes
    .help = ein Name ist entweder ein Wert, eine Tabelle oder eine Liste von Tabellen; anderen Namen wählen
syntax-date-form = ein Datum steht in einer Form, die nicht gelesen werden kann
    .help = Jahr, Monat, Tag ohne Anführungszeichen schreiben: `2026-12-31`
syntax-no-such-date = dieses Datum oder diese Uhrzeit gibt es nicht
syntax-boolean-form = ja oder nein steht in einer Form, die nicht gelesen werden kann
    .help = `true` oder `false` schreiben, klein und ohne Anführungszeichen
syntax-leading-zero = eine Zahl beginnt mit einer überflüssigen `0`
    .help = die Null entfernen, oder die Ziffern in Anführungszeichen setzen, wenn sie ein Text sind
syntax-number-form = eine Zahl steht in einer Form, die nicht gelesen werden kann
    .help = nur Ziffern schreiben, mit `.` für Dezimalstellen und `_` zum Gruppieren: `1_250.50`; die Einheit gehört in ein eigenes Feld
syntax-number-too-large = diese Zahl ist zu groß
syntax-bad-escape = ein Backslash im Text bedeutet hier etwas anderes
    .help = `\\` für einen Backslash schreiben oder den Text in einfache Anführungszeichen setzen
syntax-control-character = hier steht ein unsichtbares Steuerzeichen
    .help = Zeichen löschen und die Stelle neu tippen
syntax-bare-return = eine Zeile endet nur mit einem Wagenrücklauf
    .help = Datei mit Unix- oder Windows-Zeilenenden speichern
syntax-conflict = ein Git-Merge-Konflikt ist nicht aufgelöst
    .help = die richtigen Zeilen behalten und die Markierungszeilen löschen
syntax-too-deep = Tabellen und Listen sind tiefer als { $limit } Ebenen geschachtelt
syntax-array-too-long = eine Liste hat mehr als { $limit } Werte
syntax-unclosed-front-matter = die Zeilen zwischen `+++` am Anfang sind nicht geschlossen
    .help = eine Zeile mit `+++` hinter die letzte davon setzen
syntax-unexpected = das gehört nicht hierher
syntax-more = in dieser Datei stehen mehr als { $limit } Fehler
    .help = zuerst diese beheben
syntax-file-flood = { $count ->
    [one] 1 weiterer Befund in dieser Datei wird nicht gezeigt
   *[other] { $count } weitere Befunde in dieser Datei werden nicht gezeigt
}

# Words in rendered prose that are not the author's.
prose-alert-note = Hinweis
prose-alert-tip = Tipp
prose-alert-important = Wichtig
prose-alert-warning = Warnung
prose-alert-caution = Vorsicht
prose-footnote-back = Zurück zum Text
