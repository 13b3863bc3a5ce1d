//! The tables that JavaScript has written down: the same rows as those of the crate, but only those that an app needs.
//!
//! Lines as pkg/types.js has them, each up to a blank. A number is a character, from `#` on; a name ends where a character comes before
//! `A`; a page is the number of its kind and its name up to a `#`. An enumeration is `0`, its number, name, spelling, known members, and
//! its members, each the place of its bit, from 1 on, and its name. A type is `1`, its number, page, name, whether it `replaces`,
//! base from 1 on, its rules, each twice a law and 1 or, before a page, 2, and its properties, each 0, its name, kind, two numbers for its marks,
//! and what these and the kind call for.

use crate::table::{Count, Enum, Id, Kind, Law, Member, Need, Page, Property, Role, Rule, Spelling, Text, Type, Writer};

/// How many tables of a kind there may be.
const MOST: usize = 64;

/// Every table by its number, each kind by itself.
pub(super) struct Tables {
    enums: [Option<&'static Enum>; MOST],
    pub(super) types: [Option<&'static Type>; MOST],
}

const SPELLINGS: [Spelling; 3] = [Spelling::Schema, Spelling::AnyCasing, Spelling::UpperFirst];

const ROLES: [Role; 7] = [Role::Start, Role::End, Role::Draft, Role::Shared, Role::Activities, Role::Secret, Role::Callbacks];

const COUNTS: [Count; 3] = [Count::One, Count::Many, Count::First];

const LAWS: [Law; 7] = [Law::EndsAfterStart, Law::Lasts, Law::ShouldLast, Law::Holds, Law::Versions, Law::Calls, Law::WithSecret];

/// The kinds that need no more words, and as which number the first of the others follows.
static KINDS: [Kind; 10] = [
    Kind::TEXT,
    Kind::Boolean,
    Kind::INT32,
    Kind::Double,
    Kind::DateTimeOffset,
    Kind::Date,
    Kind::TimeOfDay,
    Kind::GUID,
    Kind::String(Text::Url),
    Kind::String(Text::TimeZone),
];

/// What ends a line.
const BLANK: u8 = b' ';

/// Text that is being read.
struct Rows<'b>(&'b [u8]);

impl Rows<'_> {
    #[inline(never)]
    fn byte(&mut self) -> u8 {
        let [first, behind @ ..] = self.0 else { return BLANK };
        self.0 = behind;
        *first
    }

    #[inline(never)]
    fn next(&mut self) -> usize {
        usize::from(self.byte()).wrapping_sub(usize::from(b'#'))
    }

    fn goes_on(&mut self) -> bool {
        self.0.first().is_some_and(|byte| *byte != BLANK)
    }

    fn page(&mut self) -> Page {
        let page = Page { kind: self.next() as u8, name: self.word(b'-') };
        self.byte();
        page
    }

    fn name(&mut self) -> &'static str {
        self.word(b'A')
    }

    /// What stands before a byte below `least`.
    #[inline(never)]
    fn word(&mut self, least: u8) -> &'static str {
        let mut word = String::new();
        while self.0.first().is_some_and(|byte| *byte >= least) {
            word.push(self.byte() as char);
        }
        word.leak()
    }
}

impl Tables {
    pub(super) const NONE: Tables = Tables { enums: [None; MOST], types: [None; MOST] };

    /// Keeps what `lines` hand over.
    pub(super) fn learn(&mut self, lines: &[u8]) {
        let mut rows = Rows(lines);
        while rows.goes_on() {
            let (what, number) = (rows.next(), rows.next());
            if what == 0 {
                let of = self.enumeration(&mut rows);
                put(&mut self.enums, number, of);
            } else {
                let of = self.type_of(&mut rows);
                put(&mut self.types, number, of);
            }
            rows.byte();
        }
    }

    fn enumeration(&self, rows: &mut Rows<'_>) -> Enum {
        let name = rows.name();
        let spelling = SPELLINGS.get(rows.next()).copied().unwrap_or(Spelling::Schema);
        let known = rows.next();
        let mut members = Vec::new();
        while rows.goes_on() {
            let value = 1_u32.wrapping_shl(rows.next() as u32) >> 1;
            members.push(Member { name: rows.name(), value });
        }
        Enum::new(name, members.leak(), known, spelling, Page::GUIDE)
    }

    fn type_of(&self, rows: &mut Rows<'_>) -> Type {
        let (page, name, replaces) = (rows.page(), rows.name(), rows.next() != 0);
        let base = known(&self.types, rows.next().wrapping_sub(1));
        let (mut own, mut rules) = (Vec::new(), Vec::new());
        while rows.goes_on() {
            let law = rows.next();
            if law == 0 {
                own.push(self.property(rows, page));
            } else if let Some(of) = LAWS.get((law - 1) >> 1) {
                rules.push(Rule::new(*of, if law & 1 == 0 { rows.page() } else { page }, ""));
            }
        }
        Type::counted(name, base, own.leak(), page, "", replaces).rules(rules.leak())
    }

    fn property(&self, rows: &mut Rows<'_>, page: Page) -> Property {
        let (name, kind, marks, more) = (rows.name(), rows.next(), rows.next(), rows.next());
        let kind = match (KINDS.get(kind), kind.wrapping_sub(KINDS.len())) {
            (Some(kind), _) => *kind,
            (_, kind) => self.kind(kind, rows),
        };
        let has = |mark: usize| marks & mark != 0;
        Property {
            need: if has(1) {
                Need::Required
            } else if has(2) {
                Need::Advised
            } else {
                Need::Optional
            },
            nullable: !has(4),
            writer: if has(8) { Writer::Service } else { Writer::Client },
            count: COUNTS.get(more & 3).copied().unwrap_or(Count::One),
            role: ROLES.get((more >> 2).wrapping_sub(1)).copied(),
            ..Property::new(name, kind, if has(16) { rows.page() } else { page }, "")
        }
    }

    /// The kinds that have more to say.
    fn kind(&self, kind: usize, rows: &mut Rows<'_>) -> Kind {
        let one = rows.next();
        let table = match kind {
            0 => known(&self.enums, one).map(Kind::Enum),
            1 => known(&self.enums, one).map(Kind::Flags),
            2 => known(&self.types, one).map(Kind::Complex),
            3 => Some(Kind::Int32 { least: one as i32, advised: rows.next() as i32 }),
            4 => Some(Kind::String(Text::Most(one as u32))),
            5 => Some(Kind::String(Text::Secret(one as u32))),
            _ => Id::PREFIXES.get(one).map(|prefix| Kind::id(prefix)),
        };
        table.unwrap_or(Kind::TEXT)
    }
}

fn known<T>(tables: &[Option<&'static T>], number: usize) -> Option<&'static T> {
    tables.get(number).copied().flatten()
}

fn put<T>(tables: &mut [Option<&'static T>], number: usize, table: T) {
    if let Some(place) = tables.get_mut(number) {
        *place = Some(Box::leak(Box::new(table)));
    }
}
