# Was die Regeln der Gruppe `contract` sagen: Verträge.

contract-renewal-unplanned = Vertrag `{ $id }` endet am { $end }, und nichts im Plan bereitet darauf vor
    .title = ein Vertrag, der bald endet und auf dessen Ende sich niemand vorbereitet
    .why = Wer als Letzter über die Verlängerung spricht, spricht über den Preis.
    .help = eine Maßnahme oder Verkaufschance ergänzen, die ihn mit `[[contract.{ $id }]]` nennt, oder in seinen `notes` sagen, was aus ihm werden soll
    .days = Tage vor dem Ende oder vor der Kündigungsfrist, ab denen eine Vorbereitung erwartet wird
contract-renewal-unplanned-notice = die Kündigungsfrist des Vertrags `{ $id }` läuft am { $notice } ab, und nichts im Plan bereitet auf sein Ende am { $end } vor
contract-expired = Vertrag `{ $id }` ist am { $end } ausgelaufen, und kein anderer schließt an
    .title = ein ausgelaufener Vertrag
    .why = Wer ohne Vertrag arbeitet, arbeitet ohne vereinbarte Preise, Fristen und Haftung.
    .help = den Vertrag ergänzen, der jetzt gilt, mit seinem `start`, oder diesen entfernen
contract-expired-renewed = Vertrag `{ $id }` verlängert sich von selbst, sein Ende steht aber noch auf { $end }
    .help = `end` auf den Tag setzen, bis zu dem er jetzt gilt
