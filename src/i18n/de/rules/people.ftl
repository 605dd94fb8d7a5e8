# Was die Regeln der Gruppe `people` sagen: Personen beim Kunden.

people-no-economic-buyer = niemand im Plan kann das Budget freigeben
    .title = kein wirtschaftlicher Entscheider
    .why = Ohne die Person, die das Budget freigeben kann, ist jede Zusage nur eine Empfehlung.
    .help = einer Person die Rolle `economic-buyer` geben oder den Platz mit `status = "placeholder"` anlegen und nach dem Namen fragen
people-no-economic-buyer-vacant = `{ $id }` allein kann das Budget freigeben, doch der Platz ist unbesetzt
    .help = klären, wer dort sitzt oder vertritt, und dieser Person die Rolle `economic-buyer` geben
people-multiple-economic-buyers = in der Entscheidung `{ $id }` geben mehrere Personen das Budget frei: { $people }
    .title = mehrere wirtschaftliche Entscheider für eine Entscheidung
    .why = Nur eine Person kann Ja sagen, wenn alle anderen Nein sagen; ist unklar, welche, wird die falsche überzeugt.
    .help = `economic-buyer` der Person mit dem letzten Wort lassen, den anderen `approver` oder `budget-holder` geben
people-multiple-economic-buyers-own = mehrere Personen geben das Budget frei, und keine Entscheidung sagt, welche wann: { $people }
    .help = `economic-buyer` der Person mit dem letzten Wort lassen oder je Kauf in den `roles` der Entscheidung festhalten
people-multiple-economic-buyers-label = die erste von ihnen
people-economic-buyer-unmet = `{ $id }` kann das Budget freigeben, und bisher gab es kein Treffen
    .title = ein wirtschaftlicher Entscheider, den niemand kennt
    .why = Was bei der Person mit dem Budget nur über Dritte ankommt, kommt dort als Preis an.
    .help = ein Treffen planen: eine Maßnahme mit `external = ["{ $id }"]`
people-economic-buyer-unmet-untold = `{ $id }` kann das Budget freigeben, doch ob es schon ein Treffen gab, steht nirgends
    .help = `contact` setzen; gab es noch kein Treffen, eines planen: eine Maßnahme mit `external = ["{ $id }"]`
people-core-trio-missing = beim Kunden hat niemand die Rolle { $roles }
    .title = Sponsor, Entscheider oder Fürsprecher fehlt
    .why = Ein Sponsor trägt das Vorhaben, ein Entscheider entscheidet, ein Fürsprecher wirbt, wenn wir nicht im Raum sind; jede Lücke füllt jemand, der andere bevorzugt.
    .help = der Person, die das tut, die Rolle geben oder den Platz mit `status = "placeholder"` anlegen und nach dem Namen fragen
people-role-uncovered = in der Entscheidung `{ $id }` hat niemand die Rolle { $roles }
    .title = eine Entscheidung ohne Anwender oder technische Prüfer
    .why = Wer damit arbeitet und wer es prüft, sagt selten für alle Ja, kann aber jederzeit Nein sagen.
    .help = in der Entscheidung benennen: `roles = {"{"} schichtleitung = ["user"] {"}"}`
people-decision-maker-uncovered = `{ $id }` entscheidet, und niemand von uns ist zuständig
    .title = ein Entscheider ohne Zuständigen auf unserer Seite
    .why = Wer entscheidet und uns nicht kennt, entscheidet nach dem Preis oder für jemanden, den er kennt.
    .help = die zuständige Person auf unserer Seite nennen: `covered-by = "lena"`
    .at-least = Einfluss, ab dem eine Person als entscheidend gilt
people-decision-maker-uncovered-influence = `{ $id }` hat einen Einfluss von { $influence } auf der Skala bis 10, und niemand von uns ist zuständig
people-single-threaded = { $known ->
    [0] wir kennen beim Kunden niemanden gut
    [one] wir kennen beim Kunden nur eine Person gut
   *[other] wir kennen beim Kunden nur { $known } Personen gut
}
    .title = eine Beziehung, die an wenigen Personen hängt
    .why = Hängt der Account an einer Person, genügt ein Stellenwechsel, und alles beginnt von vorn.
    .help = Treffen planen, die weitere Personen auf `contact = "multiple"` bringen; ein großer Account braucht fünf
    .at-least = gut bekannte Personen, ab denen die Beziehung als gesichert gilt
