# Die Plan-Seiten: Navigation, Überschriften, Zahlen, Kennzeichen.

site-skip = Zum Inhalt springen
site-navigation = Hauptnavigation
site-languages = Sprachen
site-crumbs = Standort
site-sections = Auf dieser Seite
site-theme = Darstellung
site-theme-system = System
site-theme-light = Hell
site-theme-dark = Dunkel
site-edition = Ausgabe
site-revision = Stand
site-as-of = Stichtag { $date }
site-foot = Mit keyplan aus einfachen, versionierten Dateien erzeugt.
site-source = Quelle: { $name }
site-missing-title = Seite nicht gefunden
site-missing = Diese Seite gibt es nicht. Vielleicht ist sie mit ihrem Plan umgezogen.
site-none = Keine
site-sum = Summe
site-details = Details
site-from = ab { $date }
site-until = bis { $date }

site-portfolio = Portfolio
site-portfolio-lead =
    { $count ->
        [one] Ein Account, Stichtag { $date }
       *[other] { $count } Accounts, Stichtag { $date }
    }
site-accounts-count =
    { $count ->
        [one] 1 Account
       *[other] { $count } Accounts
    }
site-of-accounts =
    { $count ->
        [one] von 1 Account
       *[other] von { $count } Accounts
    }
site-no-accounts = Noch gibt es keinen Account-Plan.
site-needs-attention = Handlungsbedarf
site-calm = Auf Kurs
site-filter = Nach Name, Verantwortlichen, Status filtern …
site-filter-none = Keine Treffer.
site-workspace = Gemeinsames aller Pläne

site-concern-poor = Gesundheit bei { $total } von 100
site-concern-falling =
    { $points ->
        [one] Gesundheit um 1 Punkt gefallen
       *[other] Gesundheit um { $points } Punkte gefallen
    }
site-concern-review = Review fällig seit { $date }
site-concern-expired = Plan endete am { $date }
site-concern-behind =
    { $count ->
        [one] 1 Vorgabe außer Plan
       *[other] { $count } Vorgaben außer Plan
    }
site-concern-overdue =
    { $count ->
        [one] 1 Maßnahme überfällig
       *[other] { $count } Maßnahmen überfällig
    }

site-health = Gesundheit
site-health-none = Nicht bewertet
site-health-course = Gesundheit im Zeitverlauf, von 100
site-health-parts = Noten je Kriterium, 0 bis 4
site-trend-up =
    { $count ->
        [one] 1 Punkt besser
       *[other] { $count } Punkte besser
    }
site-trend-down =
    { $count ->
        [one] 1 Punkt schlechter
       *[other] { $count } Punkte schlechter
    }
site-trend-level = unverändert
site-revenue = Umsatz und Verträge
site-revenue-of = Umsatz { $name }
site-fiscal-year = GJ { $name }
site-actual-of-target = { $actual } von { $target }
site-target-only = Ziel { $target }
site-percent-of-target = { $percent } von { $target }
site-attainment = Zielerreichung im Jahr
site-contracts = Verträge
site-notice = Kündigung bis
site-ended = Abgelaufen
site-weighted-pipeline = Gewichtete Pipeline
site-chance = Chance
site-weighted = Gewichtet
site-pipeline-detail = { $deals }, insgesamt { $amount }
site-deals-count =
    { $count ->
        [one] 1 offene Verkaufschance
       *[other] { $count } offene Verkaufschancen
    }
site-objectives = Vorgaben
site-objectives-good = Vorgaben im Plan
site-n-of-m = { $count } von { $total }
site-standing-good = { $count } im Plan
site-standing-doubtful = { $count } gefährdet
site-standing-bad = { $count } außer Plan
site-standing-waiting = { $count } nicht begonnen
site-open-actions = Offene Maßnahmen
site-open-count = { $count } offen
site-none-overdue = keine überfällig
site-overdue = Überfällig
site-overdue-count = { $count } überfällig
site-deciders-covered = Schlüsselpersonen betreut
site-deciders-friendly =
    { $count ->
        [0] davon niemand für uns
        [one] davon 1 für uns
       *[other] davon { $count } für uns
    }
