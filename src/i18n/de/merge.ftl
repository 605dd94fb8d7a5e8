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
merge-several-beginnings = Hinweis: mit `{ $revision }` wurde in beide Richtungen zusammengeführt, es gibt also mehrere letzte gemeinsame Commits; als Anfang zählt `{ $commit }`, und Git kann anders urteilen
merge-nothing = zusammen mit `{ $revision }` geht nichts kaputt, in { $plans ->
    [one] 1 Plan
   *[other] { $plans } Plänen
}
merge-summary = { $counts } zusammen mit `{ $revision }`, in { $plans ->
    [one] 1 Plan
   *[other] { $plans } Plänen
}

## Klären, was beim Zusammenführen offen blieb

resolve-nested = Zeile { $line }: hier beginnt ein Konflikt in einem anderen; die Markierungen bitte von Hand richten
resolve-not-turned = Zeile { $line }: der Konflikt endet, bevor eine Zeile `=======` die Seiten trennt; die Markierungen bitte von Hand richten
resolve-turned-twice = Zeile { $line }: der Konflikt hat eine zweite Zeile, die die Seiten trennen könnte; die Markierungen bitte von Hand richten
resolve-not-closed = Zeile { $line }: der Konflikt, der hier beginnt, endet nie; die Markierungen bitte von Hand richten
resolve-astray = Zeile { $line }: diese Markierung gehört zu keinem Konflikt; die Markierungen bitte von Hand richten
resolve-only-ours = nur unsere Seite hat `{ $what }`
resolve-only-theirs = nur die andere Seite hat `{ $what }`
resolve-page-field = beide Seiten haben `{ $what }` der Seite verschieden gesetzt
resolve-not-both = beides zusammen geht hier nicht
resolve-not-a-field = einen Wert kann man nur für ein einzelnes Feld angeben
resolve-not-a-value = das ist kein Wert für dieses Feld; ein Datum schreibt man 2027-01-15, eine Liste ["a", "b"]
resolve-base = vorher
resolve-ours = unsere
resolve-theirs = andere
resolve-nothing = (nichts)
resolve-more-lines = … { $count ->
    [one] 1 weitere Zeile
   *[other] { $count } weitere Zeilen
}
resolve-lines = Zeilen
resolve-prompt = Was gilt? [o] unsere, [t] andere{ $both ->
    [1] , [b] beide
   *[0] {""}
}{ $value ->
    [1] , [e] eigener Wert
   *[0] {""}
}, [s] später, [q] beenden:
resolve-prompt-value = Wert:
resolve-unknown-answer = bitte mit einem dieser Buchstaben antworten
resolve-told = { $file }: { $what }
resolve-unread = die Datei lässt sich nicht lesen; siehe `keyplan lint`
resolve-deleted = { $clash }; `git add` behält die Datei, `git rm` löscht sie
resolve-renamed = { $file }: beide Seiten haben `{ $was }` neu angelegt; das der anderen heißt jetzt `{ $now }`, und wer `{ $was }` nennt, meint unseres
resolve-alone = { $file }: keine Plandatei, bleibt, wie sie ist
resolve-others = { $count ->
    [one] 1 Datei im Konflikt ist keine Plandatei; `git status` nennt sie
   *[other] { $count } Dateien im Konflikt sind keine Plandateien; `git status` nennt sie
}
resolve-none = keine Plandatei ist im Konflikt
resolve-left = { $count ->
    [one] 1 Konflikt ist offen
   *[other] { $count } Konflikte sind offen
}
resolve-settled = { $count ->
    [one] 1 Konflikt geklärt
   *[other] { $count } Konflikte geklärt
}, { $left ->
    [0] keiner mehr offen
    [one] 1 noch offen
   *[other] { $left } noch offen
}
resolve-merged = { $file }: nach Einträgen und Feldern zusammengeführt
resolve-can-merge = { $file }: kein echter Konflikt; `keyplan resolve --merge` führt nach Einträgen und Feldern zusammen
resolve-add = wenn alles stimmt: `git add { $files }`
resolve-index = Gits eigener Stand der Zusammenführung lässt sich nicht lesen; es zählen nur die Markierungen in den Dateien