people-single-threaded-label = gut bekannt
people-single-threaded-untold-label = `contact` fehlt oder ist unbekannt
people-single-threaded-untold = { $untold ->
    [one] bei einer Person ist offen, wie gut wir sie kennen
   *[other] bei { $untold } Personen ist offen, wie gut wir sie kennen
}, { $known ->
    [0] und sonst kennen wir niemanden gut
    [one] und sonst kennen wir nur eine gut
   *[other] und sonst kennen wir nur { $known } gut
}
    .help = für sie `contact` setzen: `none`, `brief`, `multiple` oder `in-depth`
people-single-unit = alle, die wir gut kennen, arbeiten in `{ $id }`
    .title = Kontakte in nur einem Bereich
    .why = Ein Bereich wird schneller umgebaut als ein Kunde; wer zwei kennt, übersteht das.
    .help = jemanden in einem anderen Bereich kennenlernen
people-single-internal-thread = `{ $id }` hält allein { $count ->
    [2] beide Beziehungen
   *[other] alle { $count } Beziehungen
} zu den wichtigsten Personen
    .title = eine Person von uns hält alle wichtigen Beziehungen
    .why = Im Urlaub bleibt der Account liegen, bei einer Kündigung geht er mit.
    .help = für eine davon eine zweite Person von uns eintragen: `covered-by = [{"{"} person = "{ $id }", lead = true {"}"}, {"{"} person = "tom" {"}"}]`
    .at-least = wichtige Beziehungen, ab denen eine zweite Person auf unserer Seite erwartet wird
people-missing-attributes = bei `{ $id }` fehlt: { $fields }
    .title = eine Person ohne Rolle, Einfluss oder Haltung
    .why = Ein Name mit Funktion sagt noch nicht, wer zu gewinnen, wer zu fragen und wer in Ruhe zu lassen ist.
    .help = ergänzen; was noch niemand weiß, ist `stance = "unknown"` oder eine offene Frage mit `about = "stakeholder.{ $id }"`
    .at-most = Einfluss, bis zu dem nichts weiter erwartet wird
people-stance-unknown = niemand weiß, wie `{ $id }` zu uns steht
    .title = eine wichtige Person, deren Haltung unbekannt ist
    .why = Unbekannt heißt am Ende oft dagegen, und das zeigt sich spät.
    .help = als Frage festhalten: `about = "stakeholder.{ $id }"`
people-all-supportive = laut Plan sind alle { $count } Personen beim Kunden für uns
    .title = eine Karte, auf der alle für uns sind
    .why = Bei jeder Veränderung verliert jemand; fehlen diese Personen auf der Karte, haben sie nur Freunde gezeichnet.
    .help = noch einmal prüfen, wem es nützt, wenn alles bleibt, wie es ist, und `stance` nach dem setzen, was zu sehen war
    .at-least = Personen, ab denen Einstimmigkeit verdächtig ist
people-opponent-unmitigated = `{ $id }` { $stance ->
    [opponent] ist gegen uns
   *[skeptic] hat Zweifel an uns
}, und der Plan antwortet nicht darauf
    .title = einflussreiche Zweifel ohne Antwort
    .why = Zweifel, auf die niemand antwortet, werden dort wiederholt, wo niemand von uns dabei ist.
    .help = eine Maßnahme mit `external = ["{ $id }"]` planen oder das Risiko festhalten: `about = "stakeholder.{ $id }"`
    .at-least = Einfluss, ab dem Zweifel eine Antwort brauchen
people-weak-evidence = dass `{ $id }` { $role ->
    [champion] sich für uns einsetzt
   *[economic-buyer] das Budget freigeben kann
}, ist nur vermutet
    .title = ein Entscheider oder Fürsprecher auf Verdacht
    .why = Die Funktion sagt, wer entscheiden könnte; wer es tut, zeigt erst das Verhalten.
    .help = im Gespräch prüfen und festhalten, was zu sehen war: `evidence = {"{"} level = "observed", on = 2026-09-14 {"}"}`
people-weak-evidence-none = der Plan sagt nicht, woher wir wissen, dass `{ $id }` { $role ->
    [champion] sich für uns einsetzt
   *[economic-buyer] das Budget freigeben kann
}
people-champion-without-influence = Fürsprecher `{ $id }` hat einen Einfluss von nur { $influence } auf der Skala bis 10
    .title = ein Fürsprecher ohne Einfluss
    .why = Wer für uns ist und niemanden bewegt, gibt uns ein gutes Gefühl, aber keinen Auftrag.
    .help = stattdessen `coach` eintragen und näher an der Entscheidung einen Fürsprecher suchen oder `influence` mit Beleg erhöhen
    .at-most = Einfluss, bis zu dem ein Fürsprecher als Coach gilt
