# Was die Regeln der Gruppe `privacy` sagen: wer was wissen darf.

privacy-unclassified = der Plan sagt nicht, wie vertraulich er ist
    .title = ein Plan ohne Vertraulichkeitsstufe
    .why = Wer den Plan weitergibt, muss wissen, wer lesen darf, was darin über Personen und Preise steht.
    .help = `classification = "confidential"` oder ein anderes Wort des Feldes ergänzen
privacy-shared-leak = `{ $item }` wird mit dem Kunden geteilt und nennt `{ $reference }`, das nicht geteilt wird
    .title = ein geteilter Text, der Ungeteiltes nennt
    .why = Der Kunde liest um die Lücke herum: Die Wörter neben einem verborgenen Namen verraten, dass es etwas zu verbergen gibt, und oft auch, was.
    .help = den Text ohne die Nennung schreiben oder das Genannte mit `visibility = "shared"` teilen
privacy-shared-leak-page = die geteilte Seite nennt `{ $reference }`, das nicht geteilt wird
privacy-shared-leak-view = die geteilte Seite zeigt eine Ansicht, die auf internen Einschätzungen beruht
    .help = die Ansicht aus der Seite nehmen oder stattdessen `actions`, `goals`, `milestones` oder `objectives` zeigen
privacy-shared-leak-label = { $visibility ->
    [restricted] nur für das benannte Team bestimmt
   *[internal] nur für das eigene Haus bestimmt
}
privacy-judgement-in-shared-text = `{ $item }` wird geteilt und bewertet, wie jemand beim Kunden zu uns steht
    .title = ein Urteil über eine Person in einem Text für den Kunden
    .why = Die beurteilte Person wird es lesen, und ihre Führungskraft auch.
    .help = schreiben, was vereinbart oder gefragt wurde, nicht, wie jemand zu uns steht; Haltungen gehören nach `stance`, das nie geteilt wird
privacy-judgement-in-shared-text-page = die geteilte Seite bewertet, wie jemand beim Kunden zu uns steht
privacy-secret-like = { $kind ->
    [key] hier steht ein privater Schlüssel
    [token] hier steht etwas, das wie ein Zugangs-Token aussieht
    [password] hier steht etwas, das wie ein Passwort aussieht
    [account] hier steht eine Bankverbindung
   *[price] hier steht unsere Preisuntergrenze
}
    .title = ein Geheimnis in einer Datei der Pläne
    .why = Wer das Repository hat, hat auch das Geheimnis, und jede frühere Fassung bewahrt es auf.
    .help = dorthin verlagern, wo Geheimnisse hingehören, hier nur den Ort nennen und das Geheimnis selbst ändern: Die Historie kennt es noch
privacy-secret-like-price =
    .help = den Betrag aus dem Plan heraushalten oder den Eintrag mit `visibility = "restricted"` kennzeichnen
privacy-special-category = `{ $field }` von `{ $id }` spricht von { $category ->
    [health] der Gesundheit
    [religion] der Religion
    [politics] politischen Ansichten
    [union] einer Gewerkschaft
    [orientation] der sexuellen Orientierung
    [origin] der ethnischen Herkunft
   *[family] der Familie
}
    .title = Privates in einer Notiz über eine Person
    .why = Was jemand glaubt, woran jemand leidet und wen jemand liebt, schützt das Recht mehr als alles andere, und kein Geschäft braucht es.
    .help = herausnehmen; für eine Abwesenheit genügt `status = "on-leave"`
privacy-special-category-page = die Seite über `{ $id }` spricht von { $category ->
    [health] der Gesundheit
    [religion] der Religion
    [politics] politischen Ansichten
    [union] einer Gewerkschaft
    [orientation] der sexuellen Orientierung
    [origin] der ethnischen Herkunft
   *[family] der Familie
}
privacy-private-contact = die Mailadresse von `{ $id }` ist eine private
    .title = eine private Adresse oder Nummer
    .why = Wer zu Hause Post zu einer Ausschreibung bekommt, beschwert sich zu Recht, und dem Unternehmen fehlt der Schriftwechsel.
    .help = den geschäftlichen Kontakt eintragen oder das Feld weglassen
