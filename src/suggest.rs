//! Suggests what a caller probably meant by a name that is unknown at its place.
//!
//! It knows the whole tree of types around that place, so that a name that belongs elsewhere is recognized.

mod input;
mod letters;
mod member;
mod nearest;
mod place;
#[cfg(test)]
mod tests;
mod tree;

use crate::findings::{Suggestion, Word};
use crate::message::suggestion;
use crate::table::{Operation, Type};
pub(crate) use input::{filter, input, place_of_input};
use letters::Letters;
pub(crate) use member::{flag, member, push_array};
use nearest::nearest;
pub(crate) use place::Place;
pub(crate) use tree::{Root, holders, passes_array, push_holders};

/// What objects of Microsoft's SDKs keep what their models do not know in.
const ADDITIONAL_DATA: [&str; 2] = ["additionalData", "additionalDataManager"];

/// What objects of Microsoft's SDKs have for themselves.
const OF_SDK: [&str; 4] = ["odataType", "backingStore", "backingStoreEnabled", "fieldDeserializers"];

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

impl<'n> Around<'n> {
    /// An object that is the whole and that no operation sends.
    pub(crate) const fn alone(of: &'static Type) -> Around<'n> {
        Around { of, root: of, names: &[], operation: None }
    }

    /// What `find` finds in the objects around this one, the nearest one first, with the name of what is in that object.
    fn outer(self, find: &dyn Fn(&'static Type) -> Option<&'static str>) -> Option<(&'static str, &'static str)> {
        let (mut of, mut found) = (Some(self.root), None);
        for step in self.names {
            found = of.and_then(find).map(|name| (name, *step)).or(found);
            of = of.and_then(|of| tree::complex(of, step));
        }
        found
    }
}

/// Where a name belongs that is known, but not in this object.
pub(crate) fn place(name: &str, around: Around<'_>) -> Option<Place> {
    let letters = Letters::of(name)?;
    let of = around.of;
    if own(&letters, of).is_some() {
        return None;
    }
    if let Some(input) = around.operation.and_then(|operation| letters.among(&mut operation.inputs())) {
        let place = if input == "body" { Place::ItIsIt } else { Place::NextTo(input, "body") };
        return Some(place).filter(|_| input != "body" || around.names.is_empty());
    }
    if of_sdk(&letters).is_some() {
        return None;
    }
    if let Some(name) = tree::within(of, &|inner| tree::written(inner, &letters)) {
        return Some(Place::Inside(Root::Here, of, name));
    }
    let outer = around.outer(&|outer| tree::written(outer, &letters));
    outer.map(|(name, object)| Place::NextTo(name, object))
}

/// What to do about a property that the object does not have and that belongs nowhere else.
#[cold]
pub(crate) fn property(name: &str, around: Around<'_>) -> Option<Suggestion> {
    let letters = Letters::of(name)?;
    let of = around.of;
    if let Some(known) = own(&letters, of).or_else(|| of_sdk(&letters)) {
        return Some(known);
    }
    if let Some((known, _)) = around.outer(&|outer| tree::read_only(outer, &letters)) {
        return Some(Suggestion::of(suggestion::READ_ONLY, Word::Text(known)));
    }
    if is_parameter(&letters, around.root) {
        return None;
    }
    let near = tree::near(of, name).suggestion().or_else(|| near_within(name, &letters, Root::Here, of));
    near.or_else(|| {
        let (known, object) = around.outer(&|outer| near_in(name, &letters, outer))?;
        Some(Place::NextTo(known, object).suggestion(name))
    })
}

/// What to do about a word that is none of the known ones.
#[cold]
pub(crate) fn word(word: &str, known: &mut dyn Iterator<Item = &'static str>) -> Option<Suggestion> {
    nearest(word, known)
}

/// What to do about a name that is one of the object's own in other letters or another word.
fn own(letters: &Letters, of: &'static Type) -> Option<Suggestion> {
    let known = tree::written(of, letters).or_else(|| tree::also_called(of, letters)).map(Suggestion::name);
    known.or_else(|| {
        let word = Word::Text(tree::read_only(of, letters)?);
        Some(Suggestion::of(suggestion::READ_ONLY, word))
    })
}

/// What to do about a name that only objects of Microsoft's SDKs have.
fn of_sdk(letters: &Letters) -> Option<Suggestion> {
    if letters.are_in(&ADDITIONAL_DATA) {
        return Some(Suggestion::new(suggestion::SPREAD));
    }
    letters.are_in(&OF_SDK).then_some(Suggestion::new(suggestion::OF_SDK))
}

/// Whether the name is a parameter of another operation with such a body. It is then no slip.
fn is_parameter(letters: &Letters, root: &'static Type) -> bool {
    crate::OPERATIONS.iter().any(|operation| {
        operation.body.is_some_and(|body| std::ptr::eq(body.of, root))
            && operation.parameters.iter().any(|parameter| letters.spell(parameter.name))
    })
}

/// The property of an object of this type that was probably meant.
fn near_in(name: &str, letters: &Letters, of: &'static Type) -> Option<&'static str> {
    tree::also_called(of, letters).or_else(|| tree::near(of, name).one())
}

/// The property of the nearest objects within the type that was probably meant; of the type itself only where it is not the one here.
fn near_within(name: &str, letters: &Letters, root: Root, of: &'static Type) -> Option<Suggestion> {
    let find = |of| near_in(name, letters, of);
    let own = if root == Root::Here { None } else { find(of) };
    let known = own.or_else(|| tree::within(of, &find))?;
    Some(Place::Inside(root, of, known).suggestion(name))
}
