# Was die Regeln der Gruppe `decision` sagen: wie die Kundschaft entscheidet.

decision-none = der Plan sagt nicht, wie der Kunde entscheidet
    .title = ein Plan ohne Entscheidungsprozess
    .why = Wer nicht weiß, wie der Kunde entscheidet, erfährt von der Entscheidung, wenn sie gefallen ist.
    .help = eine `[decision.eine-kennung]` mit `steps` ergänzen, jeden Schritt mit `approvers`
decision-none-steps = Entscheidungsprozess `{ $id }` nennt keine Schritte
    .help = `steps` ergänzen, jeden mit `name` und `approvers`
decision-step-without-approver = { $count ->
    [one] ein Schritt des Entscheidungsprozesses `{ $id }` sagt nicht, wer zustimmen muss
   *[other] { $count } Schritte des Entscheidungsprozesses `{ $id }` sagen nicht, wer zustimmen muss
}
    .title = ein Entscheidungsschritt ohne Freigebende
    .why = Eine Entscheidung bleibt an dem Schritt hängen, über den mit niemandem gesprochen wurde.
    .help = nennen, wer zustimmen muss, `approvers = ["cfo"]`, oder bis der Name bekannt ist einen Platz mit `status = "placeholder"`
decision-step-without-approver-label = und hier
decision-no-criteria = Entscheidungsprozess `{ $id }` nennt keine Entscheidungskriterien
    .title = eine Entscheidung ohne Kriterien
    .why = Ohne Kriterien zeigt ein Angebot, was uns daran gefällt, und nicht, was verglichen wird.
    .help = `criteria` ergänzen, jedes mit `weight` und `our-fit`
decision-paper-step-unmapped = Entscheidungsprozess `{ $id }` hat einen Schritt `{ $kind }`, doch niemand hat die Rolle `{ $role }`
    .title = ein Schritt für Recht oder Einkauf, und niemand von dort auf der Karte
    .why = Was der Fachbereich zugesagt hat, liegt womöglich wochenlang auf Schreibtischen, die niemand von uns kennt.
    .help = einer Person die Rolle `legal-compliance` oder `buyer` geben oder den Platz mit `status = "placeholder"` anlegen
