//! Links to the headings of the reference.

use crate::code::Code;
use crate::table::{Enum, Operation, Type};

/// The anchor that GitHub derives from a heading.
pub(super) fn anchor(heading: &str) -> String {
    heading.to_lowercase().replace(' ', "-")
}

/// The heading of a shape.
pub(super) fn shape_heading(of: &Type) -> String {
    format!("Shape {}", of.name)
}

/// The heading of an enumeration.
pub(super) fn enumeration_heading(of: &Enum) -> String {
    format!("Enumeration {}", of.name)
}

/// A shape's name, linked to its heading.
pub(super) fn shape(of: &Type) -> String {
    link(of.name, &shape_heading(of))
}

/// An enumeration's name, linked to its heading.
pub(super) fn enumeration(of: &Enum) -> String {
    link(of.name, &enumeration_heading(of))
}

/// An operation's name, linked to its heading.
pub(super) fn operation(of: &Operation) -> String {
    link(of.id, of.id)
}

/// An issue code, linked to its heading.
pub(super) fn code(of: Code) -> String {
    link(of.as_str(), of.as_str())
}

fn link(name: &str, heading: &str) -> String {
    format!("[`{name}`](#{})", anchor(heading))
}
