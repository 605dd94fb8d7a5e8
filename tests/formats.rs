//! The formats of findings, against those who read them: official schemas, the rules of GitHub's log,
//! a renderer of Markdown; and with plans that try to break out of them.
//!
//! In come plans as texts; out goes a report, which is read back as its readers read it.

mod github;
mod gitlab;
mod hostile;
mod junit;
mod lines;
mod markdown;
mod paths;
mod sarif;

use jiff::civil::{Date, date};
use keyplan::check::{Selection, check};
use keyplan::diagnostic::render::{Context, Format, render};
use keyplan::diagnostic::{Diagnostic, Location, Severity, Subject};
use keyplan::files::MemoryTree;
use keyplan::i18n::{Language, Message};
use keyplan::workspace::{Origin, Workspace, load};

const TODAY: Date = date(2026, 11, 23);

/// Plans with findings of every severity, some with fixes and further places; one plan has none.
const PLANS: &[(&str, &str)] = &[
    (
        "keyplan.toml",
        "[workspace]\nname = \"Halvern\"\n[lint.rules]\n\"action/no-due\" = \"info\"\n\"goal/no-metrik\" = \"off\"\n",
    ),
    ("team.toml", "[person.lena]\nname = \"Lena Vogt\"\n"),
    (
        "accounts/nordwind/plan.toml",
        "[plan]\ntitle = \"Nordwind\"\nstatus = \"active\"\nclassification = \"internal\"\n\n\
         [stakeholder.cfo]\nname = \"Ada Roth\"\nroles = [\"economic-buyer\"]\ncovered-by = \"lena\"\n\n\
         [stakeholder.coo]\nname = \"Jan Öz\"\nreports-to = \"cof\"\nstance = \"advocat\"\n\n\
         [action.visit]\ntitle = \"Visit the plant\"\ndue = 2026-11-10\n\n\
         [action.call]\ntitle = \"Call\"\nowner = \"lena\"\n",
    ),
    ("accounts/nordwind/more.toml", "[action.call]\ntitle = \"Call twice\"\nowner = \"lena\"\n"),
    (
        "accounts/calm/plan.toml",
        "[plan]\ntitle = \"Calm\"\nstatus = \"closed\"\nclassification = \"internal\"\n\
         created-on = 2026-01-05\ncreated-by = \"lena\"\nversion = \"1\"\nobjective = \"None\"\n",
    ),
];

/// A workspace of texts with its findings.
struct Judged {
    workspace: Workspace,
    findings: Vec<Diagnostic>,
}

impl Judged {
    fn of<'a>(files: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let tree = MemoryTree::from_texts(files);
        let workspace = load(&tree, Origin::on(TODAY)).unwrap();
        let findings = check(&workspace, Selection::All);
        Self { workspace, findings }
    }

    /// The plans of these tests.
    fn usual() -> Self {
        let judged = Self::of(PLANS.iter().copied());
        for severity in Severity::ALL {
            assert!(judged.findings.iter().any(|it| it.severity == severity), "no {severity}");
        }
        assert!(judged.findings.iter().any(|finding| !finding.fixes.is_empty()), "no fix");
        assert!(judged.findings.iter().any(|finding| !finding.labels.is_empty()), "no label");
        judged
    }

    /// The report in a format, as English people at the repository's root want it.
    fn told(&self, format: Format) -> String {
        self.told_with(format, |context| context)
    }

    fn told_with(
        &self,
        format: Format,
        change: impl for<'a> Fn(Context<'a>) -> Context<'a>,
    ) -> String {
        let file = |path: &str| self.workspace.file(path);
        let plans: Vec<&str> = self.workspace.plans.iter().map(|plan| &*plan.id).collect();
        let context = Context { plans: &plans, ..Context::new(Language::English, TODAY, &file) };
        render(&self.findings, format, &change(context))
    }
}

/// So many findings of a severity in one plan, without a file behind them.
fn many(count: usize, severity: Severity, plan: &str) -> Vec<Diagnostic> {
    let finding = |at: usize| {
        let path = format!("accounts/{plan}/part-{at:05}.toml");
        let at = Location { path: path.into(), span: None };
        let message = Message::new("goal-none");
        let subject = Subject { plan: Some(plan.into()), ..Subject::default() };
        let finding = Diagnostic::new("goal/none", at, message).about(subject);
        Diagnostic { severity, ..finding.help(Message::new("goal-none.help")) }
    };
    (0..count).map(finding).collect()
}

/// Findings without files in a format.
fn told(findings: &[Diagnostic], format: Format) -> String {
    let file = |_: &str| None;
    render(findings, format, &Context::new(Language::English, TODAY, &file))
}
