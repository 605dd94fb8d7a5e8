//! The fixes of every rule that has one: the text before, the text after, and where there is none.

use keyplan::diagnostic::Applicability::{Safe, Unsafe};

use super::{PAGE, PLAN, becomes, boldly, never, safely};

#[test]
fn a_mistyped_key_is_corrected() {
    safely(
        "[action.pilot]\nonwer = \"lena\" # ours\n  Due=2027-01-31\n",
        "[action.pilot]\nowner = \"lena\" # ours\n  due=2027-01-31\n",
    );
    safely(
        "[stakeholder.cfo]\n\"personal_win\" = \"x\"\n",
        "[stakeholder.cfo]\npersonal-win = \"x\"\n",
    );
    becomes(
        Safe,
        &[(PAGE, "+++\r\ntitel = \"A\"\r\n+++\r\ntitel\r\n")],
        &[(PAGE, "+++\r\ntitle = \"A\"\r\n+++\r\ntitel\r\n")],
    );
    becomes(
        Safe,
        &[("keyplan.toml", "[workspace]\nnmae = \"X\"\n")],
        &[("keyplan.toml", "[workspace]\nname = \"X\"\n")],
    );
}

#[test]
fn a_key_that_may_be_two_or_is_there_already_is_left_alone() {
    // `status` is near to it too.
    boldly("[action.pilot]\nstat = 2027-01-31\n", "[action.pilot]\nstart = 2027-01-31\n");
    never("[action.pilot]\nowner = \"lena\"\nonwer = \"tom\"\n");
    never("[action.pilot]\ncolour = \"red\"\n");
}

#[test]
fn a_mistyped_word_is_corrected() {
    safely(
        "[stakeholder.cfo]\nstance = 'advocat' # really\nroles = [\"Economic_Buyer\", \"approvr\"]\n",
        "[stakeholder.cfo]\nstance = \"advocate\" # really\nroles = [\"economic-buyer\", \"approver\"]\n",
    );
    never("[stakeholder.cfo]\nstance = \"friend\"\n");
}

#[test]
fn a_date_loses_its_quotes_and_a_text_gets_them() {
    safely(
        "[objective.mttr]\ndue = \"2027-03-31\"\nstart = '20270101'\n",
        "[objective.mttr]\ndue = 2027-03-31\nstart = 2027-01-01\n",
    );
    never("[objective.mttr]\ndue = \"2027-03-31T10:00\"\nstart = \"31.03.2027\"\n");
    safely(
        "[account]\ncustomer-number = 4_711 # from the shop\nlocations = [1.50, \"Bern\"]\n",
        "[account]\ncustomer-number = \"4_711\" # from the shop\nlocations = [\"1.50\", \"Bern\"]\n",
    );
}

#[test]
fn a_file_is_named_as_it_is_spelt() {
    let logo = ("accounts/fixture/assets/my logo.svg", "");
    let page = ("accounts/fixture/reviews/2026-q3.md", "");
    becomes(
        Safe,
        &[logo, (PLAN, "[account]\nlogo = 'Assets/My_Logo.svg'\n")],
        &[(PLAN, "[account]\nlogo = \"assets/my logo.svg\"\n")],
    );
    let before = "![a logo](../assets/My%20Logo.svg \"ours\") and [it](2026_q3.md#top), [it][1]\n\n[1]: 2026_q3.md\n";
    let then = "![a logo](../assets/my%20logo.svg \"ours\") and [it](2026-q3.md#top), [it][1]\n\n[1]: 2026_q3.md\n";
    let beside = "accounts/fixture/reviews/notes.md";
    becomes(Safe, &[logo, page, (beside, before)], &[(beside, then)]);
}

#[test]
fn another_file_is_named_only_boldly_and_only_when_it_is_the_only_one() {
    let anja = ("accounts/fixture/photos/anja.jpg", "");
    let before = "[stakeholder.cfo]\nphoto = \"photos/anna.jpg\"\n";
    let then = "[stakeholder.cfo]\nphoto = \"photos/anja.jpg\"\n";
    becomes(Safe, &[anja, (PLAN, before)], &[(PLAN, before)]);
    becomes(Unsafe, &[anja, (PLAN, before)], &[(PLAN, then)]);
    let anne = ("accounts/fixture/photos/anne.jpg", "");
    becomes(Unsafe, &[anja, anne, (PLAN, before)], &[(PLAN, before)]);
    // The page of the third quarter is not written yet, and the second is another matter.
    let second = ("accounts/fixture/2026-q2.md", "");
    becomes(Unsafe, &[second, (PAGE, "[x](2026-q3.md)\n")], &[(PAGE, "[x](2026-q3.md)\n")]);
}

