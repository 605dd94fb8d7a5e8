# Was die Regeln der Gruppe `action` sagen: Maßnahmen und Meilensteine.

action-no-owner = für Maßnahme `{ $id }` ist niemand verantwortlich
    .title = eine Maßnahme ohne Verantwortlichen
    .why = Was alle tun könnten, tut niemand.
    .help = die verantwortliche Person auf unserer Seite nennen: `owner = "lena"`
action-no-owner-helpers = Maßnahme `{ $id }` nennt Mitwirkende, aber niemanden, der sie verantwortet
action-no-due = Maßnahme `{ $id }` nennt keine Frist
    .title = eine Maßnahme ohne Frist
    .why = Arbeit ohne Datum wird erledigt, wenn alles andere erledigt ist.
    .help = `due` mit einem Tag ergänzen oder `status = "proposed"` setzen
action-overdue-silent = Maßnahme `{ $id }` war am { $due } fällig, und kein Vermerk sagt, wie es steht
    .title = eine überfällige Maßnahme ohne Vermerk
    .why = Verspätung ist keine Schande; wortlose Verspätung macht den ganzen Plan zweifelhaft.
    .help = eine `status-note` ergänzen, `due` neu vereinbaren oder die Maßnahme abschließen
    .days = Tage des Schweigens, ab denen es ein Fehler ist
action-dependency-cycle = Arbeiten warten im Kreis aufeinander: { $path }
    .title = ein Kreis von Abhängigkeiten
    .why = Nichts in diesem Kreis kann je beginnen.
    .help = eines der `depends-on` entfernen
action-dependency-cycle-label = und dies wartet auf das Nächste
