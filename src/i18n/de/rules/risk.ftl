# Was die Regeln der Gruppe `risk` sagen: Risiken.

risk-none = der Plan nennt kein Risiko
    .title = ein Plan, in dem nichts schiefgehen kann
    .why = Bei jedem Account kann etwas schiefgehen; wer es benannt hat, wird nicht davon überrascht.
    .help = ein `[risk.eine-kennung]` für das anlegen, was am meisten schaden würde, mit `mitigation` und `owner`
risk-no-response = gegen das hohe Risiko `{ $id }` wird nichts getan, und niemand ist dafür verantwortlich
    .title = ein hohes Risiko ohne Gegenmaßnahme oder Verantwortlichen
    .why = Ein hohes Risiko, an dem niemand arbeitet, ist die Entscheidung, es eintreten zu lassen.
    .help = `mitigation` und `owner` ergänzen oder das Risiko bewusst tragen: `state = "accepted"`
    .at-least = Wahrscheinlichkeit mal Auswirkung, höchstens 9, ab der ein Risiko hoch ist
risk-no-response-owner = für das hohe Risiko `{ $id }` ist niemand verantwortlich
risk-no-response-mitigation = gegen das hohe Risiko `{ $id }` wird nichts getan
