//! The words in which a resource is written down.

mod enumeration;
mod operation;
mod page;
mod property;
mod rule;

use crate::json::begins;
pub use enumeration::{Enum, Member, Spelling};
pub(crate) use enumeration::{SENTINEL, members};
pub use operation::{Answer, Body, ByApplication, Method, Operation, Parameter};
pub use page::Page;
pub use property::{Edge, Id, Kind, Need, Number, Property, Text, Writer};
pub use rule::{Law, Rule};

/// One sentence for people. The WebAssembly module leaves it out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Says(#[cfg(not(target_arch = "wasm32"))] &'static str);

impl Says {
    /// The sentence.
    #[must_use]
    pub const fn new(sentence: &'static str) -> Says {
        #[cfg(not(target_arch = "wasm32"))]
        return Says(sentence);
        #[cfg(target_arch = "wasm32")]
        {
            let _ = sentence;
            Says()
        }
    }

    /// The sentence again.
    #[cfg(not(target_arch = "wasm32"))]
    #[must_use]
    pub const fn sentence(self) -> &'static str {
        self.0
    }
}

/// A resource or a part of one, as Graph's schema names it.
#[derive(Debug)]
pub struct Type {
    /// Graph's name.
    pub name: &'static str,
    /// The type it inherits from; its properties come first.
    pub base: Option<&'static Type>,
    /// Its own properties, at most 64 with the inherited ones.
    pub own: &'static [Property],
    /// What holds between its properties. Rules are not inherited.
    pub rules: &'static [Rule],
    /// Where it is described.
    pub page: Page,
    /// What it is.
    pub says: Says,
    /// How many properties it inherits.
    first: u32,
    /// The properties whose absence is an error, a bit each.
    required: u64,
    /// The properties whose absence is a warning, a bit each.
    advised: u64,
}

impl Type {
    /// A type with its own properties.
    #[must_use]
    pub const fn new(
        name: &'static str,
        base: Option<&'static Type>,
        own: &'static [Property],
        page: Page,
        says: &'static str,
    ) -> Type {
        let (mut first, mut required, mut advised) = match base {
            Some(base) => (base.first + base.own.len() as u32, base.required, base.advised),
            None => (0, 0, 0),
        };
        let inherited = first;
        let mut rest = own;
        while let [property, behind @ ..] = rest {
            match property.need {
                Need::Required => required |= 1 << first,
                Need::Advised => advised |= 1 << first,
                Need::Optional => {}
            }
            first += 1;
            rest = behind;
        }
        Type { name, base, own, rules: &[], page, says: Says::new(says), first: inherited, required, advised }
    }

    /// The type with rules between its properties.
    #[must_use]
    pub const fn rules(mut self, rules: &'static [Rule]) -> Type {
        self.rules = rules;
        self
    }

    /// The properties with their numbers, its own before the inherited.
    pub fn properties(&'static self) -> impl Iterator<Item = (u32, &'static Property)> {
        std::iter::successors(Some(self), |level| level.base).flat_map(|level| (level.first..).zip(level.own))
    }

    /// The property with this number.
    #[inline(never)]
    pub(crate) fn numbered(&'static self, number: u32) -> Option<&'static Property> {
        let mut level = self;
        while number < level.first {
            level = level.base?;
        }
        level.own.get((number - level.first) as usize)
    }

    /// The first property that is `wanted`, with its number; its own come before the inherited.
    #[inline(never)]
    pub(crate) fn find(&'static self, wanted: &dyn Fn(&Property) -> bool) -> Option<(u32, &'static Property)> {
        let mut level = self;
        loop {
            if let Some(found) = (level.first..).zip(level.own).find(|(_, property)| wanted(property)) {
                return Some(found);
            }
            level = level.base?;
        }
    }

    /// The property of this name, with its number and those declared behind it.
    #[inline(never)]
    pub(crate) fn named(&'static self, name: &[u8]) -> Option<(u32, &'static Property, &'static [Property])> {
        let mut level = self;
        loop {
            let (mut number, mut rest) = (level.first, level.own);
            while let [property, behind @ ..] = rest {
                if property.name.len() == name.len() && begins(name, property.name.as_bytes()).is_some() {
                    return Some((number, property, behind));
                }
                (number, rest) = (number + 1, behind);
            }
            level = level.base?;
        }
    }

    /// The number of the property with this name.
    pub(crate) fn number(&'static self, name: &str) -> Option<u32> {
        self.named(name.as_bytes()).map(|(number, ..)| number)
    }

    /// The name of the property at this end of the object's time range.
    pub(crate) fn edge(&'static self, edge: Edge) -> &'static str {
        self.find(&|property| property.edge == Some(edge)).map_or("", |(_, property)| property.name)
    }

    /// The names of the properties at which the items of a list start and end.
    pub(crate) fn item_edges(&'static self, list: &str) -> Option<(&'static str, &'static str)> {
        match self.numbered(self.number(list)?)?.kind {
            Kind::Collection(Kind::Complex(of)) => Some((of.edge(Edge::Start), of.edge(Edge::End))),
            _ => None,
        }
    }

    pub(crate) const fn required(&self) -> u64 {
        self.required
    }

    pub(crate) const fn advised(&self) -> u64 {
        self.advised
    }

    /// Whether an answer of this type can hold a member that Graph hides without `Prefer: include-unknown-enum-members`.
    #[must_use]
    pub fn evolves(&'static self) -> bool {
        self.find(&|property| property.kind.evolves()).is_some()
    }
}
