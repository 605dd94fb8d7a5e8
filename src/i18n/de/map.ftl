# Die Seite der Stakeholder-Karte: ihre Werkzeuge, und was sie zu jeder Person sagt. Wo ein Text einen
# Wert hat, den nur der Browser kennt, setzt ihn das Skript der Seite ein.

site-map-tools = Werkzeuge für die Karte
site-map-search = Personen suchen
site-map-search-hint = Name, Funktion, Bereich, Rolle
site-map-found = { $at } von { $count }
site-map-nobody = Niemand gefunden
site-map-filter = Filter
site-map-filter-lead = Wer passt, bleibt stehen, alle anderen verblassen.
site-map-clear = Alle zeigen
site-map-no-unit = Ohne Bereich
site-map-layers = Ebenen
site-map-reporting = Berichtslinien
site-map-frames = Rahmen der Bereiche
site-map-former = Ausgeschiedene
site-map-placeholder = Offene Stellen
site-map-levels = Stufen
site-map-all-levels = Alle Stufen
site-map-level-count =
    { $count ->
        [one] 1 Stufe
       *[other] { $count } Stufen
    }
site-map-whole = Ganze Karte
site-map-full = Vollbild
site-map-copy = Link kopieren
site-map-copied = Kopiert
site-map-keys = Ziehen verschiebt, Strg und Mausrad zoomen, auf der Tastatur + − 0 und Pfeile.
site-map-picture = Bild als { $name }
site-map-picture-failed = Dieser Browser erzeugt kein Bild
site-map-person = Person
site-map-close = Schließen
site-map-show = In der Karte zeigen
site-map-fold = { $count } unter { $name } ausblenden
site-map-unfold = { $count } unter { $name } einblenden

site-map-reports = Direkt unterstellt
site-map-ties = Linien
site-map-by-influences = wird beeinflusst von { $name }
site-map-by-trusts = genießt das Vertrauen von { $name }
site-map-by-dotted = fachliche Linie von { $name }
site-map-by-conflict = im Konflikt mit { $name }
site-map-by-deputises = wird vertreten von { $name }
site-map-last-spoke = zuletzt gesprochen am { $date }
site-map-approves = gibt „{ $name }“ frei
site-map-sponsor-of = Sponsor von
site-map-account = Auf der Seite des Accounts
