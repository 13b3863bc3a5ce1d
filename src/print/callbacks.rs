//! The entity types of callbacks as JavaScript.

use super::head;
use super::registry::Registry;
use crate::table::{Callback, Type};

/// The types that Shifts sends to workforce integrations, each with its names in callbacks.
pub(super) fn types(registry: &Registry) -> impl Iterator<Item = (&'static Type, Callback)> {
    registry.answered.iter().filter_map(|of| Some((*of, of.callback?)))
}

/// The entity types by the words that name them in urls.
pub(super) fn entities() -> String {
    let mut text = head("The entity types of callbacks, by the words that name them in the urls of items.");
    text.push_str("/** @type {typeof import(\"./callbacks.js\").ENTITIES} */\nexport const ENTITIES = {\n");
    for (of, Callback { path, entity, phases, .. }) in types(&Registry::of_operations()) {
        let key = path.to_lowercase();
        let key = if key.contains('/') { format!("\"{key}\"") } else { key };
        let phases = if phases { ", phases: true" } else { "" };
        text.push_str(&format!("  {key}: {{ entity: \"{entity}\", type: \"{}\"{phases} }},\n", of.name));
    }
    text + "};\n"
}
