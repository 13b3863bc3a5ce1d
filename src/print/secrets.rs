//! The names of the properties that hold secrets, for pages that store bodies.

use super::registry::Registry;
use super::{head, quoted};
use crate::table::Role;

/// The names, with what else users call these properties.
pub(super) fn secrets() -> String {
    let types = Registry::of_operations().written;
    let secret = types.iter().flat_map(|of| of.own).filter(|property| property.role == Some(Role::Secret));
    let names = secret.flat_map(|property| std::iter::once(property.name).chain(property.also.iter().copied()));
    let text = head("The properties of bodies that hold secrets.");
    format!("{text}/** Their names. @type {{readonly string[]}} */\nexport const secrets = [{}];\n", quoted(names, ", "))
}
