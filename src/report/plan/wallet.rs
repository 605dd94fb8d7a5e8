//! Our part of what the customer spends, by offering.
//!
//! Only what is known counts; what is not is told as a number of cells.

use crate::figures::{Wallet, wallets};
use crate::report::{Block, Cell, Column, Piece, PlanDesk, Row, Table, Tone, bar, name_or};

/// Our part of what the customer spends, by offering; none when no spend is known.
pub(crate) fn wallet(desk: &PlanDesk<'_>) -> Vec<Block> {
    let offerings = wallets(desk.plan, desk.currency);
    let mut all = Wallet::default();
    for (_, wallet) in &offerings {
        all.add_all(wallet);
    }
    if all.spend.is_empty() {
        return Vec::new();
    }
    let shared = &desk.basis.workspace.shared;
    let cells = |name: Piece, wallet: &Wallet| {
        let gauge = wallet.share().map(|share| {
            Piece::Bar(bar(share, None, Tone::Info, desk.percent(share)))
        });
        vec![
            Cell::of([name]).class("lead"),
            Cell::figure(desk.full_sums(&wallet.spend)),
            Cell::figure(desk.full_sums(&wallet.ours)),
            Cell::of(gauge),
        ]
    };
    let row = |(id, wallet): &(&str, Wallet)| {
        let offering = shared.offerings.get(id);
        let name = offering.map_or(*id, |offering| name_or(&offering.name, offering));
        Row { cells: cells(Piece::text(name), wallet), ..Row::default() }
    };
    let known = offerings.iter().filter(|(_, wallet)| !wallet.spend.is_empty());
    let sum = Piece::Strong { text: desk.text("site-sum") };
    let column = |key: &str, class| Column { label: desk.text(key), class };
    let table = Table {
        name: desk.text("site-wallet"),
        class: "cards",
        tools: false,
        columns: vec![
            column("kind-offering", ""),
            column("field-spend", "num"),
            column("site-wallet-ours", "num"),
            column("field-our-share", ""),
        ],
        rows: known.map(row).collect(),
        foot: Some(Row { cells: cells(sum, &all), ..Row::default() }),
    };
    let left_out = (all.unknown > 0).then(|| {
        Block::Pieces { pieces: vec![Piece::quiet(desk.count("site-wallet-unknown", all.unknown))] }
    });
    [Block::Heading { text: desk.text("site-wallet") }, Block::Table(table)]
        .into_iter()
        .chain(left_out)
        .collect()
}