#[test]
fn an_allow_that_is_not_needed_goes_with_its_line() {
    safely(
        "\u{feff}# keyplan: allow goal/none: why\r\n[account]\r\nname = \"A\" # keyplan: allow goal/none: why\r\n\r\n  # keyplan: allow goal/none: why",
        "\u{feff}[account]\r\nname = \"A\"\r\n\r\n",
    );
    safely(
        "[action.a] # keyplan: allow action/no-owner, goal/none, plan/no-owner: soon\n[action.b]\n",
        "[action.a] # keyplan: allow action/no-owner: soon\n[action.b]\n",
    );
    safely(
        "[action.a] # keyplan: allow goal/none , plan/no-owner, action/no-owner until 2027-01-31: soon\n",
        "[action.a] # keyplan: allow action/no-owner until 2027-01-31: soon\n",
    );
    safely("[account] # keyplan: allow syntax/toml: it is broken\n", "[account]\n");
}

#[test]
fn an_allow_in_prose_goes_and_paragraphs_stay_apart() {
    let page = |before, then| becomes(Safe, &[(PAGE, before)], &[(PAGE, then)]);
    page("A <!-- keyplan: allow goal/none: x --> b\n", "A b\n");
    page("A b. <!-- keyplan: allow goal/none: x -->\n", "A b.\n");
    page("A\n<!-- keyplan: allow goal/none: x -->\nb\n", "A\n\nb\n");
    page("A\n\n<!-- keyplan: allow goal/none: x -->\nb\n", "A\n\nb\n");
    page("<!-- keyplan: allow goal/none: x --> b\n", "b\n");
    page(
        "+++\n# keyplan: allow goal/none: x\ntitle = \"A\"\n+++\n",
        "+++\n# keyplan: allow goal/none: x\ntitle = \"A\"\n+++\n",
    );
}

#[test]
fn an_allow_past_its_date_goes_boldly_while_it_is_needed() {
    let idle = "[action.a] # keyplan: allow goal/none until 2026-11-22: soon\n";
    safely(idle, "[action.a]\n");
    let needed = "# keyplan: allow action/no-owner until 2026-11-22: soon\n[action.a]\n";
    boldly(needed, "[action.a]\n");
    never("# keyplan: allow action/no-owner until May: soon\n[action.a]\n");
    never("# keyplan: allow action/no-owner until 2026-11-23\n[action.a]\n");
}

#[test]
fn a_rule_gets_its_right_name() {
    boldly(
        "# keyplan: allow action/no-ovner: soon\n[action.a]\n",
        "# keyplan: allow action/no-owner: soon\n[action.a]\n",
    );
    let before = "[lint.rules]\n\"goal/no-metrik\" = \"off\"\nswott = \"off\"\n";
    let then = "[lint.rules]\n\"goal/no-metric\" = \"off\"\nswot = \"off\"\n";
    becomes(Safe, &[("keyplan.toml", before)], &[("keyplan.toml", before)]);
    becomes(Unsafe, &[("keyplan.toml", before)], &[("keyplan.toml", then)]);
}

#[test]
fn the_mistaken_part_of_a_reference_is_corrected() {
    let cfo = "[stakeholder.cfo]\nname = \"A\"\n\n[stakeholder.coo]\n";
    let with = |text: &str| format!("{cfo}{text}\n");
    boldly(&with("reports-to = 'cffo' # sure"), &with("reports-to = 'cfo' # sure"));
    boldly(&with("reports-to = \"stakholder.cfo\""), &with("reports-to = \"stakeholder.cfo\""));
    boldly(
        &with("reports-to = \"fixtur/stakeholder.cfo\""),
        &with("reports-to = \"fixture/stakeholder.cfo\""),
    );
    let notes = |id: &str| format!("notes = \"\\\"Ask\\\" [[stakeholder.{id}|the \\\"CFO\\\"]]\"");
    boldly(&with(&notes("cffo")), &with(&notes("cfo")));
    boldly(&with("[team.lenna]\nrole = \"lead\""), &with("[team.lena]\nrole = \"lead\""));
    let page = "Ask [[ stakeholder.cffo | the CFO ]].\n";
    let then = "Ask [[ stakeholder.cfo | the CFO ]].\n";
    becomes(Unsafe, &[(PLAN, cfo), (PAGE, page)], &[(PAGE, then)]);
    never(&with("reports-to = \"\\u0063ffo\""));
}

