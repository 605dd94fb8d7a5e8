# Was die Regeln der Gruppe `config` sagen: keyplan.toml.

config-unknown-rule = weder eine Regel noch eine Gruppe heißt `{ $rule }`
    .title = eine Einstellung für etwas, das keine Regel ist
    .why = Die Einstellung bewirkt nichts, und die gemeinte Regel behält ihre eigene Stufe.
    .help = den Namen berichtigen; `keyplan explain` nennt alle Regeln
config-unknown-change = `{ $key }` nennt keine Art von Eintrag und kein Feld davon
    .title = eine Review-Einstellung für eine Art oder ein Feld, das es nicht gibt
    .why = Die Einstellung bewirkt nichts: Die gemeinten Änderungen behalten ihre Klasse und Freigabe.
    .help = eine Art nennen, etwa `action`, oder eine Art mit einem ihrer Felder, etwa `action.due`
config-unknown-approver = niemand von uns ist als `{ $id }` bekannt
    .title = eine Freigabe durch jemanden, den niemand kennt
    .why = Niemand kann diese Freigabe geben; die Änderung wartet vergeblich oder geht ohne sie durch.
    .help = jemanden von uns mit der Kennung nennen, oder `owner`, `plan-owner` oder `executive-sponsor`
config-unknown-threshold = `{ $rule }` rechnet nicht mit `{ $key }`
    .title = eine Zahl, mit der die Regel nicht rechnet
    .why = Die Einstellung bewirkt nichts, und die Regel bleibt bei ihrer eigenen Zahl.
    .help = die Zahl entfernen; `keyplan explain { $rule }` sagt, womit die Regel rechnet
config-unusable-audience = `{ $key }` nennt keine Art von Eintrag und kein Feld davon
    .title = eine Zielgruppe, die sich nicht einhalten lässt
    .why = Für sie entsteht nichts: Was sie nicht sehen soll, würde gezeigt, oder niemand weiß, was sie sehen darf.
    .help = die eingebaute Zielgruppe nennen, von der sie einen Teil sieht (`base = "internal"`), und einen eigenen Namen wählen
config-unusable-audience-built-in = `{ $name }` ist eine eingebaute Zielgruppe und lässt sich nicht neu bestimmen
config-unusable-audience-no-base = die Zielgruppe `{ $name }` sagt nicht, von welcher eingebauten sie einen Teil sieht
