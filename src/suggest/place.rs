//! Where a name that is known belongs, and how that is worded.

use super::tree::Spot;
use crate::findings::{Suggestion, Word};
use crate::message::{self, Message, suggestion};

/// Where a name that is known belongs.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Place {
    /// Inside of other objects.
    Inside(Spot),
    /// Next to the object in which it is.
    Beside {
        /// Its name in the table.
        name: &'static str,
        /// The object's name.
        object: &'static str,
    },
    /// It is the body, inside of which it is.
    ItIsIt,
}

impl Place {
    /// The message of a name that is not at its place, and the value of its placeholder.
    pub(crate) const fn message(self) -> (&'static Message, Word) {
        match self {
            Place::Inside(spot) => (&message::MISPLACED_INSIDE, Word::Holders(spot)),
            Place::Beside { object, .. } => (&message::MISPLACED_BESIDE, Word::Text(object)),
            Place::ItIsIt => (&message::BODY_INSIDE_BODY, Word::None),
        }
    }

    /// What to do about it: move the name that was given, or the right one.
    pub(crate) fn suggestion(self, given: &str) -> Suggestion {
        let (text, word) = match self {
            Place::Inside(spot) if spot.name == given => (suggestion::MOVE_INSIDE, Word::Holders(spot)),
            Place::Inside(spot) => (suggestion::DID_YOU_MEAN, Word::NameInside(spot)),
            Place::Beside { name, object } if name == given => (suggestion::MOVE_BESIDE, Word::Text(object)),
            Place::Beside { name, object } => (suggestion::DID_YOU_MEAN, Word::NameBeside(name, object)),
            Place::ItIsIt => (suggestion::UNWRAP, Word::None),
        };
        Suggestion { text, word }
    }
}
