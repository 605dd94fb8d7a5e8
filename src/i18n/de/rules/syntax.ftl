# Was die Regeln der Gruppe `syntax` sagen: als Text beschädigte Dateien.

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
