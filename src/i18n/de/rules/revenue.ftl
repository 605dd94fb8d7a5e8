# Was die Regeln der Gruppe `revenue` sagen: unser Umsatz mit der Kundschaft.

revenue-mixed-currency = Umsatzposition `{ $id }` ist in mehreren Währungen angegeben
    .title = Beträge in mehreren Währungen, die sich nicht addieren lassen
    .why = Ohne Kurs lässt sich nicht sagen, was ein Jahr bringt und ob sein Ziel erreicht ist.
    .help = die Beträge in eine Währung umrechnen und den Kurs in `notes` festhalten
revenue-mixed-currency-label = dieser Betrag steht in einer anderen Währung
revenue-mixed-currency-lines = die Umsatzpositionen sind in mehreren Währungen angegeben, der Plan hat daher keine Summe
revenue-sum-mismatch = `{ $field }` der Umsatzposition `{ $id }` beträgt { $whole }, die Teile ergeben aber { $sum }
    .title = ein Betrag, den seine Teile nicht ergeben
    .why = Wo zwei Zahlen für denselben Zeitraum stehen, weiß niemand, welche zugesagt ist.
    .help = den Betrag oder seine Teile berichtigen oder nur die Teile stehen lassen; Summen werden berechnet
    .percent = Abweichung in Prozent, bis zu der sie als Rundung gilt
revenue-target-uncovered = die Umsatzziele für { $year } liegen um { $gap } ({ $percent } %) über Prognose und gewichteter Pipeline
    .title = ein Umsatzziel, das Prognose und Pipeline nicht erreichen
    .why = An einer Lücke, die im Plan steht, lässt sich arbeiten; an einer, die sich am Jahresende zeigt, nicht mehr.
    .help = für die Lücke Verkaufschancen mit `amount` und `probability` ergänzen, den `forecast` berichtigen oder das `target` senken
    .percent = Lücke in Prozent des Ziels, bis zu der sie hingenommen wird
revenue-missing-actual = Umsatzposition `{ $id }` nennt für `{ $period }` kein Ist
    .title = ein abgelaufener Zeitraum ohne Ist
    .why = Ob ein Ziel erreicht wurde und was die nächste Prognose taugt, zeigt erst das Ist.
    .help = den Betrag unter `actual` nachtragen, null, wenn nichts kam
    .days = Tage nach dem Ende eines Zeitraums, bis zu denen auf das Ist gewartet wird
revenue-implausible-growth = Umsatzposition `{ $id }` soll { $year } um { $percent } % wachsen, und nichts sagt, warum
    .title = ein Umsatzsprung ohne Begründung
    .why = Wer den Plan freigibt, fragt, woher der Sprung kommt; eine Zeile Begründung macht ihn glaubhaft.
    .help = in `notes` sagen, was das Wachstum bringt, oder die Verkaufschance dahinter mit derselben `offering` ergänzen
    .percent = Wachstum in Prozent von einem Geschäftsjahr zum nächsten, ab dem eine Begründung erwartet wird
