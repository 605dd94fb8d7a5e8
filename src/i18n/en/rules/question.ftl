# What the rules of the group `question` say: open questions.

question-no-owner-due = question `{ $id }` says neither who finds out nor by when
    .title = an open question without owner or date
    .why = A gap that nobody is to close by a day is still there at the next review.
    .help = add `owner` and `due`, or an action that has both and names the question in `answers`
question-no-owner-due-owner = nobody is to find out the answer to question `{ $id }`
question-no-owner-due-due = question `{ $id }` does not say by when it shall be answered
