//! A desk for what is told of one account: links to its items, its people, its source lines, its prose.
//!
//! A link leads to an item that has its place in the account's report, or it is plain text.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::ops::Deref;

use super::address::{anchor, anchor_of, prose_anchor, web};
use super::desk::Desk;
use super::dress::Embed;
use super::view::{Card, Cell, Fact, Link, Mark, Piece, Row, Source, Tone};
use crate::document;
use crate::figures::item_name;
use crate::graph::{Facts, StakeholderGraph};
use crate::model::{
    Field, Head, Id, Item, ItemKey, Kind, Many, Markdown, Page, Parts, Person, Plan, Ref,
    Stakeholder, Target, Visibility,
};

/// A desk for one account.
pub(crate) struct PlanDesk<'a> {
    desk: &'a Desk<'a>,
    pub(crate) plan: &'a Plan,
    /// The currency of its amounts that name none.
    pub(crate) currency: &'a str,
    about: BTreeMap<String, Vec<&'a Page>>,
    graph: OnceCell<StakeholderGraph>,
}

impl<'a> Deref for PlanDesk<'a> {
    type Target = Desk<'a>;

    fn deref(&self) -> &Desk<'a> {
        self.desk
    }
}

impl<'a> PlanDesk<'a> {
    /// A desk for a plan's account.
    pub(crate) fn new(desk: &'a Desk<'a>, plan: &'a Plan) -> Self {
        let mut about: BTreeMap<String, Vec<&Page>> = BTreeMap::new();
        for page in &plan.pages {
            let target = page.front.about.get().map(Ref::parts);
            if let Some((kind, id)) = target.and_then(|parts| Some((parts.kind?, parts.id)))
                && let Some(kind) = Kind::of_word(kind)
            {
                about.entry(anchor_of(kind, id)).or_default().push(page);
            }
        }
        let currency = desk.basis.workspace.currency(plan);
        Self { desk, plan, currency, about, graph: OnceCell::new() }
    }

    /// The stakeholders as a graph; made when first asked for.
    pub(crate) fn graph(&self) -> &StakeholderGraph {
        self.graph.get_or_init(|| StakeholderGraph::of(self.plan))
    }

