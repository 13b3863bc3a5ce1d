//! The tree of types: which objects within a type, or around one, have a property of a name.

use super::letters::Letters;
use super::nearest::Nearest;
use crate::table::{Count, Kind, Property, Type, Writer};

/// The most objects within one another that are searched for a name.
const MAX_SEARCHED: u32 = 4;

/// The object from which the path to a property begins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Root {
    /// The one that lacks it.
    Here,
    /// The input's `body`, which may have the property itself.
    Body,
    /// The input's `filter`, which may have the property itself.
    Filter,
}

impl Root {
    /// Its name in the input; empty for the object that lacks the property.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Root::Here => "",
            Root::Body => "body",
            Root::Filter => "filter",
        }
    }
}

/// Appends the paths of the nearest objects that have a property, with `or` between them.
pub(crate) fn push_holders(root: Root, of: &'static Type, name: &str, out: &mut String) {
    let mut any = false;
    holders(root, of, name, &mut |steps| {
        out.push_str(if any { " or " } else { "" });
        any = true;
        let names = Some(root.name()).filter(|name| !name.is_empty()).into_iter().chain(steps.iter().copied());
        for (index, name) in names.enumerate() {
            out.push_str(if index > 0 { "." } else { "" });
            out.push_str(name);
        }
    });
}

/// Calls `visit` with the names that lead to each of the nearest objects that have a property.
pub(crate) fn holders(root: Root, of: &'static Type, name: &str, visit: &mut dyn FnMut(&[&'static str])) {
    let mut steps = Vec::new();
    for depth in u32::from(root == Root::Here)..=MAX_SEARCHED {
        if holders_at(of, name, depth, &mut steps, visit) {
            return;
        }
    }
}

/// Calls `visit` for those that are so deep within an object; whether there are any.
fn holders_at(
    of: &'static Type,
    name: &str,
    depth: u32,
    steps: &mut Vec<&'static str>,
    visit: &mut dyn FnMut(&[&'static str]),
) -> bool {
    if depth == 0 {
        let has = has(of, name);
        if has {
            visit(steps);
        }
        return has;
    }
    let mut any = false;
    for (step, inner) in inner(of) {
        steps.push(step);
        any |= holders_at(inner, name, depth - 1, steps, visit);
        steps.pop();
    }
    any
}

/// Whether one of the names on the way into an object holds an array.
pub(crate) fn passes_array(of: &'static Type, steps: &[&'static str]) -> bool {
    let mut level = Some(of);
    steps.iter().any(|step| {
        let property = level.and_then(|of| of.named(step.as_bytes())).map(|(_, property, _)| property);
        level = level.and_then(|of| complex(of, step));
        property.is_some_and(|property| property.count != Count::One)
    })
}

/// Whether a body of the type may carry the property of this name.
fn has(of: &'static Type, name: &str) -> bool {
    of.named(name.as_bytes()).is_some_and(|(_, property, _)| property.writer == Writer::Client)
}

/// The name of the first property of the type that passes a test.
fn first(of: &'static Type, passes: &dyn Fn(&Property) -> bool) -> Option<&'static str> {
    (0..).map_while(|number| of.numbered(number)).find(|property| passes(property)).map(|property| property.name)
}

/// The property of these letters that a body of the type may carry.
pub(super) fn written(of: &'static Type, letters: &Letters) -> Option<&'static str> {
    first(of, &|property| property.writer == Writer::Client && letters.spell(property.name))
}

/// The property of these letters that only the service writes.
pub(super) fn read_only(of: &'static Type, letters: &Letters) -> Option<&'static str> {
    first(of, &|property| property.writer != Writer::Client && letters.spell(property.name))
}

/// The property of the type that people call so.
pub(super) fn also_called(of: &'static Type, letters: &Letters) -> Option<&'static str> {
    first(of, &|property| letters.are_in(property.also))
}

/// The properties that a name near theirs was probably meant to be, of an object of this type alone; none where it may be one that only
/// the service writes.
pub(super) fn near(of: &'static Type, given: &str) -> Nearest {
    let read_only = |property: &&Property| property.writer == Writer::Service && !has(of, property.name);
    let properties = (0..).map_while(|number| of.numbered(number)).filter(read_only).map(|property| property.name);
    let (nearest, of_service) = (Nearest::of(given, &mut of.written_names()), Nearest::of(given, &mut { properties }));
    if nearest.beats(&of_service) { nearest } else { Nearest::default() }
}

/// The objects that a body of the type may carry, with their names.
fn inner(of: &'static Type) -> impl Iterator<Item = (&'static str, &'static Type)> {
    let names = of.written_names().filter(move |name| !is_computed(of, name));
    names.filter_map(move |name| Some((name, complex(of, name)?)))
}

/// Whether a body carries the property only because an example does: the schema has the service write it.
fn is_computed(of: &'static Type, name: &str) -> bool {
    of.base.and_then(|base| base.named(name.as_bytes())).is_some_and(|(_, property, _)| property.writer != Writer::Client)
}

/// The type of the objects that the property of this name holds.
pub(super) fn complex(of: &'static Type, name: &str) -> Option<&'static Type> {
    let (_, property, _) = of.named(name.as_bytes())?;
    if let Kind::Complex(inner) = property.kind { Some(inner) } else { None }
}

/// What `find` finds in the nearest of the objects within the type.
pub(super) fn within(of: &'static Type, find: &dyn Fn(&'static Type) -> Option<&'static str>) -> Option<&'static str> {
    (1..=MAX_SEARCHED).find_map(|depth| within_at(of, find, depth))
}

fn within_at(of: &'static Type, find: &dyn Fn(&'static Type) -> Option<&'static str>, depth: u32) -> Option<&'static str> {
    if depth == 0 {
        return find(of);
    }
    inner(of).find_map(|(_, inner)| within_at(inner, find, depth - 1))
}
