# Was die Regeln der Gruppe `swot` sagen: Stärken, Schwächen, Chancen, Risiken.

swot-missing-quadrant = in der SWOT-Analyse steht nichts unter { $quadrants }
    .title = eine SWOT-Analyse mit leerem Feld
    .why = Ein leeres Feld heißt selten, dass da nichts ist; meist hat nur niemand gefragt.
    .help = ergänzen, was dorthin gehört, oder in einem Eintrag festhalten, dass nichts bekannt ist
swot-missing-quadrant-none = dem Plan fehlt die SWOT-Analyse
swot-overfull = in der SWOT-Analyse stehen { $count } Punkte unter `{ $quadrant }`, mehr als { $most }
    .title = mehr Punkte in einem Feld der SWOT-Analyse, als sich abwägen lassen
    .why = Wo alles wichtig ist, ist nichts wichtig: Ein Dutzend Punkte wägt niemand gegeneinander ab.
    .help = behalten, was am meisten zählt, und den Rest zusammenfassen oder streichen
    .at-most = Punkte, die ein Feld höchstens enthält
swot-vague-item = SWOT-Punkt `{ $id }` ist ein Schlagwort und keine Aussage
    .title = ein SWOT-Punkt, den niemand prüfen kann
    .why = „Guter Service“ sagt man jedem nach; nur was sich beobachten lässt, lässt sich bestätigen oder bestreiten.
    .help = in `text` schreiben, was jemand gesehen oder gezählt hat
    .words = Wörter, die eine Aussage mindestens hat
swot-vague-item-empty = SWOT-Punkt `{ $id }` sagt nichts aus
swot-no-subject = SWOT-Punkt `{ $id }` sagt nicht, um wen es geht
    .title = ein SWOT-Punkt, der offenlässt, um wen es geht
    .why = „Entscheidet langsam“ ist eine Schwäche von uns oder eine Eigenart des Kunden, und beides verlangt etwas anderes.
    .help = `about = "us"`, `"customer"` oder `"relationship"` ergänzen
swot-no-subject-all = kein Punkt der SWOT-Analyse sagt, um wen es geht
swot-duplicate = die SWOT-Punkte `{ $other }` und `{ $id }` sagen dasselbe
    .title = derselbe SWOT-Punkt doppelt
    .why = Doppelt gesagt wiegt es doppelt, und gepflegt wird nur einer von beiden.
    .help = einen der beiden behalten und ihm die `responses` beider geben
swot-threat-unanswered = gegen SWOT-Punkt `{ $id }` wird nichts unternommen, obwohl seine Auswirkung am höchsten ist
    .title = ein schweres Risiko oder eine schwere Schwäche ohne Antwort
    .why = Die Gefahr, die alle kannten und niemand anging, ist die, mit der später der Verlust des Kunden erklärt wird.
    .help = in `responses` die Strategie, die Maßnahme oder das Risiko nennen, das darauf antwortet
swot-threat-unanswered-dropped = was gegen SWOT-Punkt `{ $id }` geschehen sollte, wurde fallen gelassen, obwohl seine Auswirkung am höchsten ist
swot-orphan-item = aus SWOT-Punkt `{ $id }` folgt nichts
    .title = ein SWOT-Punkt, aus dem nichts folgt
    .why = Eine Analyse ist so viel wert wie das, was aus ihr folgt.
    .help = in `responses` Strategie, Maßnahme, Verkaufschance oder Risiko nennen, die darauf antworten, oder den Punkt streichen
swot-orphan-item-dropped = was aus SWOT-Punkt `{ $id }` folgen sollte, wurde fallen gelassen
swot-stale = { $count ->
    [one] ein Punkt der SWOT-Analyse wurde zuletzt vor mehr als { $days } Tagen geprüft, am { $date }
   *[other] { $count } Punkte der SWOT-Analyse wurden zuletzt vor mehr als { $days } Tagen geprüft, der älteste am { $date }
}
    .title = eine SWOT-Analyse, die lange niemand geprüft hat
    .why = Stärken verblassen, Risiken vergehen; eine alte Analyse zeigt eine Lage, die es nicht mehr gibt.
    .help = die Punkte prüfen und `as-of` neu setzen oder streichen, was nicht mehr gilt
    .days = Tage, nach denen ein Punkt neu zu prüfen ist
