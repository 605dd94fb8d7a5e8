# What the rules of the group `privacy` say: who may know what.

privacy-unclassified = the plan does not say how confidential it is
    .title = a plan without a classification
    .why = Whoever passes the plan on must know who may read what it says about people and prices.
    .help = add `classification = "confidential"`, or another of its words
privacy-shared-leak = `{ $item }` is shared and names `{ $reference }`, which is not
    .title = a shared text that names what is not shared
    .why = The customer reads around the gap: the words beside a hidden name tell that there is something to hide, and often what.
    .help = write the text without the mention, or share what it names with `visibility = "shared"`
privacy-shared-leak-page = the shared page names `{ $reference }`, which is not shared
privacy-shared-leak-view = the shared page shows a view that draws on internal judgements
    .help = take the view out of the page, or show `actions`, `goals`, `milestones` or `objectives` instead
privacy-shared-leak-label = { $visibility ->
    [restricted] only the named team may see this
   *[internal] only the company may see this
}
privacy-judgement-in-shared-text = `{ $item }` is shared and judges how somebody at the customer stands to us
    .title = a judgement of a person in a text for the customer
    .why = The person who is judged will read it, and so will their manager.
    .help = say what was agreed or asked, without how somebody stands to us; stances belong into `stance`, which is never shared
privacy-judgement-in-shared-text-page = the shared page judges how somebody at the customer stands to us
privacy-secret-like = { $kind ->
    [key] a private key stands here
    [token] what looks like an access token stands here
    [password] what looks like a password stands here
    [account] the number of a bank account stands here
   *[price] the lowest price that we would take stands here
}
    .title = a secret in a file of the plans
    .why = Everybody with the repository has the secret, and every earlier version keeps it.
    .help = move it to where secrets are kept, name that place here, and change the secret itself: the history still holds it
privacy-secret-like-price =
    .help = keep the amount out of the plan, or mark what holds it with `visibility = "restricted"`
privacy-special-category = `{ $field }` of `{ $id }` speaks of { $category ->
    [health] health
    [religion] religion
    [politics] political views
    [union] a trade union
    [orientation] sexual orientation
    [origin] ethnic origin
   *[family] family life
}
    .title = somebody's private life in a note about them
    .why = The law protects what somebody believes, suffers or loves above all other data, and no deal needs it.
    .help = take it out; for an absence `status = "on-leave"` is enough
privacy-special-category-page = the page about `{ $id }` speaks of { $category ->
    [health] health
    [religion] religion
    [politics] political views
    [union] a trade union
    [orientation] sexual orientation
    [origin] ethnic origin
   *[family] family life
}
privacy-private-contact = the mail address of `{ $id }` is a private one
    .title = a private address or number
    .why = Somebody who is written to at home about a tender has reason to complain, and the company has no record of it.
    .help = use the business contact, or leave the field out
privacy-private-contact-phone = the number of `{ $id }` is marked as private
privacy-personal-data-outside-people = { $kind ->
    [mail] somebody's mail address stands in this text
   *[phone] somebody's telephone number stands in this text
}
    .title = contact data outside of the people
    .why = Whoever wants to be forgotten is removed at their own item; copies elsewhere stay and nobody knows of them.
    .help = name the person instead, as in `[[stakeholder.cfo]]`, and keep the contact in `email` or `phone` there
privacy-no-data-source = it is not written where the data of `{ $id }` come from
    .title = data of a person from an unknown source
    .why = People who did not give their data themselves must be told where they come from; a year later nobody remembers.
    .help = add where and when: `data-source = "own meeting in May 2026"`
privacy-no-data-source-any = the plan holds data of { $count } people and says of none where they come from
privacy-retention-exceeded = nobody has spoken with `{ $id }` since { $date }, and the plan still holds contacts or opinions
    .title = data of a person kept longer than they are needed
    .why = Data of people may be kept as long as there is a reason; without a word in two years there is none.
    .help = speak with them and set `last-contact`, or keep no more than name, title and roles
    .days = days without contact after which contacts and opinions should go
privacy-retention-exceeded-over = the plan is over and still holds contacts or opinions of { $count ->
    [one] a person
   *[other] { $count } people
} with whom nobody has spoken for long
privacy-former-not-minimised = `{ $id }` left on { $date }, and { $fields } are still there
    .title = contacts and opinions of somebody who has left
    .why = Nobody can be reached there any more, and what we thought of them is of no use to the plan.
    .help = keep name, title, roles and dates, and remove the rest
    .days = days after somebody left within which contacts and opinions should go
privacy-photo-without-consent = `{ $id }` has a photo, and nothing says that they agreed
    .title = a photo without consent
    .why = A picture of somebody may be shown only when they agree, and they may change their mind.
    .help = ask, and write `photo-consent = true`; without a yes remove `photo`
privacy-photo-without-consent-customer = the plan shows a photo of `{ $id }`, who is not one of us
    .help = remove `photo`; the page works without
privacy-photo-metadata = the file of `{ $field }` tells when or with which device it was taken
    .title = a picture file that tells more than the picture
    .why = Whoever gets the page gets the file, and with it the place and time of somebody's life.
    .help = save the picture again without metadata, for example with `exiftool -all= FILE`
privacy-photo-metadata-place = the file of `{ $field }` tells where it was taken