site-today = heute
site-in-days =
    { $count ->
        [one] morgen
       *[other] in { $count } Tagen
    }
site-days-overdue =
    { $count ->
        [one] seit 1 Tag überfällig
       *[other] seit { $count } Tagen überfällig
    }
site-days-ago =
    { $count ->
        [one] vor 1 Tag
       *[other] vor { $count } Tagen
    }
site-days-count =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
site-every-days =
    { $count ->
        [one] täglich
       *[other] alle { $count } Tage
    }
site-person-days = Tage
site-approved = Freigegeben

site-plan-goal = Ziel des Plans
site-tier = { $name }-Kunde
site-profile = Profil
site-needs-current = Bedarf heute
site-needs-future = Bedarf morgen
site-avoid = bitte vermeiden: { $name }
site-customer = Was der Kunde erreichen will
site-customer-priorities = Prioritäten
site-customer-initiatives = Initiativen
site-customer-goals = Jahresziele
site-customer-revenues = Womit der Kunde Geld verdient
site-people = Ansprechpartner
site-units = Organisation
site-units-count =
    { $count ->
        [one] 1 Geschäftsbereich
       *[other] { $count } Geschäftsbereiche
    }
site-uncovered = Von uns niemand
site-stance-for = { $count } für uns
site-stance-neutral = { $count } neutral
site-stance-against = { $count } skeptisch oder dagegen
site-stance-unknown = { $count } unbekannt
site-line-influences = beeinflusst { $name }
site-line-trusts = vertraut { $name }
site-line-dotted = fachliche Linie zu { $name }
site-line-conflict = im Konflikt mit { $name }
site-line-deputises = vertritt { $name }
site-decisions = Wie entschieden wird
site-no-approver = Niemand für die Freigabe benannt
site-roles-here = In dieser Entscheidung
site-swot = Stärken, Schwächen, Chancen, Risiken
site-criterion = Kriterium
site-strengths = Stärken
site-weaknesses = Schwächen
site-chances = Chancen
site-threats = Risiken
site-swot-empty = Nichts vermerkt.
site-swot-stale = Älter als ein halbes Jahr
site-no-response = Noch ohne Antwort
site-competitors = Wettbewerb
site-where = Wo
site-whitespace = Potenzialmatrix
site-whitespace-legend = Zahlen: Ausgaben pro Jahr; mit +, was noch zu gewinnen ist.
site-goals = Ziele
site-way = Von – jetzt – bis
site-proof = Nachweis
site-progress = { $done } des Weges
site-progress-of-time = { $done } des Weges, { $time } der Zeit
site-readings = { $count } Messwerte, { $first } bis { $last }
site-readings-count =
    { $count ->
        [one] 1 Messwert
       *[other] { $count } Messwerte
    }
site-goal-no-objective = Keine Vorgabe misst dieses Ziel
site-objective-no-work = Keine Strategie und keine Maßnahme
site-strategy-no-work = Keine Taktik und keine Maßnahme
site-without-goal = Vorgaben ohne Ziel
site-without-objective = Mit keiner Vorgabe verbunden
site-actions = Maßnahmen
site-milestones = Meilensteine
site-no-owner = Niemand verantwortlich
site-no-due = Ohne Termin
site-closed-count =
    { $count ->
        [one] 1 abgeschlossene Maßnahme
       *[other] { $count } abgeschlossene Maßnahmen
    }
site-closed-of = { $count } von { $total } abgeschlossen
site-offers = Lösungen und Pipeline
site-solutions = Lösungen
site-opportunities = Pipeline
site-meddpicc = Qualifizierung ({ $count } von 8)
site-team = Unser Team
site-load = Alle Pläne zusammen
site-load-words =
    { $count ->
        [one] { $percent } in 1 Plan
       *[other] { $percent } in { $count } Plänen
    }
site-overloaded = Über der Kapazität
site-budget = Budget
site-used = Verbraucht
site-risks = Risiken
site-weight = Gewicht
site-questions = Offene Fragen
site-kpis = Kennzahlen
site-last-reading = Zuletzt
site-course = Verlauf
site-reviews = Reviews
site-documents = Dokumente

