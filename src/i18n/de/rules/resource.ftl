# Was die Regeln der Gruppe `resource` sagen: Arbeitszeit und Geld.

resource-over-allocated = `{ $id }` ist { $span } mit { $sum } % verplant, mehr als { $capacity } %: { $plans }
    .title = eine Person, die über ihre Arbeitszeit hinaus verplant ist
    .why = Doppelt versprochene Zeit fehlt bei einem Account, und niemand hat entschieden, bei welchem.
    .help = eine `allocation` senken, mit `start` und `end` verschieben oder eine andere Person einplanen
resource-over-allocated-label = Plan `{ $plan }` beansprucht { $share } %
resource-over-allocated-from-to = vom { $start } bis { $end }
resource-over-allocated-from = ab { $start }
resource-over-allocated-to = bis { $end }
resource-over-allocated-always = dauerhaft
