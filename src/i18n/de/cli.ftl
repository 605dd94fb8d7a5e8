# cli

## Dateien: warum ein Pfad, ein Name oder eine Datei nicht verwendet wird

path-empty = der Pfad ist leer
path-absolute = der Pfad ist absolut
path-dots = der Pfad hat einen Teil `.` oder `..`
path-empty-part = der Pfad hat einen leeren Teil
path-character = der Pfad enthält ein Steuerzeichen oder einen Rückwärtsschrägstrich
path-git = der Pfad hat einen Teil `.git`
path-too-long = der Pfad ist länger als 240 Bytes
skipped-link = symbolischen Links wird nicht gefolgt
skipped-not-a-file = es ist weder eine Datei noch ein Ordner
skipped-submodule = es ist ein anderes Git-Repository
skipped-not-utf8 = der Name ist nicht UTF-8
skipped-name = der Name ist nicht verwendbar: { $reason }
unread-not-found = die Datei gibt es nicht
unread-too-large = die Datei ist größer als { $limit } Bytes
unread-not-a-file = es ist keine gewöhnliche Datei
unread-link = symbolischen Links wird nicht gefolgt, auch nicht zu Ordnern
unread-unreadable = die Datei lässt sich nicht lesen: { $cause }

## Git: warum es keinen Verlauf gibt

no-history-not-a-repository = der Ordner liegt in keinem Git-Repository
no-history-bare = das Git-Repository hat keine Arbeitskopie
no-history-foreign-owner = das Git-Repository gehört einem anderen Benutzer
no-history-other-work-tree = das Git-Repository nennt einen anderen Ort für seine Dateien
no-history-unsupported = das Git-Repository nutzt eine Funktion, die noch nicht gelesen werden kann: { $cause }
no-history-unreadable = das Git-Repository lässt sich nicht lesen: { $cause }
no-history-too-slow = das Git-Repository antwortet nicht

## Befehle

lint-summary = { $counts } in { $plans ->
    [one] 1 Plan
   *[other] { $plans } Plänen
}
settings-draft = Der Plan ist ein Entwurf: Was ein Fehler wäre, wird als Warnung gemeldet.
settings-by-profile = das Profil der Vorlage `{ $template }`
settings-by-rule = die Regel selbst
since-nothing-new = keine neuen Befunde in { $plans ->
    [one] 1 Plan
   *[other] { $plans } Plänen
}
since-summary = { $new } neu, { $mended } behoben, { $old } wie zuvor
since-mended = behoben
baseline-written = { $count ->
    [one] 1 Befund steht
   *[other] { $count } Befunde stehen
} jetzt in `{ $file }`
baseline-unnamed = damit die Liste gilt, in `keyplan.toml` eintragen: `[lint]` mit `baseline = "{ $file }"`
lint-no-past = Regeln, die den Verlauf befragen, wurden nicht gefragt: { $reason }
allow-added = { $count ->
    [one] 1 Befund
   *[other] { $count } Befunde
} von `{ $rule }` erlaubt{ $left ->
    [0] {""}
   *[other] , { $left } offen: Dort kann kein Kommentar stehen
}
explain-manual = Die Regeln von keyplan lint
explain-bad = Beanstandet wird:
explain-good = Behoben:
explain-help = Abhilfe:
explain-off = aus
explain-dated = Was sie findet, hängt vom heutigen Datum ab.
explain-silence = An einer Stelle erlauben: `# keyplan: allow { $rule }: Grund`. Für alle Pläne, in `keyplan.toml`: `[lint.rules]` mit `"{ $rule }" = "off"`.
build-progress = { $made } von { $all } Dateien
build-several-customers = Hinweis: Diese Ausgabe enthält die Pläne von { $count } Kunden, und wer sie bekommt, sieht alle; `--account ACCOUNT` baut eine für einen Kunden allein
build-done = { $files ->
    [one] 1 Datei
   *[other] { $files } Dateien
} in `{ $folder }`, davon { $changed ->
    [0] keine geändert
   *[other] { $changed } geändert
}
schema-done = { $files ->
    [one] 1 Schema
   *[other] { $files } Schemas
} in `{ $folder }`
serve-at = Die Vorschau steht unter { $url } ({ $counts })
serve-open = Von anderen Rechnern erreichbar: Wer diese Adresse erreicht, kann die Pläne lesen.
serve-end = Strg-C beendet sie.

## Beheben

mended = behoben: { $place }: [{ $rule }] { $finding } ({ $title })
unmended = nicht behoben: { $place }: [{ $rule }] { $finding } ({ $title }): { $reason }
mend-more = und { $count } weitere
mend-summary = { $mended ->
    [0] nichts war zu beheben
    [one] 1 Befund behoben
   *[other] { $mended } Befunde behoben
}
mend-summary-files = { $mended ->
    [one] 1 Befund
   *[other] { $mended } Befunde
} in { $files ->
    [one] 1 Datei
   *[other] { $files } Dateien
} behoben
mend-would = { $mended ->
    [one] 1 Befund
   *[other] { $mended } Befunde
} in { $files ->
    [one] 1 Datei
   *[other] { $files } Dateien
} { $mended ->
    [one] würde behoben
   *[other] würden behoben
}
mend-offer = { $safe ->
    [0] davon behebt `--fix-unsafe` { $bold }, mit Blick auf das Ergebnis
   *[other] davon behebt `--fix` { $safe }{ $bold ->
        [0] {""}
       *[other] , `--fix-unsafe` { $bold } weitere, mit Blick auf das Ergebnis
    }
}
unmended-broken = die Datei wäre nicht mehr lesbar
unmended-elsewhere = in der Datei würde sich noch etwas anderes ändern
unmended-comment = ein Kommentar ginge verloren
unmended-item = ein Eintrag ginge verloren
unmended-worse = es gäbe mehr Fehler als zuvor
unmended-unsettled = die Regel kommt nicht zur Ruhe; das ist ein Fehler von keyplan