site-view-none = Diese Ansicht des Plans hat nichts zu zeigen.
site-map = Stakeholder-Karte
site-map-lead =
    { $count ->
        [one] 1 Person: wer an wen berichtet, wer wen beeinflusst und wie sie uns sieht.
       *[other] { $count } Personen: wer an wen berichtet, wer wen beeinflusst und wie sie uns sehen.
    }
site-map-open = Stakeholder-Karte öffnen
site-map-outline = Dieselben Personen in Worten
site-zoom-in = Vergrößern
site-zoom-out = Verkleinern
site-zoom-fit = Auf Breite

site-findings = Befunde
site-findings-lead = Was den Plänen noch fehlt, je Account; jeweils mit Abhilfe und Fundstelle.
site-findings-none = Nichts zu beanstanden.
site-findings-none-why = Jede Regel wurde an jedem Plan geprüft, und keine hatte etwas einzuwenden.
site-findings-count =
    { $count ->
        [one] 1 Befund
       *[other] { $count } Befunde
    }
site-error = Fehler
site-warning = Warnung
site-hint = Hinweis
site-errors-word =
    { $count ->
        [one] Fehler
       *[other] Fehler
    }
site-warnings-word =
    { $count ->
        [one] Warnung
       *[other] Warnungen
    }
site-hints-word =
    { $count ->
        [one] Hinweis
       *[other] Hinweise
    }
site-errors-count =
    { $count ->
        [one] 1 Fehler
       *[other] { $count } Fehler
    }
site-warnings-count =
    { $count ->
        [one] 1 Warnung
       *[other] { $count } Warnungen
    }
site-hints-count =
    { $count ->
        [one] 1 Hinweis
       *[other] { $count } Hinweise
    }

## Die Befunde in der Vorschau

site-panel-more = { $count ->
    [one] und 1 weiterer
   *[other] und { $count } weitere
}

# Die Ansichten neben der Seite eines Accounts.
site-views = Ansichten
site-coverage = Betreuung
site-coverage-alone = Allein mit jemandem, der entscheidet:
site-coverage-decider = Entscheidet und wird von niemandem bei uns betreut
site-coverage-key = Viel Einfluss und wird von niemandem bei uns betreut
site-coverage-untold = Stufe noch nicht genannt
site-coverage-stale = letzter Kontakt zu lange her
site-coverage-wanted = erreicht und angestrebt
site-part-decide = Entscheiden
site-part-approve = Freigeben, unterzeichnen, einkaufen
site-part-examine = Prüfen
site-part-speak = Sprechen für uns oder beeinflussen
site-part-use = Anwenden und umsetzen
site-part-other = Ohne Rolle
site-critical = Kritischer Pfad
site-critical-lead =
    { $count ->
        [one] 1 Schritt, { $days } Tage
       *[other] { $count } Schritte, die aufeinander warten, zusammen { $days } Tage Arbeit
    }
site-circles = Warten im Kreis
site-open-work = Alle offenen Arbeiten
site-days-needed = Tage
site-earliest-end = Frühestes Ende
site-slack = Puffer

# Feeds and calendars
site-feed = Änderungen an den Plänen
site-feed-title = { $name }: Änderungen an den Plänen
site-next-review = Plan-Review

# The pages of an account
site-brief = Auf einer Seite
site-slides = Präsentation
site-swot-short = SWOT
site-reviews-history = Reviews und Verlauf
site-nothing-here = Hier steht noch nichts.
site-key-people = Wer entscheidet und wer gehört wird
site-next-actions = Überfällig und als Nächstes
site-all-people =
    { $count ->
        [one] Die eine Person
       *[other] Alle { $count } Personen
    }
site-all-actions =
    { $count ->
        [0] Maßnahmen und Meilensteine
        [one] Die eine Maßnahme
       *[other] Alle { $count } Maßnahmen: Liste, Tafel, Zeitplan
    }
