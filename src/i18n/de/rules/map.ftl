# Was die Regeln der Gruppe `map` sagen: Linien zwischen Personen.

map-reporting-cycle = Personen berichten einander im Kreis: { $path }
    .title = ein Kreis von Berichtslinien
    .why = Jemand im Kreis berichtet an die falsche Person; wer entscheidet, bleibt unklar.
    .help = eines der `reports-to` berichtigen
map-reporting-cycle-label = und hier
map-self-edge = `{ $id }` berichtet an sich selbst
    .title = eine Linie von einer Person zu sich selbst
    .why = Die Linie sagt nichts und verdeckt, an wen die Person tatsächlich berichtet.
    .help = die Linie entfernen oder die gemeinte Person nennen
map-self-edge-line = `{ $id }` hat eine Einflusslinie zu sich selbst
map-orphan = `{ $id }` ist mit niemandem verbunden
    .title = eine Person ohne Platz auf der Karte
    .why = Ein Name ohne Platz sagt weder, wer entscheidet, noch auf wen die Person wirkt.
    .help = `reports-to`, `unit`, `roles` oder eine Einflusslinie ergänzen
map-multiple-roots = an der Spitze derselben Organisation stehen mehrere Personen: { $people }
    .title = mehrere Personen an der Spitze
    .why = Stehen zwei an der Spitze, fehlt eine Linie, oder es sind zwei Organisationen; der Weg zur Entscheidung ist dann ein anderer.
    .help = die Führungskraft eintragen: `reports-to`; wer bewusst daneben steht, bekommt einen Bereich ohne `parent`
map-multiple-roots-label = ebenso diese Person
map-level-inversion = `{ $id }` berichtet an `{ $manager }` auf einer tieferen Ebene
    .title = eine Führungskraft, die tiefer steht als die Person darunter
    .why = Meist ist eine der beiden Ebenen falsch, und die Karte stellt die Macht auf den Kopf.
    .help = `level` oder `reports-to` berichtigen; eine Linie im Projekt gehört als `kind = "dotted"` zu `influences`
map-level-inversion-label = die Ebene der Führungskraft
map-no-influence-lines = die Karte zeigt nicht, wer wen beeinflusst
    .title = eine Karte ohne Einflusslinien
    .why = Das Organigramm zeigt, wer unterschreibt; auf wen vorher gehört wird, entscheidet über den Account.
    .help = eintragen, was zu beobachten war, eine Linie ist ein Anfang: `influences = {"{"} to = "geschaeftsfuehrung", strength = 2 {"}"}`
    .at-least = Personen, ab denen Einflusslinien erwartet werden
map-contradictory-edges = zwischen `{ $id }` und `{ $to }` stehen Vertrauen und Konflikt zugleich
    .title = Vertrauen und Konflikt zwischen denselben Personen
    .why = Wer auf das Vertrauen baut, gerät in den Konflikt.
    .help = die überholte Linie entfernen oder in ihrer `note` erklären, wie beides zugleich stimmt
map-contradictory-edges-label = die andere Linie
map-no-path-to-power = `{ $id }` entscheidet, und von unseren Unterstützern führt keine Linie dorthin
    .title = kein Weg von unseren Unterstützern zur Entscheidung
    .why = Unterstützung, die niemanden mit Entscheidungsmacht erreicht, ist angenehm und ändert nichts.
    .help = die Linie einzeichnen, wenn es sie gibt, oder ein Treffen planen: eine Maßnahme mit `external = ["{ $id }"]`
map-no-path-to-power-uncovered = `{ $id }` entscheidet, und kein Weg führt dorthin: `{ $friend }` ist für uns, doch niemand von uns ist zuständig
    .help = für `{ $friend }` die zuständige Person auf unserer Seite nennen: `covered-by = "lena"`
