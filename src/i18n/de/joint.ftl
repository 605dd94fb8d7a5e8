# Der Plan, den der Kunde bekommt.

joint-plan = Gemeinsamer Plan
joint-plans = Gemeinsame Pläne
joint-and = und
joint-our-side = Unsere Seite
joint-your-side = Ihre Seite
joint-first-contact = Erster Ansprechpartner
joint-next-contact = Wenn das nicht hilft
joint-escalation = Wenn etwas stockt
joint-goals = Was wir gemeinsam erreichen wollen
joint-more-objectives = Weitere Vorgaben
joint-priorities = Was Ihnen wichtig ist
joint-priorities-of = Was { $name } wichtig ist
joint-actions = Wer was bis wann tut
joint-done =
    { $count ->
        [one] 1 abgeschlossener Schritt
       *[other] { $count } abgeschlossene Schritte
    }
joint-next = Nächstes Treffen
joint-every = Wir treffen uns
joint-reviews = Treffen und Beschlüsse
joint-decisions = So entscheiden Sie
joint-decisions-of = So entscheidet { $name }
joint-contacts = Kontakte
joint-reach = Erreichbar unter
joint-channel = Bevorzugt
joint-services = Was Sie von uns nutzen
joint-calendar = Termine für Ihren Kalender
joint-nothing = Noch ist nichts geteilt.
