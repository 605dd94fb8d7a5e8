# Was die Regeln der Gruppe `whitespace` sagen: was die Kundschaft noch nicht bei uns kauft.

whitespace-mostly-unknown = zu { $unknown } von { $cells } Feldern der Potenzialmatrix ist nichts bekannt, und niemand fragt nach
    .title = eine Potenzialmatrix, über die wenig bekannt ist
    .why = Was niemand weiß, lässt sich nicht verkaufen; die Fragen hinter der Matrix sind die nächsten Termine.
    .help = Bereich für Bereich nachfragen: ein `[question.eine-kennung]` mit `about = "unit.ein-bereich"`
    .percent = Prozent unbekannter Felder, über denen Fragen vermisst werden
whitespace-competitor-unnamed = `{ $id }` bezieht `{ $offering }` vom Wettbewerb, und die Matrix sagt nicht, von wem
    .title = ein namenloser Wettbewerber in der Potenzialmatrix
    .why = Wen es abzulösen gilt und wann dessen Vertrag endet, lässt sich nur zu einem Namen herausfinden.
    .help = `{"{"} state = "competitor", competitor = "eine-kennung" {"}"}` schreiben
whitespace-over-wallet = unser Anteil an `{ $offering }` bei `{ $id }` beträgt { $share } %
    .title = mehr Umsatz, als der Kunde ausgibt
    .why = Ein Lieferanteil über dem Ganzen macht jedes Potenzial daneben zweifelhaft.
    .help = `our-share` oder `spend` berichtigen; der Anteil steht in Prozent, 0 bis 100
whitespace-over-wallet-revenue = `{ $id }` gibt für `{ $offering }` { $spend } aus, `revenue.{ $stream }` brachte in einem Jahr aber { $actual }
whitespace-over-wallet-label = der Umsatz dieses Jahres
whitespace-top-gap-idle = um das größte offene Potenzial, `{ $offering }` bei `{ $id }`, kümmert sich niemand
    .title = das größte offene Potenzial ohne Verkaufschance
    .why = Ein Potenzial, das niemand verfolgt, ist ein Wunsch; das größte verdient eine Entscheidung.
    .help = eine `[opportunity.eine-kennung]` mit diesem Bereich und Angebot anlegen oder `potential` senken