#[test]
fn readings_are_sorted_with_their_comments() {
    safely(
        "[objective.mttr.measured]\n# by hand\n2026-09-30 = 4.9 # new meter\n2026-03-31 = { value = 6, by = \"lena\" }\n\n\
         # a word on the whole\n\n# second\n# third\n2026-06-30 = 5\n\n[kpi.churn]\nmeasured.2026-02-01 = 2\nmeasured.2026-01-01 = 1",
        "[objective.mttr.measured]\n2026-03-31 = { value = 6, by = \"lena\" }\n# second\n# third\n2026-06-30 = 5\n\n\
         # a word on the whole\n\n# by hand\n2026-09-30 = 4.9 # new meter\n\n[kpi.churn]\nmeasured.2026-01-01 = 1\nmeasured.2026-02-01 = 2",
    );
    safely(
        "[objective.mttr.measured]\r\n2026-09-30 = 4.9\r\n2026-03-31 = 6",
        "[objective.mttr.measured]\r\n2026-03-31 = 6\r\n2026-09-30 = 4.9",
    );
}

#[test]
fn readings_that_share_a_line_or_have_tables_stay() {
    never("[objective.mttr]\nmeasured = { 2026-09-30 = 4.9, 2026-03-31 = 6 }\n");
    never(
        "[objective.mttr.measured.2026-09-30]\nvalue = 4.9\n[objective.mttr.measured.2026-03-31]\nvalue = 6\n",
    );
    never(
        "[objective.mttr]\nmeasured.2026-09-30 = 4.9\nowner = \"lena\"\nmeasured.2026-03-31 = 6\n",
    );
    never("[objective.mttr.measured]\n2026-09-30 = 4.9\nsoon = 1\n2026-03-31 = 6\n");
}

#[test]
fn a_second_mention_goes_with_its_comma_or_line() {
    let list = |list: &str| format!("[action.a]\ncontributors = {list}\nowner = \"lena\"\n");
    safely(&list("[\"lena\", \"tom\", 'lena']"), &list("[\"lena\", \"tom\"]"));
    safely(
        &list("[\"lena\", \"lena\", \"lena\", \"tom\",] # all"),
        &list("[\"lena\", \"tom\",] # all"),
    );
    safely(
        &list("[\n  \"lena\", # leads\n  \"tom\",\n  \"lena\"\n]"),
        &list("[\n  \"lena\", # leads\n  \"tom\",\n]"),
    );
    safely(&list("[\r\n  \"tom\",\r\n  \"tom\",\r\n]"), &list("[\r\n  \"tom\",\r\n]"));
    never(&list("[\n  \"lena\",\n  \"lena\", # leads\n]"));
    never(&list("[\"lena\",\n  # again\n  \"lena\"]"));
}

#[test]
fn an_id_is_renamed_wherever_it_is_named() {
    let goals = "accounts/fixture/goals.toml";
    let other = "accounts/other/plan.toml";
    becomes(
        Safe,
        &[
            (
                PLAN,
                "[stakeholder.CFO]\nname = \"A\"\n[stakeholder.\"CFO\".evidence]\nlevel = \"observed\"\n\n[stakeholder]\ncoo = { reports-to = \"CFO\", notes = \"\\\"[[stakeholder.CFO|CFO]]\\\"\" }\n",
            ),
            (goals, "[question.a]\nabout = \"stakeholder.CFO\" # CFO\n\n[objective.CFO]\n"),
            (
                PAGE,
                "+++\nabout = \"stakeholder.CFO\"\n+++\n# CFO\n[[ stakeholder.CFO ]] [[stakeholder.CFO|CFO]] `[[stakeholder.CFO]]` [[goal.CFO]]\n",
            ),
            (
                other,
                "[question.a]\nabout = \"fixture/stakeholder.CFO\"\n\n[question.b]\nabout = \"stakeholder.CFO\"\n",
            ),
        ],
        &[
            (
                PLAN,
                "[stakeholder.cfo]\nname = \"A\"\n[stakeholder.\"cfo\".evidence]\nlevel = \"observed\"\n\n[stakeholder]\ncoo = { reports-to = \"cfo\", notes = \"\\\"[[stakeholder.cfo|CFO]]\\\"\" }\n",
            ),
            (goals, "[question.a]\nabout = \"stakeholder.cfo\" # CFO\n\n[objective.cfo]\n"),
            (
                PAGE,
                "+++\nabout = \"stakeholder.cfo\"\n+++\n# CFO\n[[ stakeholder.cfo ]] [[stakeholder.cfo|CFO]] `[[stakeholder.CFO]]` [[goal.CFO]]\n",
            ),
            (
                other,
                "[question.a]\nabout = \"fixture/stakeholder.cfo\"\n\n[question.b]\nabout = \"stakeholder.CFO\"\n",
            ),
        ],
    );
}

