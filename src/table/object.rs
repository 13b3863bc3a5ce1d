//! The types of objects: resources and parts of them.

use super::{Callback, Description, Need, Page, Property, Role, Rule, RuleKind, Writer};
use crate::json::equal;

/// A resource or a part of one, as Graph's schema names it.
#[derive(Debug)]
pub struct Type {
    /// Graph's name.
    pub name: &'static str,
    /// The type it inherits from; its properties come first.
    pub base: Option<&'static Type>,
    /// Its own properties, at most 64 with the inherited ones. One with the name of an inherited property takes its place.
    pub own: &'static [Property],
    /// What holds between its properties. Rules are not inherited.
    pub rules: &'static [Rule],
    /// How callbacks name it, where Shifts sends it to workforce integrations.
    pub callback: Option<Callback>,
    /// The properties that it has in callbacks alone; those of its base come besides. No body needs them, and no rule.
    pub received: &'static [Property],
    /// Where it is described.
    pub page: Page,
    /// What it is.
    pub description: Description,
    /// How many properties it inherits.
    first: u32,
    /// Whether one of its own takes the place of an inherited property.
    replaces: bool,
    /// The properties whose absence is an error, a bit each.
    required: u64,
    /// The properties whose absence is a warning, a bit each.
    advised: u64,
    /// The numbers of the properties that have a role, in the order of [`Role`].
    roles: [u8; Role::COUNT],
}

impl Type {
    /// A type with its own properties.
    #[must_use]
    pub const fn new(
        name: &'static str,
        base: Option<&'static Type>,
        own: &'static [Property],
        page: Page,
        description: &'static str,
    ) -> Type {
        let (mut first, mut required, mut advised, mut roles) = match base {
            Some(base) => (base.first + base.own.len() as u32, base.required, base.advised, base.roles),
            None => (0, 0, 0, [Role::NOBODY; Role::COUNT]),
        };
        let (inherited, replaces) = (first, any_inherited(base, own));
        let mut rest = own;
        while let [property, after @ ..] = rest {
            match property.need {
                Need::Required => required |= 1 << first,
                Need::Advised => advised |= 1 << first,
                Need::Optional => {}
            }
            if let Some(role) = property.role
                && let Some((_, [place, ..])) = roles.split_at_mut_checked(role as usize)
            {
                *place = first as u8;
            }
            first += 1;
            rest = after;
        }
        Type {
            name,
            base,
            own,
            rules: &[],
            callback: None,
            received: &[],
            page,
            description: Description::new(description),
            first: inherited,
            replaces,
            required,
            advised,
            roles,
        }
    }

    /// The properties that a text is likely to name next, after the one that was found: none where they may have been replaced.
    pub(crate) const fn next(&self, rest: &'static [Property]) -> &'static [Property] {
        if self.replaces { &[] } else { rest }
    }

    /// The type with rules between its properties.
    #[must_use]
    pub const fn rules(mut self, rules: &'static [Rule]) -> Type {
        self.rules = rules;
        self
    }

    /// The type with its names in callbacks.
    #[must_use]
    pub const fn callback(mut self, callback: Callback) -> Type {
        self.callback = Some(callback);
        self
    }

    /// The property of this name that it has in callbacks alone, with a number: from the top down, as no property of a schema has.
    #[cold]
    #[inline(never)]
    pub(crate) fn received_named(&'static self, name: &[u8]) -> Option<(u32, &'static Property)> {
        let (mut level, mut number) = (self, u32::from(Role::NOBODY));
        loop {
            for property in level.received {
                number -= 1;
                if equal(property.name.as_bytes(), name) {
                    return Some((number, property));
                }
            }
            level = level.base?;
        }
    }

    /// The properties that it and its bases have in callbacks alone.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn all_received(&self) -> impl Iterator<Item = &'static Property> {
        let bases = std::iter::successors(self.base, |of| of.base);
        bases.map(|of| of.received).chain([self.received]).flatten()
    }

    /// The type with properties that it has in callbacks alone.
    #[must_use]
    pub const fn received(mut self, properties: &'static [Property]) -> Type {
        self.received = properties;
        self
    }

