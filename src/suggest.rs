//! Suggests what a caller probably meant by a name that is unknown at its place.
//!
//! It knows the whole tree of types around that place, so that a name that belongs elsewhere is recognized.

mod nearest;

use crate::findings::{Suggestion, Word};
use crate::message::{self, Message, suggestion};
use crate::table::{Enum, Kind, Operation, Type};
use nearest::nearest;

/// The most objects within one another that are searched for a name.
const MAX_SEARCHED: u32 = 4;

/// Where a name that is known belongs.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    /// Inside of objects of the type that has the unknown name: those that have the property of this name.
    Inside(&'static Type, &'static str),
    /// Next to the object in which it is, which has this name.
    Beside(&'static str),
}

impl Place {
    /// The message of a name that is not at its place, and the value of its placeholder.
    pub(crate) const fn message(self) -> (&'static Message, Word) {
        match self {
            Place::Inside(of, name) => (&message::MISPLACED_INSIDE, Word::Holders(of, name)),
            Place::Beside(object) => (&message::MISPLACED_BESIDE, Word::Text(object)),
        }
    }

    /// What to do about it.
    pub(crate) const fn suggestion(self) -> Suggestion {
        let (text, word) = match self {
            Place::Inside(of, name) => (suggestion::MOVE_INSIDE, Word::Holders(of, name)),
            Place::Beside(object) => (suggestion::MOVE_BESIDE, Word::Text(object)),
        };
        Suggestion { text, word }
    }
}

/// The objects around an unknown name.
#[derive(Clone, Copy)]
pub(crate) struct Around<'n> {
    /// The type of the object that has the name.
    pub(crate) of: &'static Type,
    /// The type of the whole body.
    pub(crate) root: &'static Type,
    /// The names that lead from the body to the object.
    pub(crate) names: &'n [&'static str],
    /// The operation whose body it is.
    pub(crate) operation: Option<&'static Operation>,
}

/// Where a name belongs that the object does not have. One of its own names in another casing belongs nowhere else.
pub(crate) fn place(name: &str, around: Around<'_>) -> Option<Place> {
    if written(around.of, name).is_some() {
        return None;
    }
    if let Some(operation) = around.operation
        && operation.inputs().any(|input| input == name)
    {
        return Some(Place::Beside("body"));
    }
    if let Some(known) = within(around.of, name, MAX_SEARCHED) {
        return Some(Place::Inside(around.of, known));
    }
    let mut of = Some(around.root);
    let mut found = None;
    for step in around.names {
        if of.and_then(|of| written(of, name)).is_some() {
            found = Some(Place::Beside(step));
        }
        of = of.and_then(|of| complex(of, step));
    }
    found
}

/// What to do about a property that the object does not have and that belongs nowhere else.
pub(crate) fn property(name: &str, of: &'static Type) -> Option<Suggestion> {
    nearest(name, of.written_names()).map(Suggestion::name)
}

/// What to do about a parameter or an option that the operation does not take.
pub(crate) fn input(name: &str, operation: &'static Operation) -> Option<Suggestion> {
    nearest(name, operation.inputs()).map(Suggestion::name)
}

/// What to do about a word that is no member of the enumeration.
pub(crate) fn member(word: &[u8], of: &'static Enum) -> Option<Suggestion> {
    let word = std::str::from_utf8(word).ok()?;
    nearest(word, of.members.iter().map(|member| member.name)).map(Suggestion::name)
}

/// What to do about a word that is none of the known ones.
pub(crate) fn word(word: &str, known: impl Iterator<Item = &'static str>) -> Option<Suggestion> {
    nearest(word, known).map(Suggestion::name)
}

/// The table's name of the property that a body of the type may carry, whatever the casing.
fn written(of: &'static Type, name: &str) -> Option<&'static str> {
    of.written_names().find(|known| known.eq_ignore_ascii_case(name))
}

/// The type of the objects that the property of this name holds.
fn complex(of: &'static Type, name: &str) -> Option<&'static Type> {
    let (_, property, _) = of.named(name.as_bytes())?;
    if let Kind::Complex(inner) = property.kind { Some(inner) } else { None }
}

/// The table's name of a property of the objects within the type, as deep as is searched.
fn within(of: &'static Type, name: &str, depth: u32) -> Option<&'static str> {
    inner(of)
        .find_map(|(_, inner)| written(inner, name).or_else(|| if depth > 1 { within(inner, name, depth - 1) } else { None }))
}

/// The objects that a body of the type may carry, with their names.
fn inner(of: &'static Type) -> impl Iterator<Item = (&'static str, &'static Type)> {
    let names = of.written_names();
    names.filter_map(move |name| Some((name, complex(of, name)?)))
}

/// Appends the paths within the type of the nearest objects that have a property of this name, with `or` between them.
pub(crate) fn push_holders(of: &'static Type, name: &str, out: &mut String) {
    for depth in 1..=MAX_SEARCHED {
        if push_holders_at(of, name, depth, "", out, false) {
            return;
        }
    }
}

/// Appends those at this depth; whether there are any, or were before.
fn push_holders_at(of: &'static Type, name: &str, depth: u32, path: &str, out: &mut String, mut any: bool) -> bool {
    for (step, inner) in inner(of) {
        let path = if path.is_empty() { step.to_owned() } else { [path, ".", step].concat() };
        if depth > 1 {
            any = push_holders_at(inner, name, depth - 1, &path, out, any);
        } else if written(inner, name).is_some() {
            if any {
                out.push_str(" or ");
            }
            out.push_str(&path);
            any = true;
        }
    }
    any
}
