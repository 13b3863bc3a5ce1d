//! Where a name that is known belongs, and how that is worded.

use super::tree::Root;
use crate::findings::{Suggestion, Word};
use crate::message::{self, Message, suggestion};
use crate::table::Type;

/// Where a name that is known belongs.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    /// Inside of other objects: the nearest ones within the type that have the property of this name.
    Inside(Root, &'static Type, &'static str),
    /// Next to the object in which it is: the table's name and that of the object.
    NextTo(&'static str, &'static str),
    /// It is the body, inside of which it is.
    ItIsIt,
}

impl Place {
    /// The message of a name that is not at its place, and the value of its placeholder.
    pub(crate) const fn message(self) -> (&'static Message, Word) {
        match self {
            Place::Inside(root, of, name) => (&message::MISPLACED_INSIDE, Word::Holders(root, of, name)),
            Place::NextTo(_, object) => (&message::MISPLACED_NEXT_TO, Word::Text(object)),
            Place::ItIsIt => (&message::BODY_INSIDE_BODY, Word::None),
        }
    }

    /// What to do about it: move the name that was given, or the right one.
    pub(crate) fn suggestion(self, given: &str) -> Suggestion {
        let (word, (move_it, right, name)) = match self {
            Place::Inside(root, of, name) => (Word::Holders(root, of, name), (suggestion::MOVE_INSIDE, suggestion::INSIDE, name)),
            Place::NextTo(name, object) => (Word::Text(object), (suggestion::MOVE_NEXT_TO, suggestion::NEXT_TO, name)),
            Place::ItIsIt => return Suggestion::new(suggestion::UNWRAP),
        };
        if name == given {
            return Suggestion::of(move_it, word);
        }
        Suggestion::both(right, [Word::Text(name), word])
    }
}
