# Was `keyplan diff` über Änderungen sagt.

diff-summary = { $count ->
    [one] 1 Änderung
   *[other] { $count } Änderungen
}: { $classes }
diff-count-critical = { $count } kritisch
diff-count-notable = { $count } wichtig
diff-count-routine = { $count } laufend
diff-count-cosmetic = { $count } kosmetisch
diff-none = Keine Änderungen in den Plänen.
diff-layout-only = Keine Änderungen am Inhalt der Pläne: nur Gestaltung der Dateien, Kommentare oder die Stelle, an der etwas steht.
diff-approvals = Freigabe nötig: { $names }
diff-approvals-of = { $name } ({ $count ->
    [one] 1 Änderung
   *[other] { $count } Änderungen
})
diff-approval = Freigabe durch { $names } nötig
diff-approver-owner = die verantwortliche Person (niemand ist genannt)
diff-approver-plan-owner = die für den Plan verantwortliche Person (niemand ist genannt)
diff-approver-executive-sponsor = den Sponsor der Geschäftsleitung (niemand ist genannt)
diff-findings = Befunde: { $new } neu, { $fixed } behoben, { $unchanged } wie zuvor
diff-finding-new = neu
diff-finding-fixed = behoben
diff-unread-now = `{ $path }` ist nicht ganz lesbar; was darin steht, sieht hier vielleicht entfernt aus.
diff-unread-before = `{ $path }` war vorher nicht ganz lesbar; was darin stand, sieht hier vielleicht neu aus.

diff-figures = Kennzahlen
diff-figure-people = Bekannte Personen
diff-figure-deciders-covered = Betreute Entscheider
diff-figure-path-to-power = Weg zur Macht
diff-figure-revenue-target = Umsatzziel { $year }
diff-figure-weighted-pipeline = Gewichtete Pipeline
diff-figure-objectives-on-track = Vorgaben im Plan
diff-figure-open-actions = Offene Maßnahmen
diff-figure-overdue-actions = Überfällige Maßnahmen
diff-figure-health = Gesundheit
diff-part = { $part } von { $whole } ({ $percent })

diff-class-critical = kritisch
diff-class-notable = wichtig
diff-class-routine = laufend
diff-class-cosmetic = kosmetisch

diff-added = neu
diff-removed = entfernt
diff-shared = Gemeinsames aller Pläne
diff-settings = Einstellungen in keyplan.toml
diff-setting-added = ergänzt
diff-setting-removed = entfernt
diff-setting-changed = geändert
diff-page = Seite
    .many = Seiten
diff-id = Kennung
diff-content = Enthält
diff-owner = verantwortlich { $name }
diff-reports-to = berichtet an { $names }
diff-still-named = Noch genannt in: { $items }
diff-named = Genannt in: { $items }
diff-named-through = {", "}mittelbar in { $count ->
    [one] 1 weiteren Eintrag
   *[other] { $count } weiteren Einträgen
}
diff-moved = zum { $times }. Mal verschoben
diff-only-layout = nur Zeilenumbrüche und Leerzeichen
diff-order = Reihenfolge
diff-was-overdue = war überfällig
diff-days = { $sign }{ $count ->
    [one] 1 Tag
   *[other] { $count } Tage
}
diff-every-days = { $count ->
    [one] täglich
   *[other] alle { $count } Tage
}
diff-yes = ja
diff-no = nein
diff-nothing = nichts
diff-and-more = und { $count } weitere
diff-bad = nicht lesbar: { $source }
diff-is-new = { $now } (neu)
diff-is-gone = { $before } (entfernt)
diff-as-before = { $count ->
    [one] 1 Feld
   *[other] { $count } Felder
} wie zuvor
diff-more-fields = { $count ->
    [one] 1 weiteres Feld
   *[other] { $count } weitere Felder
}

log-none = dazu wurde noch nichts eingecheckt

# Als Kommentar und Seite.
diff-details = Einzelheiten
diff-map = Die Karte der Änderung
diff-text-changed = geändert, siehe unten
diff-column-what = Was
diff-column-field = Feld
diff-column-before = Vorher
diff-column-now = Jetzt
diff-unread-now-plain = { $path } ist nicht ganz lesbar; was darin steht, kann hier entfernt aussehen.
diff-unread-before-plain = { $path } war vorher nicht ganz lesbar; was darin stand, kann hier neu aussehen.
diff-cut = { $count ->
    [one] 1 Teil hat
   *[other] { $count } Teile haben
} hier keinen Platz, die unwichtigsten. Der Befehl keyplan diff nennt alle.

# Als Seite.
diff-page-title = Änderungen an den Plänen
diff-changes = { $count ->
    [one] 1 Änderung
   *[other] { $count } Änderungen
} an den Plänen
diff-between = { $before } → { $now }
diff-revision = Stand { $id } vom { $date }
diff-folder = Ordner, wie er jetzt ist
diff-grave = Was kritisch ist
diff-accounts = Accounts
diff-approvals-title = Freigabe nötig
diff-approval-count = { $count ->
    [one] 1 Änderung
   *[other] { $count } Änderungen
}
