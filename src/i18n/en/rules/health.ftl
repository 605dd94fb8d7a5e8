# What the rules of the group `health` say: ratings of the account.

health-unrated = the rating `{ $id }` gives no mark
    .title = an account that is not rated, or only in part
    .why = Only marks on the same criteria show whether the relation gets better or worse.
    .help = mark each criterion from 0 to 4: `relationship = 3`
health-unrated-some = the rating `{ $id }` leaves out { $criteria }, which the one before it marked
    .help = add the marks that are missing
health-unrated-never = the health of the account has never been rated
    .help = add a `[health.2026-09-30]` with marks from 0 to 4 for criteria such as `relationship` and `delivery`
health-watermelon = the account is rated at { $total } out of 100 on { $date }, while { $count } actions and objectives are late or behind
    .title = an account that is green outside and red inside
    .why = A good rating above late work delays the help that the account needs.
    .help = rate the account anew, or say in a `status-note` why the delays do no harm
    .at-least = how many actions and objectives must be late or behind
    .percent = which part of all open actions and objectives that must be, in percent
health-watermelon-late = late, without a note
health-watermelon-behind = behind