site-list = Liste
site-board = Tafel
site-timeline = Zeitplan
site-timeline-legend = Balken reichen vom Beginn bis zum Termin; ein Punkt hat nur einen Termin; eine Raute ist ein Meilenstein; Pfeile kommen von dem, was vorher fertig sein muss.
site-timeline-left-out =
    { $count ->
        [one] Eine weitere, spätere steht in der Liste.
       *[other] { $count } weitere, spätere stehen in der Liste.
    }
site-calendar = Kalender
site-all = Alle
site-only-overdue = Nur Überfälliges
site-today-is = Heute, { $date }
site-no-status = Ohne Status
site-and-more =
    { $count ->
        [one] und eine weitere Zeile
       *[other] und { $count } weitere
    }
site-standing = Wo wir stehen
site-whitespace-open = Wo noch etwas zu gewinnen ist
site-last-review = Letztes Review und wie es weitergeht
site-present = Präsentieren
site-present-keys = Pfeiltasten blättern, F füllt den Bildschirm, Esc beendet; gedruckt eine Folie je Seite.
site-change-new = Neu
site-change-gone = Entfallen
site-change-changed = Geändert
site-changed-since =
    { $count ->
        [one] Eine Änderung
       *[other] { $count } Änderungen
    }
site-since = Seitdem
site-history = Was mit dem Plan geschah
site-lately = Was in den letzten 30 Tagen wichtig war
site-lately-none = In den letzten 30 Tagen hat sich nichts Wichtiges geändert.
site-all-open-actions = Offene Maßnahmen aller Kunden
site-load-all = Auslastung unserer Leute
site-load-lead = Was die Pläne heute von allen verlangen, in Prozent einer vollen Woche.
site-load-over = Mehr, als da ist
site-load-from-to = { $name }: { $percent } vom { $from } bis { $until }, und zwar { $plans }
site-load-from = { $name }: { $percent } ab { $from }, und zwar { $plans }
site-people-ours = Unsere Leute
site-my-actions = Offene Maßnahmen
site-my-contacts = Fällige Kontakte
site-my-plans = Pläne
site-helps = hilft mit
site-contact-due = Warum
site-contact-late =
    { $count ->
        [one] Einen Tag länger als vereinbart
       *[other] { $count } Tage länger als vereinbart
    }
site-contact-never = Noch niemand von uns hat mit ihnen gesprochen
site-about = Über diese Site
site-about-signs = Zeichen
site-about-words = Wörter
site-about-thing = Wovon
site-about-states = Zeichen und Wörter
site-about-word = Wort
site-about-meaning = Was es ist
site-about-team = Diese Ausgabe ist für die Account-Teams. Sie zeigt alles, auch Vertrauliches.
site-about-internal = Diese Ausgabe ist für das Unternehmen. Was nur das Account-Team sehen darf, steht nicht darin.
site-about-customer = Diese Ausgabe ist für den Kunden. Sie enthält nur, was beide Seiten teilen.
site-built = Stand
site-calendar-of = Kalender zum Abonnieren

