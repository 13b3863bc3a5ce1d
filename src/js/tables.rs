//! The tables that JavaScript has written down: the same rows as those of the crate, but only those that an app needs.
//!
//! Bytes, one behind the other; pkg/rows.js writes them. A text is its length and its characters, a list its length and its items,
//! an `n` of 16 bits two bytes, the lower one first; a page is a number that JavaScript knows. `0 name page known spelling members`
//! is an enumeration, whose members are `name n`; `1 name page base+1 properties rules replaces` a type, whose properties
//! are `name kind one other n page` and whose rules are `law page`.

use crate::table::{Count, Enum, Id, Kind, Law, Member, Need, Page, Property, Role, Rule, Spelling, Text, Type, Writer};

/// Every table, each kind by its numbers.
pub(super) struct Tables {
    enums: Vec<&'static Enum>,
    pub(super) types: Vec<&'static Type>,
}

const SPELLINGS: [Spelling; 3] = [Spelling::Schema, Spelling::AnyCasing, Spelling::UpperFirst];

const ROLES: [Role; 7] = [Role::Start, Role::End, Role::Draft, Role::Shared, Role::Activities, Role::Secret, Role::Callbacks];

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

/// The first bit of a property's marks that is a role's.
const FIRST_ROLE: usize = 6;

/// Bytes that are being read.
struct Rows<'b>(&'b [u8]);

impl Rows<'_> {
    #[inline(never)]
    fn next(&mut self) -> usize {
        let [first, behind @ ..] = self.0 else { return 0 };
        self.0 = behind;
        usize::from(*first)
    }

    /// A page, which the module knows by its number alone.
    fn page(&mut self) -> Page {
        Page { kind: self.next() as u8, name: "" }
    }

    #[inline(never)]
    fn both(&mut self) -> usize {
        self.next() | self.next() << 8
    }

    #[inline(never)]
    fn text(&mut self) -> &'static str {
        let mut text = String::new();
        for _ in 0..self.next() {
            text.push(self.next() as u8 as char);
        }
        text.leak()
    }
}

impl Tables {
    pub(super) const NONE: Tables = Tables { enums: Vec::new(), types: Vec::new() };

    /// Keeps what `bytes` write down.
    pub(super) fn learn(&mut self, bytes: &[u8]) {
        let mut rows = Rows(bytes);
        while !rows.0.is_empty() {
            let (what, name) = (rows.next(), rows.text());
            let page = rows.page();
            if what == 0 {
                self.learn_enum(name, page, &mut rows);
            } else {
                self.learn_type(name, page, &mut rows);
            }
        }
    }

    fn learn_enum(&mut self, name: &'static str, page: Page, rows: &mut Rows<'_>) {
        let known = rows.next();
        let spelling = SPELLINGS.get(rows.next()).copied().unwrap_or(Spelling::Schema);
        let mut members = Vec::new();
        for _ in 0..rows.next() {
            members.push(Member { name: rows.text(), value: rows.both() as u32 });
        }
        self.enums.push(Box::leak(Box::new(Enum::new(name, members.leak(), known, spelling, page))));
    }

    fn learn_type(&mut self, name: &'static str, page: Page, rows: &mut Rows<'_>) {
        let base = self.types.get(rows.next().wrapping_sub(1)).copied();
        let mut own = Vec::new();
        for _ in 0..rows.next() {
            own.push(self.property(rows));
        }
        let mut rules = Vec::new();
        for _ in 0..rows.next() {
            let law = LAWS.get(rows.next()).copied().unwrap_or(Law::EndsAfterStart);
            rules.push(Rule::new(law, rows.page(), ""));
        }
        let of = Type::counted(name, base, own.leak(), page, "", rows.next() != 0).rules(rules.leak());
        self.types.push(Box::leak(Box::new(of)));
    }

    fn property(&self, rows: &mut Rows<'_>) -> Property {
        let (name, kind, one, other) = (rows.text(), rows.next(), rows.next(), rows.next());
        let marks = rows.both();
        let has = |mark: usize| marks & 1 << mark != 0;
        let kind = match (KINDS.get(kind), kind.wrapping_sub(KINDS.len()), self.enums.get(one), self.types.get(one)) {
            (Some(kind), ..) => *kind,
            (_, 0, Some(of), _) => Kind::Enum(of),
            (_, 1, Some(of), _) => Kind::Flags(of),
            (_, 2, _, Some(of)) => Kind::Complex(of),
            (_, 3, ..) => Kind::Int32 { least: one as i32, advised: other as i32 },
            (_, 4, ..) => Kind::String(Text::Most(one as u32)),
            (_, 5, ..) => Kind::String(Text::Secret(one as u32)),
            _ => Kind::id(Id::PREFIXES.get(one).copied().unwrap_or_default()),
        };
        Property {
            need: if has(0) {
                Need::Required
            } else if has(1) {
                Need::Advised
            } else {
                Need::Optional
            },
            nullable: !has(2),
            writer: if has(3) { Writer::Service } else { Writer::Client },
            count: if has(4) {
                Count::Many
            } else if has(5) {
                Count::First
            } else {
                Count::One
            },
            role: ROLES.get((marks >> FIRST_ROLE).trailing_zeros() as usize).copied(),
            ..Property::new(name, kind, rows.page(), "")
        }
    }
}