#[test]
fn what_is_one_thing_under_two_kinds_is_renamed_together() {
    let unit =
        "[unit.Werk_Nord]\nname = \"Werk Nord\"\n\n[whitespace.Werk_Nord]\nservice = \"ours\"\n";
    becomes(
        Safe,
        &[
            (
                "team.toml",
                "[person.LENA]\nname = \"Lena Vogt\"\n[offering.service]\nname = \"Service\"\n",
            ),
            (PLAN, &format!("[plan]\nowner = \"LENA\"\n\n[team.LENA]\nrole = \"lead\"\n\n{unit}")),
            ("accounts/other/plan.toml", "[plan]\nowner = \"person.LENA\"\n"),
        ],
        &[
            (
                "team.toml",
                "[person.lena]\nname = \"Lena Vogt\"\n[offering.service]\nname = \"Service\"\n",
            ),
            (
                PLAN,
                &format!(
                    "[plan]\nowner = \"lena\"\n\n[team.lena]\nrole = \"lead\"\n\n{}",
                    unit.replace("Werk_Nord", "werk-nord")
                ),
            ),
            ("accounts/other/plan.toml", "[plan]\nowner = \"person.lena\"\n"),
        ],
    );
}

#[test]
fn an_id_that_may_be_a_name_is_renamed_boldly() {
    boldly(
        "[stakeholder.\"Dr. Jan Öz\"]\nname = \"Jan Öz\"\n\n[stakeholder.coo]\nreports-to = \"Dr. Jan Öz\"\n",
        "[stakeholder.dr-jan-oez]\nname = \"Jan Öz\"\n\n[stakeholder.coo]\nreports-to = \"dr-jan-oez\"\n",
    );
}

#[test]
fn an_id_that_is_taken_contested_or_in_a_broken_plan_stays() {
    never("[goal.A_B]\ntitle = \"x\"\n[goal.a-b]\ntitle = \"y\"\n");
    never("[goal.A_B]\ntitle = \"x\"\n[goal.\"A B\"]\ntitle = \"y\"\n");
    never("[goal.\"?\"]\ntitle = \"x\"\n");
    let broken = ("accounts/fixture/broken.toml", "[goal.x\n");
    let plan = (PLAN, "[goal.A_B]\ntitle = \"x\"\n");
    becomes(Unsafe, &[broken, plan], &[plan, broken]);
}

#[test]
fn an_action_that_contradicts_itself_is_completed_boldly() {
    boldly(
        "[action.a]\nstatus = 'blocked' # x\ndone-on = 2026-10-14\n",
        "[action.a]\nstatus = \"done\" # x\ndone-on = 2026-10-14\n",
    );
    boldly(
        "[action.a]\r\n  done-on = 2026-10-14 # x\r\n",
        "[action.a]\r\n  status = \"done\"\r\n  done-on = 2026-10-14 # x\r\n",
    );
    boldly(
        "[action.a]\nstatus = \"done\"\ndone-on = 2026-10-14\npercent = 80 # x\n",
        "[action.a]\nstatus = \"done\"\ndone-on = 2026-10-14\npercent = 100 # x\n",
    );
    never("[action]\na = { done-on = 2026-10-14 }\n");
    never("[action]\na.done-on = 2026-10-14\n");
    // A day to come says nothing, and nobody knows when it was done.
    never("[action.a]\nstatus = \"blocked\"\ndone-on = 2026-12-24\n");
    never("[action.a]\nstatus = \"done\"\n");
}