# What each kind of thing is
about-plan = Was wir bei einem Kunden in einem Zeitraum vorhaben, mit Verfasser, Version und Ziel.
about-account = Der Kunde: wer er ist und wie er zu uns steht.
about-person = Jemand von uns.
about-offering = Etwas, das wir verkaufen.
about-competitor = Wer sonst an den Kunden verkauft und wie er dort steht.
about-criterion = Wonach Kunden bewertet werden, wenn Key Accounts ausgewählt werden.
about-priority = Was dem Kunden am wichtigsten ist.
about-initiative = Was der Kunde unternimmt, um dorthin zu kommen.
about-customer-goal = Ein Ziel, das sich der Kunde für ein Jahr gesetzt hat.
about-customer-revenue = Womit der Kunde Geld verdient.
about-unit = Ein Teil der Organisation des Kunden, etwa ein Werk oder eine Sparte.
about-stakeholder = Jemand beim Kunden, der entscheidet, Einfluss hat oder nutzt.
about-decision = Wie der Kunde etwas entscheidet: die Schritte, wer freigibt, wie lange es jeweils dauert.
about-swot = Eine Stärke, Schwäche, Chance oder Gefahr, und was wir daraus machen.
about-whitespace = Wer einem Bereich was verkauft: wir, jemand anderes, niemand, oder nicht bekannt.
about-goal = Eine Richtung für den Zeitraum, unsere oder die des Kunden.
about-objective = Ein messbarer Schritt zu einem Ziel: von wo nach wo, bis wann.
about-strategy = Der Weg, den wir für Vorgaben gewählt haben.
about-tactic = Ein Hebel einer Strategie.
about-solution = Was wir dem Kunden vorschlagen und wie weit das ist.
about-opportunity = Ein Geschäft, das kommen kann, mit Phase, Betrag und Wahrscheinlichkeit.
about-action = Arbeit mit Termin, für die genau einer von uns geradesteht.
about-milestone = Ein Tag, bis zu dem etwas gilt, das alle prüfen können.
about-revenue = Was in einem Umsatzstrom hereinkommt, je Zeitraum: Ist, Prognose, Soll.
about-contract = Was unterschrieben ist, bis wann, mit welcher Kündigungsfrist.
about-team = Wer von uns für den Kunden arbeitet, in welcher Rolle, mit wie viel Zeit.
about-budget = Geld, das für den Kunden geplant und ausgegeben ist.
about-risk = Was schiefgehen kann, wie wahrscheinlich und wie schlimm, und was wir dagegen tun.
about-question = Was wir noch herausfinden müssen.
about-kpi = Eine Zahl, die zeigt, ob die Beziehung gut läuft.
about-health = Die Bewertung des Kunden an einem Tag, Kriterium für Kriterium.
about-review = Ein Treffen, das auf den Plan sah: was es fand und beschloss.

# Boxes of a list of tasks
prose-task-done = erledigt
prose-task-open = offen

# Search
site-find = Suchen
site-find-hint = Kunde, Seite, Person, Maßnahme, jedes Wort
site-find-none = Nichts gefunden
site-page = Seite
site-later-actions =
    { $count ->
        [one] Eine weitere, spätere steht auf der Seite ihres Kunden.
       *[other] { $count } weitere, spätere stehen auf den Seiten der Kunden.
    }

# Pages for one purpose
site-asked = Gestellt
site-room-for-notes = Notizen
site-questions-paper = Auf Papier hat jede Frage Platz für Notizen.
site-closed-questions =
    { $count ->
        [one] 1 Frage beantwortet oder verworfen
       *[other] { $count } Fragen beantwortet oder verworfen
    }
site-load-months = Monat für Monat
site-load-months-lead = Jeder Monat mit dem Tag, an dem die Pläne am meisten verlangen, in Prozent einer vollen Woche; je dunkler, desto mehr von dem, was jemand hat.
site-sales-years = Jahre gegen Ziel
site-sales-quarters = Quartale { $name }
site-sales-streams = Nach Umsatzpositionen
site-sales-rest = Prognose für den Rest
site-sales-outlook = Ausblick
site-sales-gap = Gegen Ziel
site-sales-pipeline = Gewichtete Pipeline bis dahin
site-sales-currency = Beträge in { $name }
site-sales-unparted = Ohne Quartal
site-sales-of-it = davon { $amount } Prognose
site-sales-legend = Gefüllt: Ist. Hohl: Prognose für den Rest. Querstrich: Ziel.
site-sales-how = Ist und Prognose für den Rest ergeben den Ausblick; jeder Monat zählt je Umsatzposition einmal, und steht er in mehreren Zeiträumen, gilt der längste. Die gewichtete Pipeline ist nicht Teil des Ausblicks. Alle Beträge in { $name }, nichts ist umgerechnet.
site-sales-partial = Beträge in anderen Währungen als { $name } sind in diesen Summen nicht enthalten.
site-wallet = Anteil am Einkaufsvolumen (Share of Wallet)
site-wallet-ours = Davon bei uns
site-wallet-unknown =
    { $count ->
        [one] In einem Feld der Potenzialmatrix ist unser Anteil nicht bekannt; es zählt nicht.
       *[other] In { $count } Feldern der Potenzialmatrix ist unser Anteil nicht bekannt; sie zählen nicht.
    }
site-own-page = Eigene Seite