    /// Whether a rule of this kind holds between its properties.
    pub(crate) fn has_rule(&self, kind: RuleKind) -> bool {
        self.rules.iter().any(|rule| rule.kind == kind)
    }

    /// The properties in the order of their numbers, without those whose place another has taken.
    #[must_use]
    pub fn properties(&'static self) -> Vec<&'static Property> {
        let mut properties = self.base.map(Type::properties).unwrap_or_default();
        properties.retain(|inherited| self.own.iter().all(|own| own.name != inherited.name));
        properties.extend(self.own);
        properties
    }

    /// The names of the properties that a body of the type may carry.
    pub(crate) fn written_names(&'static self) -> impl Iterator<Item = &'static str> {
        let properties = (0..).map_while(|number| Some((number, self.numbered(number)?)));
        let written = properties.filter(|(_, property)| property.writer == Writer::Client);
        // Of two with one name, the own one takes the place of the inherited one.
        let replaced = |number, property: &Property| self.named(property.name.as_bytes()).is_some_and(|(own, ..)| own != number);
        written.filter(move |(number, property)| !replaced(*number, property)).map(|(_, property)| property.name)
    }

    /// The property with this number.
    pub(crate) fn numbered(&'static self, number: u32) -> Option<&'static Property> {
        let mut level = self;
        while number < level.first {
            level = level.base?;
        }
        level.own.get((number - level.first) as usize)
    }

    /// The property of this name, with its number and those declared after it; its own come before the inherited.
    pub(crate) fn named(&'static self, name: &[u8]) -> Option<(u32, &'static Property, &'static [Property])> {
        let mut level = self;
        loop {
            let (mut number, mut rest) = (level.first, level.own);
            while let [property, after @ ..] = rest {
                if equal(property.name.as_bytes(), name) {
                    return Some((number, property, after));
                }
                (number, rest) = (number + 1, after);
            }
            level = level.base?;
        }
    }

    /// The number of the property with this role; one that no property has where none has it.
    pub(crate) fn number(&self, role: Role) -> u32 {
        self.roles.get(role as usize).copied().map_or(0, u32::from)
    }

    /// The name of the property with this role.
    pub(crate) fn name_of(&'static self, role: Role) -> &'static str {
        self.numbered(self.number(role)).map_or("", |property| property.name)
    }

    pub(crate) const fn required(&self) -> u64 {
        self.required
    }

    pub(crate) const fn advised(&self) -> u64 {
        self.advised
    }

    /// Whether an answer of this type can hold an enumeration that Graph may widen: it hides the members declared after
    /// `unknownFutureValue` from those who do not ask for them by `Prefer: include-unknown-enum-members`.
    #[must_use]
    pub fn has_evolvable_enum(&'static self) -> bool {
        self.own.iter().any(|property| property.kind.has_evolvable_enum()) || self.base.is_some_and(Type::has_evolvable_enum)
    }
}

/// Whether one of the properties has the name of one that is inherited from `base`.
const fn any_inherited(base: Option<&'static Type>, own: &[Property]) -> bool {
    match own {
        [property, rest @ ..] => inherits(base, property.name) || any_inherited(base, rest),
        [] => false,
    }
}

/// Whether a property of this name is inherited from `base`.
const fn inherits(base: Option<&'static Type>, name: &str) -> bool {
    let Some(level) = base else { return false };
    let mut rest = level.own;
    while let [property, after @ ..] = rest {
        if same(property.name.as_bytes(), name.as_bytes()) {
            return true;
        }
        rest = after;
    }
    inherits(level.base, name)
}

const fn same(one: &[u8], other: &[u8]) -> bool {
    match (one, other) {
        ([first, one @ ..], [second, other @ ..]) => *first == *second && same(one, other),
        (one, other) => one.is_empty() && other.is_empty(),
    }
}

#[cfg(test)]
mod tests {
    use super::same;

    #[test]
    fn names_are_the_same_with_every_byte_only() {
        assert!(same(b"", b"") && same(b"ab", b"ab"));
        for (one, other) in [("a", "b"), ("ab", "ac"), ("ab", "cb"), ("ab", "a"), ("a", "ab"), ("", "a")] {
            assert!(!same(one.as_bytes(), other.as_bytes()), "{one} {other}");
        }
    }
}
