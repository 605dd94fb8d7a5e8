//! Decides where a value goes: dotted keys, headers, arrays of tables, and what is there already.
//!
//! Follows the specification's rules on redefinition. What has no place is dropped with a fault; what
//! a second header adds stays with the first.

use super::build::{Builder, Holds, Key};
use super::mask::Mask;
use super::node::{DAMAGED, Id, KEY_ESCAPED, NONE, Node, REOPENED, Shape, Written};
use crate::document::{ARRAY_LIMIT, DEPTH_LIMIT, Fault, FaultKind};
use crate::text::Span;

impl<'t> Builder<'t> {
    /// Puts a value where the pending key or the open array wants it; `NONE` where it has no place.
    pub(super) fn put(&mut self, node: Node) -> Id {
        let id = match self.stack.last().copied() {
            Some(frame) if frame.holds == Holds::Elements => self.put_element(frame.id, node),
            frame => {
                let container = frame.map_or(self.table, |frame| frame.id);
                self.put_entry(container, node)
            }
        };
        if self.stack.is_empty() {
            self.outer = id;
        }
        id
    }

    fn put_element(&mut self, array: Id, node: Node) -> Id {
        if array == NONE || !self.has_room(array, node.span) {
            return NONE;
        }
        let id = self.add(node);
        self.toml.append(array, id);
        id
    }

    fn has_room(&mut self, array: Id, at: Span) -> bool {
        let parent = &mut self.toml.nodes[array as usize];
        if parent.len < ARRAY_LIMIT {
            return true;
        }
        if parent.flags & DAMAGED == 0 {
            parent.flags |= DAMAGED;
            let limit = ARRAY_LIMIT as usize;
            self.fault(Fault::new(at, FaultKind::ArrayTooLong { limit }));
        }
        false
    }

    fn put_entry(&mut self, container: Id, node: Node) -> Id {
        let mut path = std::mem::take(&mut self.path);
        let id = match path.pop() {
            Some(key) if container != NONE => self.put_key(container, &path, key, node),
            _ => NONE,
        };
        path.clear();
        // The path's memory serves the next key.
        self.path = path;
        id
    }

