//! Distinguishes request bodies from responses, which contain different properties of the same type.

use crate::table::{Property, Writer};

/// Where an object appears.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// In the body of a request.
    Body,
    /// In a response.
    Response,
}

impl Side {
    /// Whether objects on this side hold the property.
    pub(super) fn holds(self, property: &Property) -> bool {
        match property.writer {
            Writer::Client => true,
            Writer::Service => self == Side::Response,
            Writer::Beyond => false,
        }
    }
}