people-no-second-champion = `{ $id }` ist der einzige Fürsprecher
    .title = nur ein Fürsprecher
    .why = Am Tag, an dem ein Fürsprecher die Stelle wechselt, ist es für die Suche nach dem nächsten zu spät.
    .help = eine zweite Person aufbauen, die sich für uns einsetzt, am besten in einem anderen Bereich
people-contact-stale = seit dem { $last } hat niemand von uns mit `{ $id }` gesprochen; vorgesehen sind höchstens { $days } Tage
    .title = ein eingeschlafener Kontakt
    .why = Bleibt unser Schweigen bei uns unbemerkt, bemerkt es der Wettbewerb.
    .help = Kontakt aufnehmen und den Tag in `last-contact` eintragen oder den passenden Rhythmus setzen: `cadence = "half-yearly"`
    .days = Tage ohne Kontakt, nach denen er als eingeschlafen gilt
    .champion-days = Tage ohne Kontakt, nach denen er bei einem Fürsprecher als eingeschlafen gilt
people-target-missing = der Plan sagt nicht, was wir für `{ $id }` sein wollen
    .title = eine wichtige Person ohne angestrebte Stufe
    .why = Eine Beziehung ohne Richtung bleibt dort, wo das letzte Gespräch sie gelassen hat.
    .help = in `covered-by` beide Stufen setzen: `current = "vendor", target = "problem-solver"`
people-target-missing-all = für keine der { $count } wichtigsten Personen sagt der Plan, was wir für sie sein wollen
people-target-below-current = für `{ $id }` sind wir `{ $current }` und wollen nur `{ $target }` sein
    .title = eine angestrebte Stufe unter der heutigen
    .why = Eine Stufe, die schon übertroffen ist, zieht niemanden mehr; meist sind die beiden Wörter vertauscht.
    .help = `target` anheben oder `current` berichtigen
people-placeholder-old = der Platz `{ $id }` ist seit dem { $since } ohne Namen, und niemand fragt danach
    .title = ein Platz, der lange ohne Namen ist
    .why = Hinter einem leeren Kästchen auf der Karte entscheidet vielleicht seit Monaten jemand.
    .help = den Namen eintragen oder danach fragen: eine offene Frage mit `about = "stakeholder.{ $id }"`
    .days = Tage, nach denen für einen leeren Platz ein Name erwartet wird
people-former-still-used = `{ $id }` ist ausgeschieden und noch { $part ->
    [manager] als Führungskraft von `{ $item }` eingetragen
    [successor] als Nachfolge von `{ $item }` eingetragen
    [head] als Leitung von `{ $item }` eingetragen
    [external] an `{ $item }` beteiligt
    [approver] für die Freigabe eines Schritts von `{ $item }` vorgesehen
    [role] mit einer Rolle in `{ $item }` eingetragen
   *[sponsor] als Sponsor von `{ $item }` eingetragen
}
    .title = eine ausgeschiedene Person, mit der noch gerechnet wird
    .why = Was auf eine ausgeschiedene Person wartet, wartet für immer, und ihr Einfluss ist längst weitergewandert.
    .help = die nachfolgende Person nennen oder einen Platz mit `status = "placeholder"`
people-former-still-used-label = diese Person ist ausgeschieden
people-former-still-used-successor =
    .help = stattdessen die Nachfolge `{ $successor }` nennen
people-too-few = { $count ->
    [one] auf der Karte steht nur eine Person des Kunden
   *[other] auf der Karte stehen nur { $count } Personen des Kunden
}
    .title = wenige Personen auf der Karte eines wichtigen Accounts
    .why = In großen Unternehmen wirken sechs bis zehn Personen an einer Entscheidung mit; wer auf der Karte fehlt, entscheidet trotzdem.
    .help = die bekannten Personen fragen, wer noch mitredet; zehn bis fünfzehn sind bei einem Key-Account üblich
    .at-least = Personen, die auf der Karte eines wichtigen Accounts erwartet werden
people-too-many-bare = bei { $count } Personen fehlen Rolle, Einfluss und Haltung
    .title = eine lange Liste bloßer Namen
    .why = Eine Liste aller Kontakte verdeckt die wenigen, auf die es ankommt, und hält Daten vor, die niemand braucht.
    .help = nur die behalten, die an Entscheidungen mitwirken, und die anderen entfernen
    .at-most = bloße Namen, die ein Plan enthalten darf
