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
graph-title-guests = Ansprechpartner bei { $name }
graph-description-guests = { $people }, und wer an wen berichtet.
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

# Was die Karte sagt. `people`, `deciders` und `way` sind Namen; `count` sagt, wie viele Personen.
says = Was diese Karte sagt
says-good = Gut
says-mind = Zu beachten
says-more =
    { $count ->
        [one] 1 weitere Aussage
       *[other] { $count } weitere Aussagen
    }
says-others = { $count } weitere
says-no-decider = Auf dieser Karte entscheidet niemand.
says-uncovered =
    { $count ->
        [one] { $people } entscheidet und wird von niemandem bei uns betreut.
       *[other] { $people } entscheiden und werden von niemandem bei uns betreut.
    }
says-no-supporter = Von den Personen, die wir betreuen, ist noch niemand für uns.
says-no-way =
    { $count ->
        [one] { $people } ist für uns, aber von dort führt kein Weg zu jemandem, der entscheidet.
       *[other] { $people } sind für uns, aber von dort führt kein Weg zu jemandem, der entscheidet.
    }
says-opponent =
    { $count ->
        [one] { $people } hat Gewicht und ist gegen uns.
       *[other] { $people } haben Gewicht und sind gegen uns.
    }
says-bottleneck =
    { $count ->
        [one] Unterstützung erreicht { $deciders } nur über { $people }.
       *[other] Unterstützung erreicht { $deciders } nur über { $people }; alle werden gebraucht.
    }
says-conflict = { $people } haben beide Gewicht und liegen im Konflikt.
says-unattended =
    { $count ->
        [one] { $people } hat viel Einfluss und wird von niemandem bei uns betreut.
       *[other] { $people } haben viel Einfluss und werden von niemandem bei uns betreut.
    }
says-stale =
    { $count ->
        [one] { $people } entscheidet, und unser letztes Gespräch ist { $days } Tage her.
       *[other] { $people } entscheiden, und unser letztes Gespräch ist jeweils { $days } Tage oder länger her.
    }
says-empty-seat =
    { $count ->
        [one] Eine Stelle, die entscheidet, ist nicht bekannt besetzt: { $people }.
       *[other] { $count } Stellen, die entscheiden, sind nicht bekannt besetzt: { $people }.
    }
says-one-of-ours = { $ours } betreut allein alle, die Gewicht haben: { $people }.
says-skeptic =
    { $count ->
        [one] { $people } hat Gewicht und zweifelt.
       *[other] { $people } haben Gewicht und zweifeln.
    }
says-few-contacts =
    { $count ->
        [0] Gut kennen wir hier noch niemanden.
        [one] Gut kennen wir nur eine Person: { $people }.
       *[other] Gut kennen wir nur { $count } Personen: { $people }.
    }
says-circle = { $people } berichten aneinander im Kreis.
says-way = Ein Weg zur Macht: { $way }.
says-supported = { $people } entscheidet, ist für uns und wird betreut.
says-all-covered = Alle, die entscheiden, werden betreut: { $people }.

# Einfluss und Unterstützung.
scatter-title = Einfluss und Unterstützung
scatter-influence = Einfluss
scatter-win = Gewinnen
scatter-nurture = Pflegen
scatter-watch = Im Blick behalten
scatter-inform = Informiert halten
scatter-decides = Entscheidet
scatter-covered = Betreut
scatter-uncovered = Von niemandem betreut
scatter-legend-decides = entscheidet
scatter-legend-covered = von uns betreut
scatter-legend-uncovered = von niemandem betreut

# Was worauf wartet.
flow-title = Was worauf wartet
flow-critical = Auf dem kritischen Pfad
flow-until = bis { $date }
flow-slack =
    { $count ->
        [0] kein Puffer
        [one] 1 Tag Puffer
       *[other] { $count } Tage Puffer
    }
flow-late =
    { $count ->
        [one] 1 Tag zu spät
       *[other] { $count } Tage zu spät
    }
flow-legend-critical = kritischer Pfad
flow-legend-milestone = Meilenstein
flow-legend-closed = erledigt oder gestrichen
flow-legend-circle = wartet im Kreis
