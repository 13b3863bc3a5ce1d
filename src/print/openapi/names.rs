//! The names of schemas.

use super::side::Side;
use crate::table::{Enum, Operation, Type};

/// The schema of an object of this type.
pub(super) fn object(of: &Type, side: Side) -> String {
    on_side(of.name, side)
}

/// The schema of an operation's body.
pub(super) fn body(of: &Operation) -> String {
    on_side(of.id, Side::Body)
}

/// The schema of a page of a list.
pub(super) fn collection(of: &Type) -> String {
    format!("{}Collection", of.name)
}

/// The schema of an enumeration.
pub(super) fn enumeration(of: &Enum, side: Side) -> String {
    on_side(of.name, side)
}

fn on_side(name: &str, side: Side) -> String {
    if side == Side::Body { format!("{name}Body") } else { name.to_owned() }
}
