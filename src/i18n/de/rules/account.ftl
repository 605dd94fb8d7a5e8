# Was die Regeln der Gruppe `account` sagen: Profil der Kundschaft.

account-missing-profile = im Kundenprofil fehlt: { $fields }
    .title = ein Kundenprofil ohne Branche, Größe, Hintergrund oder Stärke der Beziehung
    .why = Wer neu ins Team kommt oder sich auf ein Gespräch vorbereitet, muss wissen, mit wem wir es zu tun haben.
    .help = die fehlenden Felder unter `[account]` ergänzen; statt `employees` genügt `revenue`
account-missing-profile-none = dem Plan fehlt das Kundenprofil `[account]`
account-no-customer-priorities = der Plan sagt nicht, was der Kunde selbst erreichen will
    .title = ein Plan, der nicht weiß, was der Kunde will
    .why = Kunden geben ihr Geld für eigene Ziele aus, nicht für unsere.
    .help = eine `[priority.eine-kennung]` oder `[initiative.eine-kennung]` mit `source` ergänzen
account-no-customer-priorities-unproved = der Plan sagt nicht, woher wir wissen, was der Kunde erreichen will
    .help = `source` ergänzen, etwa einen Bericht oder ein Gespräch, oder `evidence` mit einer besseren Stufe als `assumed`
account-no-challenges-or-needs = der Plan nennt weder Herausforderungen noch Bedürfnisse des Kunden
    .title = ein Kunde ohne Herausforderungen und Bedürfnisse
    .why = Wer nicht weiß, was der Kunde braucht, kann nur anbieten, was auf der eigenen Liste steht.
    .help = `challenges` und `needs` ergänzen, jedes Bedürfnis mit `horizon`
account-no-challenges-or-needs-today = der Plan nennt nur, was der Kunde künftig brauchen wird
account-no-challenges-or-needs-later = der Plan nennt nicht, was der Kunde künftig brauchen wird
    .help = ein Bedürfnis mit `horizon = "future"` ergänzen
account-no-value-proposition = der Plan sagt nicht, warum der Kunde bei uns kaufen soll
    .title = kein Wertangebot
    .why = Steht kein Grund im Plan, nennt jeder einen anderen, und am Ende entscheidet der Preis.
    .help = `value-proposition` ergänzen: was der Kunde gewinnt, am besten in seinen eigenen Zahlen
account-no-communication-preference = der Plan nennt keine bevorzugte Kommunikationsform des Kunden
    .title = keine bevorzugte Kommunikationsform
    .why = Die richtige Nachricht auf dem falschen Weg oder doppelt so oft wie gewünscht stört nur.
    .help = `communication = {"{"} channel = "in-person", cadence = "monthly" {"}"}` ergänzen
account-no-communication-preference-channel = der Plan sagt nicht, auf welchem Weg der Kunde angesprochen werden will
account-no-communication-preference-cadence = der Plan sagt nicht, wie oft der Kunde von uns hören will
account-strength-mismatch = die Beziehung gilt als `{ $strength }`, bei denen, die entscheiden, zeigt sich das aber nicht
    .title = eine Beziehung, die auf dem Papier stärker ist als bei den Entscheidern
    .why = Dass eine Beziehung nur auf dem Papier stark war, zeigt sich erst, wenn der Vertrag verloren ist.
    .help = `relationship-strength` auf das setzen, was diese Personen zeigen, oder ihr `covered-by` auf den neuesten Stand bringen
    .at-least = Zahl der Entscheider, ab der verglichen wird
account-strength-mismatch-label = mit `{ $id }` ist sie `{ $strength }`
account-hierarchy-cycle = Accounts sind einander im Kreis untergeordnet: { $path }
    .title = ein Kreis von übergeordneten Accounts
    .why = In einem Kreis steht kein Account oben; für den Konzern lässt sich so weder rechnen noch verhandeln.
    .help = eines der `parent` berichtigen
account-hierarchy-cycle-label = und hier