privacy-private-contact-phone = die Nummer von `{ $id }` ist als privat gekennzeichnet
privacy-personal-data-outside-people = { $kind ->
    [mail] in diesem Text steht die Mailadresse einer Person
   *[phone] in diesem Text steht die Telefonnummer einer Person
}
    .title = Kontaktdaten außerhalb der Personen
    .why = Wer gelöscht werden will, wird bei seinem eigenen Eintrag gelöscht; Kopien an anderer Stelle bleiben, und niemand weiß davon.
    .help = stattdessen die Person nennen, etwa `[[stakeholder.cfo]]`, und den Kontakt dort in `email` oder `phone` führen
privacy-no-data-source = zu `{ $id }` fehlt, woher die Daten stammen
    .title = Personendaten ohne Herkunft
    .why = Wer seine Daten nicht selbst gegeben hat, muss erfahren, woher sie stammen; nach einem Jahr weiß das niemand mehr.
    .help = Quelle und Zeit ergänzen: `data-source = "eigenes Gespräch im Mai 2026"`
privacy-no-data-source-any = der Plan führt Daten von { $count } Personen und sagt bei keiner, woher sie stammen
privacy-retention-exceeded = mit `{ $id }` hat seit dem { $date } niemand gesprochen, und der Plan führt noch Kontaktdaten oder Einschätzungen
    .title = Personendaten, die länger als nötig aufbewahrt werden
    .why = Personendaten dürfen bleiben, solange es einen Grund gibt; nach zwei Jahren ohne ein Wort gibt es keinen mehr.
    .help = das Gespräch suchen und `last-contact` setzen oder nur Name, Funktion und Rollen behalten
    .days = Tage ohne Kontakt, nach denen Kontaktdaten und Einschätzungen entfallen sollen
privacy-retention-exceeded-over = der Plan ist beendet und führt noch Kontaktdaten oder Einschätzungen zu { $count ->
    [one] einer Person
   *[other] { $count } Personen
}, mit denen lange niemand gesprochen hat
privacy-former-not-minimised = `{ $id }` ist seit dem { $date } ausgeschieden, und der Plan führt noch { $fields }
    .title = Kontaktdaten und Einschätzungen zu einer ausgeschiedenen Person
    .why = Dort ist niemand mehr zu erreichen, und was wir von der Person hielten, nützt dem Plan nichts.
    .help = Name, Funktion, Rollen und Daten behalten, den Rest entfernen
    .days = Tage nach dem Ausscheiden, in denen Kontaktdaten und Einschätzungen entfallen sollen
privacy-photo-without-consent = `{ $id }` hat ein Foto, aber keine vermerkte Einwilligung
    .title = ein Foto ohne Einwilligung
    .why = Ein Bild darf nur gezeigt werden, wenn die Person einverstanden ist, und sie kann es sich anders überlegen.
    .help = fragen und `photo-consent = true` eintragen; ohne Zustimmung `photo` entfernen
privacy-photo-without-consent-customer = der Plan zeigt ein Foto von `{ $id }`, einer Person des Kunden
    .help = `photo` entfernen; die Seite kommt ohne aus
privacy-photo-metadata = die Datei in `{ $field }` verrät, wann oder womit sie aufgenommen wurde
    .title = eine Bilddatei, die mehr verrät als das Bild
    .why = Wer die Seite bekommt, bekommt die Datei, und mit ihr Ort und Zeit aus dem Leben einer Person.
    .help = das Bild ohne Metadaten neu speichern, zum Beispiel mit `exiftool -all= DATEI`
privacy-photo-metadata-place = die Datei in `{ $field }` verrät, wo sie aufgenommen wurde
