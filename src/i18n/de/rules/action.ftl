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
action-vague = der Titel von Maßnahme `{ $id }` sagt „{ $word }“ und lässt offen, was zu tun ist
    .title = eine Maßnahme, bei der offenbleibt, was zu tun ist
    .why = Ein Anruf, ein Termin oder ein Dokument ist an einem Tag erledigt; „Beziehung stärken“ ist es nie.
    .help = den Anruf, den Termin oder das Ergebnis im Titel nennen oder unter `description` sagen, was getan wird
action-several-owners = für Maßnahme `{ $id }` sind mehrere Personen verantwortlich
    .title = eine Maßnahme mit mehreren Verantwortlichen
    .why = Wo zwei verantwortlich sind, verlässt sich jeder auf den anderen.
    .help = eine Person als `owner` belassen und die anderen unter `contributors` aufführen
action-owner-not-in-team = `{ $person }` verantwortet Maßnahme `{ $id }`, gehört aber nicht zum Account-Team
    .title = eine verantwortliche Person außerhalb des Account-Teams
    .why = Wer nicht zum Team gehört, kennt den Plan nicht, und niemand hat die Zeit dafür eingeplant.
    .help = `[team.{ $person }]` mit einer `role` anlegen oder eine Person aus dem Team wählen
action-owner-not-in-team-label = und diese
action-external-unknown = `{ $person }` ist an Maßnahme `{ $id }` beteiligt, fehlt aber unter den Ansprechpartnern
    .title = eine beteiligte Person, die unter den Ansprechpartnern fehlt
    .why = Wer mit uns arbeitet, gehört in die Stakeholder-Karte, sonst fällt ihr Einfluss zu spät auf.
    .help = `[stakeholder.{ $person }]` anlegen oder die Kennung berichtigen
action-external-unknown-name = Maßnahme `{ $id }` nennt eine Person beim Kunden, die unter den Ansprechpartnern fehlt
    .help = die Person als `[stakeholder.eine-kennung]` anlegen und hier die Kennung nennen
action-no-status = Maßnahme `{ $id }` sagt nicht, wie weit sie ist
    .title = eine Maßnahme ohne Status
    .why = Ohne Status sieht niemand, ob sie vereinbart, in Arbeit oder vergessen ist.
    .help = `status` ergänzen, etwa `accepted`, `in-progress` oder `done`
action-no-status-none = keine Maßnahme des Plans sagt, wie weit sie ist
action-orphan = Maßnahme `{ $id }` dient nichts, was im Plan steht
    .title = eine Maßnahme ohne Zweck
    .why = Arbeit ohne Zweck nimmt der Arbeit mit Zweck die Zeit.
    .help = mit `objective`, `strategy`, `answers`, `mitigates` oder `milestone` angeben, wozu sie dient, oder sie streichen
action-orphan-all = keine offene Maßnahme des Plans sagt, wozu sie dient
action-undecided = Maßnahme `{ $id }` sollte am { $date } beginnen und ist noch immer nur vorgeschlagen
    .title = ein Vorschlag, über den niemand entscheidet
    .why = Ein Vorschlag, der liegen bleibt, ist stillschweigend abgelehnt, und einen zweiten macht niemand.
    .help = `status` auf `accepted` oder `rejected` setzen oder in `status-note` sagen, worauf gewartet wird
    .days = Tage, nach denen eine Entscheidung fällig ist
action-undecided-review = Maßnahme `{ $id }` liegt seit dem Review `{ $review }` vom { $date } auf dem Tisch und ist noch immer nur vorgeschlagen
action-closed-without-reason = Maßnahme `{ $id }` wurde abgelehnt und sagt nicht, warum
    .title = eine abgelehnte oder gestoppte Maßnahme ohne Begründung
    .why = Ohne den Grund kommt derselbe Vorschlag im nächsten Quartal wieder, und niemand räumt das Hindernis aus dem Weg.
    .help = den Grund in einer `status-note` ergänzen
action-closed-without-reason-cancelled = Maßnahme `{ $id }` wurde gestrichen und sagt nicht, warum
action-closed-without-reason-blocked = Maßnahme `{ $id }` ist blockiert und sagt nicht, wodurch
action-done-inconsistent = Maßnahme `{ $id }` ist erledigt, sagt aber nicht, wann
    .title = eine Maßnahme, die sich widerspricht, ob sie erledigt ist
    .why = Wer dem Kunden den Fortschritt berichtet, muss sich auf das verlassen können, was als erledigt gilt.
    .help = `done-on` mit dem Tag ergänzen
action-done-inconsistent-undated = Maßnahmen des Plans sind erledigt, aber bei keiner steht, wann
action-done-inconsistent-part = Maßnahme `{ $id }` gilt mit { $percent } % als erledigt
    .help = `percent = 100` oder `status = "in-progress"` setzen
action-done-inconsistent-future = Maßnahme `{ $id }` gilt als am { $date } erledigt, und dieser Tag kommt erst noch
    .help = `done-on` berichtigen; der Tag, bis zu dem sie erledigt sein soll, ist `due`
action-done-inconsistent-open = Maßnahme `{ $id }` wurde am { $date } erledigt, ihr Status sagt es aber nicht
    .help = `status = "done"` setzen oder `done-on` entfernen
action-due-before-dependency = Maßnahme `{ $id }` ist am { $due } fällig, wartet aber auf `{ $other }`, fällig am { $later }
    .title = eine Maßnahme, die vor ihrer Voraussetzung fällig ist
    .why = Ein Termin, der nicht zu halten ist, macht alle Termine des Plans zweifelhaft.
    .help = eines der beiden `due` verschieben oder das `depends-on` entfernen
action-due-before-dependency-label = darauf wartet sie
action-objective-thin = { $count ->
    [0] keine Maßnahme dient der Vorgabe `{ $id }`
    [one] nur 1 Maßnahme dient der Vorgabe `{ $id }`
   *[other] nur { $count } Maßnahmen dienen der Vorgabe `{ $id }`
}
    .title = eine Vorgabe mit kaum einer Maßnahme
    .why = Vom Aufschreiben wird kein Zielwert erreicht und selten mit einem einzigen Schritt.
    .help = Maßnahmen mit `objective` ergänzen oder die Vorgabe zurückstellen
    .at-least = Maßnahmen, die eine offene Vorgabe haben soll
action-objective-thin-none = der Plan hat Vorgaben, aber keine Maßnahme
action-owner-overload = `{ $id }` verantwortet { $count } offene Maßnahmen, mehr als { $limit }
    .title = eine Person, die zu viele Maßnahmen verantwortet
    .why = Wer alles verantwortet, kommt zu spät zu dem, was zählt.
    .help = einige auf andere verteilen, mit `status = "deferred"` zurückstellen oder abschließen, was erledigt ist
    .at-most = offene Maßnahmen, die eine Person verantworten kann
action-owner-overload-label = davon { $count } im Plan `{ $plan }`
action-stale-progress = zur Maßnahme `{ $id }` wurde seit { $since } nichts geschrieben
    .title = eine laufende Maßnahme, von der niemand mehr schreibt
    .why = „In Arbeit“ heißt oft nur, dass niemand mehr hinsieht.
    .help = festhalten, wie es steht: `percent`, `status-note`, ein neues `due` oder ein anderer `status`
    .days = Tage ohne Änderung, nach denen die Regel spricht
