# Was die Regeln der Gruppe `people` sagen: Personen beim Kunden.

people-no-economic-buyer = niemand im Plan kann das Budget freigeben
    .title = kein wirtschaftlicher Entscheider
    .why = Ohne die Person, die das Budget freigeben kann, ist jede Zusage nur eine Empfehlung.
    .help = einer Person die Rolle `economic-buyer` geben oder den Platz mit `status = "placeholder"` anlegen und nach dem Namen fragen
people-no-economic-buyer-vacant = `{ $id }` allein kann das Budget freigeben, doch der Platz ist unbesetzt
    .help = klären, wer dort sitzt oder vertritt, und dieser Person die Rolle `economic-buyer` geben
people-decision-maker-uncovered = `{ $id }` entscheidet, und niemand von uns ist zuständig
    .title = ein Entscheider ohne Zuständigen auf unserer Seite
    .why = Wer entscheidet und uns nicht kennt, entscheidet nach dem Preis oder für jemanden, den er kennt.
    .help = die zuständige Person auf unserer Seite nennen: `covered-by = "lena"`
    .at-least = Einfluss, ab dem eine Person als entscheidend gilt
people-decision-maker-uncovered-influence = `{ $id }` hat einen Einfluss von { $influence } auf der Skala bis 10, und niemand von uns ist zuständig
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
