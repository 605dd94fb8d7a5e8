# Was die Regeln der Gruppe `question` sagen: offene Fragen.

question-no-owner-due = Frage `{ $id }` hat weder Verantwortlichen noch Frist
    .title = eine offene Frage ohne Verantwortlichen oder Frist
    .why = Eine Lücke, die niemand bis zu einem bestimmten Tag schließt, ist beim nächsten Review noch da.
    .help = `owner` und `due` ergänzen oder eine Maßnahme mit beidem anlegen, die die Frage in `answers` nennt
question-no-owner-due-owner = für Frage `{ $id }` ist niemand verantwortlich
question-no-owner-due-due = Frage `{ $id }` nennt keine Frist
