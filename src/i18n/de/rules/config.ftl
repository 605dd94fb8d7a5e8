# Was die Regeln der Gruppe `config` sagen: keyplan.toml.

config-unknown-rule = weder eine Regel noch eine Gruppe heißt `{ $rule }`
    .title = eine Einstellung für etwas, das keine Regel ist
    .why = Die Einstellung bewirkt nichts, und die gemeinte Regel behält ihre eigene Stufe.
    .help = den Namen berichtigen; `keyplan explain` nennt alle Regeln
config-unknown-threshold = `{ $rule }` rechnet nicht mit `{ $key }`
    .title = eine Zahl, mit der die Regel nicht rechnet
    .why = Die Einstellung bewirkt nichts, und die Regel bleibt bei ihrer eigenen Zahl.
    .help = die Zahl entfernen; `keyplan explain { $rule }` sagt, womit die Regel rechnet
