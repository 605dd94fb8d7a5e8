# Zusammenführen: was zwei Seiten aus einer Datei gemacht haben.

merge-clash-lines = beide Seiten haben dieselben Zeilen geändert
merge-clash-broken = die Änderungen beider Seiten passen Zeile für Zeile zusammen, aber die Datei lässt sich nicht mehr lesen
merge-clash-item-added-twice = beide Seiten haben `{ $item }` neu angelegt, mit verschiedenem Inhalt
merge-clash-item-changed-twice = beide Seiten haben `{ $item }` verschieden geändert
merge-clash-item-deleted-by-ours = unsere Seite hat `{ $item }` gelöscht, die andere hat es geändert
merge-clash-item-deleted-by-theirs = die andere Seite hat `{ $item }` gelöscht, unsere hat es geändert
merge-clash-field-changed-twice = beide Seiten haben `{ $field }` von `{ $item }` verschieden gesetzt
merge-clash-field-deleted-by-ours = unsere Seite hat `{ $field }` von `{ $item }` gelöscht, die andere hat es geändert
merge-clash-field-deleted-by-theirs = die andere Seite hat `{ $field }` von `{ $item }` gelöscht, unsere hat es geändert
merge-driver-clash = { $file }: { $clash }
merge-driver-together = { $file }, erst wenn beide Seiten zusammenkommen: { $finding }
merge-clash-file-deleted-by-ours = unsere Seite hat die Datei gelöscht, die andere hat sie geändert
merge-clash-file-deleted-by-theirs = die andere Seite hat die Datei gelöscht, unsere hat sie geändert
merge-conflict = im Konflikt mit `{ $revision }`: { $clash }
    .help = vor dem Zusammenführen auf eines von beiden einigen; bis dahin gilt hier unseres
merge-together = erst zusammen mit `{ $revision }`: { $finding }
merge-nothing = zusammen mit `{ $revision }` geht nichts kaputt, in { $plans ->
    [one] 1 Plan
   *[other] { $plans } Plänen
}
merge-summary = { $counts } zusammen mit `{ $revision }`, in { $plans ->
    [one] 1 Plan
   *[other] { $plans } Plänen
}