    fn put_key(&mut self, container: Id, path: &[Key<'t>], key: Key<'t>, node: Node) -> Id {
        let depth = self.stack.last().map_or(self.table_depth, |frame| frame.depth);
        if depth + path.len() + 1 > DEPTH_LIMIT && !path.is_empty() {
            self.fault(Fault::new(key.written(), FaultKind::TooDeep { limit: DEPTH_LIMIT }));
            return NONE;
        }
        if key.is_missing() || path.iter().any(Key::is_missing) {
            return NONE;
        }
        let Some(table) = self.walk_dotted(container, path) else {
            return NONE;
        };
        // Most keys are new, and for most of these the mask knows it.
        let is_new = table == self.table && !self.keys.may_hold(&key.text);
        let earlier = if is_new { None } else { self.toml.find(table, &key.text) };
        match earlier {
            None => self.add_entry(table, key, node),
            Some(earlier) => {
                self.tell_twice(table, earlier, &key);
                NONE
            }
        }
    }

    fn tell_twice(&mut self, table: Id, earlier: Id, key: &Key<'t>) {
        let (parent, first) =
            (&self.toml.nodes[table as usize], &self.toml.nodes[earlier as usize]);
        if parent.has(REOPENED) {
            return;
        }
        let name = key.text.to_string();
        let kind = if first.shape == Shape::Table && first.written != Written::Inline {
            FaultKind::Clash { key: name }
        } else {
            FaultKind::DuplicateKey { key: name }
        };
        let other = self.key_place(earlier);
        self.fault(Fault::new(key.written(), kind).with_other(other));
    }

    fn key_place(&self, id: Id) -> Span {
        super::Value::new(&self.toml, id).key_span().unwrap_or_default()
    }

    fn walk_dotted(&mut self, container: Id, path: &[Key<'t>]) -> Option<Id> {
        let mut table = container;
        for key in path {
            table = match self.toml.find(table, &key.text) {
                None => {
                    let node = Node::new(key.span, key.written(), Shape::Table, Written::Dotted);
                    self.add_entry(table, key.clone(), node)
                }
                Some(found) => {
                    let node = &self.toml.nodes[found as usize];
                    if !matches!(node.written, Written::Dotted | Written::Implicit) {
                        self.clash(found, key);
                        return None;
                    }
                    found
                }
            };
        }
        Some(table)
    }

    fn clash(&mut self, found: Id, key: &Key<'t>) {
        if self.toml.nodes[found as usize].shape == Shape::Damaged {
            return;
        }
        let kind = FaultKind::Clash { key: key.text.to_string() };
        let other = self.key_place(found);
        self.fault(Fault::new(key.written(), kind).with_other(other));
    }

    fn add(&mut self, node: Node) -> Id {
        let id = Span::of(0..self.toml.nodes.len()).end;
        self.toml.nodes.push(node);
        id
    }

    fn add_entry(&mut self, table: Id, key: Key<'t>, mut node: Node) -> Id {
        node.key = key.span;
        node.flags |= key.flags;
        if table == self.table {
            self.keys.add(&key.text);
        }
        let id = self.add(node);
        if key.flags & KEY_ESCAPED != 0 {
            self.toml.escaped.push((id, key.text.into()));
        }
        self.toml.append(table, id);
        self.toml.note(table, id);
        id
    }

    /// Opens the table of the header that has just ended; `flags` mark it when the header is damaged.
    pub(super) fn finish_header(&mut self, end: u32, flags: u8) {
        let Some(opening) = self.opening.take() else {
            return;
        };
        let keys = std::mem::take(&mut self.path);
        let line = Span::new(opening.start, end.max(opening.start));
        self.header = 0;
        self.table = self.open_table(&keys, opening.of, line);
        let is_fresh = self.toml.nodes[self.table as usize].len == 0;
        self.keys = if is_fresh { Mask::default() } else { Mask::full() };
        self.toml.nodes[self.table as usize].flags |= flags;
        self.outer = self.table;
        self.path = keys;
        self.path.clear();
    }

    fn open_table(&mut self, keys: &[Key<'t>], of: Written, line: Span) -> Id {
        self.table_depth = keys.len();
        let Some((last, path)) = keys.split_last() else {
            return self.nameless(line);
        };
        if keys.len() > DEPTH_LIMIT {
            self.fault(Fault::new(line, FaultKind::TooDeep { limit: DEPTH_LIMIT }));
            self.table_depth = 0;
            return self.detached(line);
        }
        if keys.iter().any(Key::is_missing) {
            return self.nameless(line);
        }
        match self.walk_header(path) {
            Some(parent) if of == Written::Element => self.open_element(parent, last, keys, line),
            Some(parent) => self.open_single(parent, last, keys, line),
            None => self.detached(line),
        }
    }

    fn walk_header(&mut self, path: &[Key<'t>]) -> Option<Id> {
        let mut table = 0;
        for key in path {
            table = match self.toml.find(table, &key.text) {
                None => {
                    let node = Node::new(key.span, key.written(), Shape::Table, Written::Implicit);
                    self.add_entry(table, key.clone(), node)
                }
                Some(found) => self.step_into(found, key)?,
            };
        }
        Some(table)
    }

    fn step_into(&mut self, found: Id, key: &Key<'t>) -> Option<Id> {
        let node = &self.toml.nodes[found as usize];
        match node.written {
            Written::Header | Written::Implicit | Written::Dotted => Some(found),
            Written::ArrayOfTables => Some(node.last),
            _ => {
                self.clash(found, key);
                None
            }
        }
    }

    fn open_single(&mut self, parent: Id, key: &Key<'t>, keys: &[Key<'t>], line: Span) -> Id {
        let Some(found) = self.toml.find(parent, &key.text) else {
            let node = Node::new(key.span, line, Shape::Table, Written::Header);
            let table = self.add_entry(parent, key.clone(), node);
            self.note_header(table, keys, line);
            return table;
        };
        match self.toml.nodes[found as usize].written {
            Written::Implicit => {
                let node = &mut self.toml.nodes[found as usize];
                (node.written, node.span) = (Written::Header, line);
                self.note_header(found, keys, line);
                found
            }
            Written::Header => {
                let path = keys[0].written().join(key.written()).slice(self.text).to_owned();
                let other = self.toml.nodes[found as usize].span;
                let kind = FaultKind::DuplicateTable { key: path };
                self.fault(Fault::new(line, kind).with_other(other));
                self.reopen(found)
            }
            _ => self.reopen_clashing(found, key, line),
        }
    }

    fn open_element(&mut self, parent: Id, key: &Key<'t>, keys: &[Key<'t>], line: Span) -> Id {
        let array = match self.toml.find(parent, &key.text) {
            None => {
                let node = Node::new(key.span, line, Shape::Array, Written::ArrayOfTables);
                self.add_entry(parent, key.clone(), node)
            }
            Some(found) if self.toml.nodes[found as usize].written == Written::ArrayOfTables => {
                found
            }
            Some(found) => return self.reopen_clashing(found, key, line),
        };
        self.table_depth += 1;
        if !self.has_room(array, line) {
            return self.detached(line);
        }
        let element = self.add(Node::new(Span::default(), line, Shape::Table, Written::Element));
        self.toml.append(array, element);
        self.note_header(element, keys, line);
        element
    }

    /// A header for something that is there in another way: its lines go to what is there, if it can
    /// hold them.
    fn reopen_clashing(&mut self, found: Id, key: &Key<'t>, line: Span) -> Id {
        self.clash(found, key);
        let node = &self.toml.nodes[found as usize];
        match node.written {
            Written::Header | Written::Implicit | Written::Dotted => self.reopen(found),
            Written::ArrayOfTables if node.last != NONE => self.reopen(node.last),
            _ => self.detached(line),
        }
    }

    fn reopen(&mut self, table: Id) -> Id {
        self.toml.nodes[table as usize].flags |= REOPENED | DAMAGED;
        table
    }

    /// A table that belongs nowhere, for the lines below a header that cannot stand.
    fn detached(&mut self, line: Span) -> Id {
        let mut node = Node::new(Span::default(), line, Shape::Table, Written::Header);
        node.flags = DAMAGED | REOPENED;
        self.add(node)
    }

    /// The table of a header without a name: reachable under the empty key, damaged.
    fn nameless(&mut self, line: Span) -> Id {
        let table = self.detached(line);
        self.toml.nodes[table as usize].key = Span::at(line.start);
        self.toml.append(0, table);
        self.toml.note(0, table);
        table
    }
}
