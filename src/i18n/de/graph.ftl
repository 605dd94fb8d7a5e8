# Die Stakeholder-Karte: Überschrift, Legende, Linien als Sätze.

graph-title = Stakeholder-Karte: { $name }
graph-people =
    { $count ->
        [one] 1 Person
       *[other] { $count } Personen
    }
graph-deciders =
    { $count ->
        [one] { $covered } von 1 Entscheidenden betreut
       *[other] { $covered } von { $count } Entscheidenden betreut
    }
graph-description = { $people }: wer an wen berichtet, wer wen beeinflusst und wie alle zu uns stehen.
graph-nobody = Bei diesem Account ist noch niemand erfasst.
graph-as-of = Stand { $date }
graph-people-part = { $shown } von { $count } Personen
graph-around =
    { $count ->
        [0] nur { $name }
        [one] ein Schritt um { $name }
       *[other] bis zu { $count } Schritte um { $name }
    }

graph-more = { $count } weitere → Seite { $page }
graph-pages-written = { $count } Seiten: { $first } bis { $last }
graph-page = Seite { $number } von { $count }
graph-lines-elsewhere =
    { $count ->
        [one] 1 Linie führt auf eine andere Seite
       *[other] { $count } Linien führen auf andere Seiten
    }

graph-people-list = Personen
graph-lines-list = Einflusslinien
graph-legend = Legende
graph-legend-high = Hoher Einfluss
graph-legend-medium = Mittlerer
graph-legend-low = Geringer
graph-legend-stale = Seit über 90 Tagen kein Kontakt

graph-covered-by = Betreut von
graph-uncovered = Von niemandem betreut
graph-vacant = Noch nicht bekannt
graph-care-led = Betreut, mit Federführung
graph-care-covered = Betreut, ohne Federführung
graph-care-stale = Betreut, seit über 90 Tagen kein Kontakt
graph-care-unneeded = Braucht keine Betreuung
graph-no-role = Ohne Rolle
graph-no-unit = Ohne Bereich
graph-focus = Im Mittelpunkt
graph-context = Der Weg nach oben, zur Einordnung
graph-beyond =
    { $count ->
        [one] 1 Person darunter ist nicht gezeigt
       *[other] { $count } Personen darunter sind nicht gezeigt
    }
graph-legend-beyond = So viele Personen darunter sind nicht gezeigt
graph-influence = Einfluss { $level } von 10
graph-last-contact = Letzter Kontakt { $date }
graph-days = { $count } T
graph-months = { $count } Mon

graph-line-cut = Berichtet im Kreis

graph-sentence-influences = { $from } beeinflusst { $to }
graph-sentence-trusts = { $from } vertraut { $to }
graph-sentence-dotted = { $from } ist { $to } fachlich unterstellt
graph-sentence-conflict = { $from } und { $to } sind im Konflikt
graph-sentence-deputises = { $from } vertritt { $to }
graph-sentence-cut = { $from } berichtet an { $to }, das schließt einen Kreis
graph-strength-2 = (stark)
graph-strength-3 = (sehr stark)

# Zwei Buchstaben je Rolle; keine zwei gleich.
badge-economic-buyer = WE
badge-decision-maker = EN
badge-budget-holder = BV
badge-approver = FG
badge-signatory = UZ
badge-buyer = EK
badge-technical-buyer = TP
badge-user = AW
badge-influencer = BE
badge-gatekeeper = GK
badge-initiator = IN
badge-champion = FS
badge-coach = CO
badge-executive-sponsor = SP
badge-blocker = BL
badge-legal-compliance = RC
badge-project-lead = PL
badge-other = SO

# Was sich seit einem anderen Stand geändert hat.
graph-changes-title = Änderungen seit { $base }
graph-changes-none = Nichts geändert seit { $base }
graph-changes-all-new = Alles ist neu: In { $base } gibt es diesen Plan nicht
graph-changes-since = { $changes } seit { $base }
graph-changes-added =
    { $count ->
        [one] 1 Person neu
       *[other] { $count } Personen neu
    }
graph-changes-left =
    { $count ->
        [one] 1 Person ausgeschieden
       *[other] { $count } Personen ausgeschieden
    }
graph-changes-stances =
    { $count ->
        [one] 1 Haltung geändert
       *[other] { $count } Haltungen geändert
    }
graph-changes-moved =
    { $count ->
        [one] 1 Person anders unterstellt
       *[other] { $count } Personen anders unterstellt
    }
graph-changes-others =
    { $count ->
        [one] 1 weitere Person geändert
       *[other] { $count } weitere Personen geändert
    }
graph-changes-lines =
    { $count ->
        [one] 1 Einflusslinie geändert
       *[other] { $count } Einflusslinien geändert
    }
graph-changes-more = und { $count } weitere
graph-added = Neu
graph-removed = Weg
graph-changed = Geändert
graph-id = Kennung
graph-was = { $field }: { $before } → { $now }
graph-came = { $field }: { $changes }
graph-line-added = Neu: { $sentence }
graph-line-removed = Weg: { $sentence }
graph-line-changed = { $sentence }: Stärke { $before } → { $now }
graph-line-reported = Berichtete zuvor
graph-sentence-reported = { $from } berichtete an { $to }
