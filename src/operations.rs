//! The operations of Shifts, for requests from JSON text: [`Operation::request`] builds a request, [`Operation::check`] checks a body
//! alone. The types and enumerations that they are made of are here, too.

use crate::table::Operation;

pub use crate::shifts::*;

/// The operation of this id.
///
/// ```
/// assert_eq!(graph_shifts::operation("updateOpenShift").unwrap().method.as_str(), "PUT");
/// ```
#[must_use]
pub fn operation(id: &str) -> Option<&'static Operation> {
    OPERATIONS.iter().copied().find(|operation| operation.id == id)
}