    /// What the graphs of the plan answer.
    pub(crate) fn facts(&self) -> Facts<'a> {
        let workspace = self.basis.workspace;
        Facts::of(self.plan, &workspace.shared, workspace.today)
    }

    /// Whether somebody decides, on their own or in a decision, or has an influence of 7 and more, and
    /// is still there.
    pub(crate) fn is_key(&self, person: &Item<Stakeholder>) -> bool {
        let position = self.plan.stakeholders.position(person.id());
        position.is_some_and(|position| self.graph().is_key(position))
    }

    /// The address of an item, on the page where items of its kind stand.
    pub(crate) fn on_page(&self, key: &ItemKey) -> String {
        format!("{}#{}", self.dress.home(self.plan, key.kind), anchor(key))
    }

    /// A link to an item of any kind, or its name when it has no place of its own.
    pub(crate) fn link(&self, kind: Kind, id: &str) -> Link {
        let shared = &self.basis.workspace.shared;
        let text = item_name(self.plan, shared, kind, id).unwrap_or(id);
        let kind = if kind == Kind::Person { Kind::Team } else { kind };
        match self.plan.head(kind, id) {
            Some(head) if self.dress.has_place(kind) => Link::to(text, self.on_page(&head.key)),
            _ => Link::plain(text),
        }
    }

    /// A link to what a reference names, in this plan or another.
    pub(crate) fn refer<T: Target>(&self, reference: &Ref<T>) -> Link {
        let parts = reference.parts();
        match (parts.account, reference.kind()) {
            (Some(_), kind) => self.abroad(parts, kind),
            (None, Some(kind)) => self.link(kind, parts.id),
            (None, None) => Link::plain(reference.text()),
        }
    }

    /// A link to a target as it is written in prose; none when it names nothing.
    pub(crate) fn resolve(&self, target: &str) -> Option<Link> {
        let parts = Parts::of(target.trim());
        let kind = parts.kind.and_then(Kind::of_word);
        if parts.account.is_some() {
            return Some(self.abroad(parts, kind)).filter(|link| link.href.is_some());
        }
        let shared = &self.basis.workspace.shared;
        let kind = kind.or_else(|| {
            Kind::ALL
                .iter()
                .copied()
                .find(|kind| !parts.id.is_empty() && self.plan.head(*kind, parts.id).is_some())
        })?;
        let exists =
            self.plan.head(kind, parts.id).is_some() || shared.head(kind, parts.id).is_some();
        exists.then(|| self.link(kind, parts.id))
    }

    fn abroad(&self, parts: Parts<'_>, kind: Option<Kind>) -> Link {
        let workspace = self.basis.workspace;
        let Some(plan) = parts.account.and_then(|account| workspace.plan(account)) else {
            return Link::plain(parts.id);
        };
        let head = kind.and_then(|kind| plan.head(kind, parts.id));
        let name = kind.and_then(|kind| item_name(plan, &workspace.shared, kind, parts.id));
        match head {
            Some(head) if self.dress.has_place(head.key.kind) => {
                let text = format!("{}: {}", plan.name(), name.unwrap_or(parts.id));
                let page = self.dress.home(plan, head.key.kind);
                Link::to(text, format!("{page}#{}", anchor(&head.key)))
            }
            _ => Link::to(plan.name(), self.account(plan)),
        }
    }

    /// Links to what a list of references names.
    pub(crate) fn refers<T: Target>(&self, list: &Field<Many<Ref<T>>>) -> Vec<Link> {
        list.values().map(|reference| self.refer(reference)).collect()
    }

    /// A link to one of our people.
    pub(crate) fn person(&self, person: &Field<Ref<Person>>) -> Option<Link> {
        person.get().map(|person| self.refer(person))
    }

    /// A person as a piece.
    pub(crate) fn person_piece(&self, person: &Field<Ref<Person>>) -> Option<Piece> {
        self.person(person).map(Piece::link)
    }

    /// Where an item stands in the plan files.
    pub(crate) fn source(&self, head: &Head) -> Option<Source> {
        let file = self.plan.sources.file(head.place)?;
        let line = file.lines().line_of(head.place.span.start).saturating_add(1);
        let name = file.path.rsplit('/').next().unwrap_or_default();
        self.place(&file.path, &format!("{name}:{line}"), line)
    }

    /// A long text in the report's dress; nothing when there is none.
    pub(crate) fn prose(&self, text: &Field<Markdown>, head: &Head, field: &str) -> Option<Piece> {
        let text = text.get().map(Markdown::as_str).filter(|text| !text.trim().is_empty())?;
        let prefix = format!("{}-{field}-", anchor(&head.key));
        Some(Piece::Prose { dressed: self.dressed(text, &prefix, &|_| None) })
    }

    /// Markdown in the report's dress; anchors in it begin with `prefix`, and `embed` says what a block that
    /// asks for a view shows.
    pub(crate) fn dressed(&self, markdown: &str, prefix: &str, embed: &Embed<'_>) -> String {
        let resolve = |target: &str| {
            let link = self.resolve(target)?;
            // Where nothing leads there, its name is told all the same.
            Some(document::Link { href: link.href.unwrap_or_default(), text: link.text })
        };
        self.dress.prose(markdown, prefix, &resolve, embed)
    }

    /// A row of a table for an item.
    pub(crate) fn row(&self, head: &Head, cells: Vec<Cell>) -> Row {
        Row { id: Some(anchor(&head.key)), source: self.source(head), cells, ..Row::default() }
    }

    /// A card for an item, with what any item may carry.
    pub(crate) fn card(&self, head: &Head, title: &str) -> Card {
        let mut card = Card {
            id: Some(anchor(&head.key)),
            source: self.source(head),
            title: title.to_owned(),
            ..Card::default()
        };
        card.marks.extend(self.visibility(head));
        card
    }

    /// What any item may carry beside its fields: notes, tags, pages about it.
    pub(crate) fn extras(&self, head: &Head) -> Vec<Piece> {
        let mut pieces: Vec<_> =
            self.prose(&head.common().notes, head, "notes").into_iter().collect();
        let tags: Vec<_> = head.common().tags.values().cloned().collect();
        pieces.extend((!tags.is_empty()).then_some(Piece::Tags { texts: tags }));
        let pages = self.about.get(&anchor(&head.key)).into_iter().flatten();
        let links: Vec<_> = pages.map(|page| self.page_link(page)).collect();
        pieces.extend((!links.is_empty()).then_some(Piece::Links { links }));
        pieces
    }

    /// A mark for items that are not for everybody in the company.
    pub(crate) fn visibility(&self, head: &Head) -> Option<Mark> {
        let visibility = head.visibility();
        let (tone, sign) = match visibility {
            Visibility::Internal => return None,
            Visibility::Restricted => (Tone::Warn, "◒"),
            Visibility::Shared => (Tone::Info, "⇄"),
        };
        Some(Mark { tone, sign, word: self.word(visibility) })
    }

    /// A link to a page of prose.
    pub(crate) fn page_link(&self, page: &Page) -> Link {
        Link::to(
            page.title(),
            format!("{}#{}", self.dress.documents(self.plan), prose_anchor(&page.id)),
        )
    }

    /// A fact, when there is something to say.
    pub(crate) fn fact(&self, label: &str, piece: Option<Piece>) -> Option<Fact> {
        Some(Fact { label: self.text(label), pieces: vec![piece?] })
    }

    /// A fact that is plain text.
    pub(crate) fn fact_text(&self, label: &str, text: Option<String>) -> Option<Fact> {
        self.fact(label, text.filter(|text| !text.trim().is_empty()).map(Piece::text))
    }

    /// A fact that links to other items.
    pub(crate) fn fact_links(&self, label: &str, links: Vec<Link>) -> Option<Fact> {
        self.fact(label, (!links.is_empty()).then_some(Piece::Links { links }))
    }

    /// A name as the participants of a meeting are written: free, or a reference.
    pub(crate) fn participant(&self, name: &str) -> Link {
        let is_reference = name.starts_with("person.") || name.starts_with("stakeholder.");
        let found = is_reference.then(|| self.resolve(name)).flatten();
        found.unwrap_or_else(|| Link::plain(name))
    }

    /// The name of a unit, offering or the like, without a link.
    pub(crate) fn name_of(&self, kind: Kind, id: &Id) -> String {
        let shared = &self.basis.workspace.shared;
        item_name(self.plan, shared, kind, id).unwrap_or(id).to_owned()
    }
}

/// A web address as a link, or as text when it is none.
pub(crate) fn website(address: &str) -> Link {
    let shown = address.trim_start_matches("https://").trim_start_matches("http://");
    Link::out(shown.trim_end_matches('/'), web(address))
}
