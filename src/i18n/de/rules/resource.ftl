# Was die Regeln der Gruppe `resource` sagen: Arbeitszeit und Geld.

resource-inactive-person = `{ $id }` ist ausgeschieden und im Plan noch an { $count ->
    [one] einer Stelle
   *[other] { $count } Stellen
} eingesetzt
    .title = eine ausgeschiedene Person von uns, die noch eingesetzt ist
    .why = Was einer ausgeschiedenen Person gehört, gehört niemandem, und der Kunde merkt es zuerst.
    .help = die nachfolgende Person nennen; ein Platz im Team darf mit `end` stehen bleiben
resource-inactive-person-label = und hier
resource-no-executive-sponsor = niemand aus unserer Geschäftsleitung steht hinter dem Account
    .title = kein Sponsor der Geschäftsleitung auf unserer Seite
    .why = Ohne Sponsor fehlt der Zugang zur Geschäftsleitung des Kunden, und niemand entscheidet, wenn zwei Accounts dieselben Leute brauchen.
    .help = eine Person der Geschäftsleitung nennen: `executive-sponsor = "claudia"`
resource-no-allocation = der Plan sagt nicht, wie viel Zeit { $ids } für den Account { $count ->
    [one] hat
   *[other] haben
}
    .title = Teammitglieder ohne Zeitanteil
    .why = Arbeit ohne vereinbarte Zeit wird nebenher erledigt oder gar nicht.
    .help = `allocation` in Prozent einer Woche oder `days` ergänzen
resource-over-allocated = `{ $id }` ist { $span } mit { $sum } % verplant, mehr als { $capacity } %: { $plans }
    .title = eine Person, die über ihre Arbeitszeit hinaus verplant ist
    .why = Doppelt versprochene Zeit fehlt bei einem Account, und niemand hat entschieden, bei welchem.
    .help = eine `allocation` senken, mit `start` und `end` verschieben oder eine andere Person einplanen
resource-over-allocated-label = Plan `{ $plan }` beansprucht { $share } %
resource-over-allocated-from-to = vom { $start } bis { $end }
resource-over-allocated-from = ab { $start }
resource-over-allocated-to = bis { $end }
resource-over-allocated-always = dauerhaft
resource-too-many-plans = `{ $id }` verantwortet { $count } Pläne
    .title = eine Person, die viele Accounts verantwortet
    .why = Ein Key-Account braucht Zeit; wer viele hat, betreut keinen davon als Key-Account.
    .help = Accounts übergeben oder die Pläne pausieren, für die niemand Zeit hat
    .at-most = wie viele Pläne eine Person verantworten darf
resource-too-many-plans-label = Plan `{ $plan }`
resource-no-budget = der Plan sagt nicht, was die Arbeit am Account kosten darf
    .title = ein Plan ohne Budget
    .why = Pläne, die kein Geld brauchen, werden selten umgesetzt; wer Geld braucht, soll nicht darum bitten müssen.
    .help = einen Posten `[budget.eine-kennung]` mit `planned` ergänzen oder `budget-total = 0`, wenn kein Geld nötig ist
resource-budget-sum = die Budgetposten ergeben { $sum }, mehr als das Gesamtbudget von { $total }
    .title = Budgetposten, die das Gesamtbudget nicht ergeben
    .why = Freigegeben ist das Gesamtbudget; was die Posten darüber hinaus versprechen, muss anderswo fehlen.
    .help = einen Posten senken oder ein höheres `budget-total` freigeben lassen
resource-budget-sum-less = die Budgetposten ergeben { $sum }, weniger als das Gesamtbudget von { $total }
    .help = einen Posten für den Rest ergänzen, und sei es als Reserve, oder `budget-total` senken
resource-budget-overrun = Budgetposten `{ $id }` hat { $actual } gekostet, geplant waren { $planned }, und kein Vermerk sagt, warum
    .title = ein Budgetposten, der ohne Vermerk überzogen wurde
    .why = Eine erklärte Überschreitung ist eine Entscheidung, eine unerklärte eine Überraschung am Jahresende.
    .help = in `notes` sagen, warum und mit wem es abgestimmt ist, oder `actual` berichtigen
    .percent = Prozent über dem geplanten Betrag, die hingenommen werden
