//! Prints the entities that Shifts sends in callbacks, and how they differ from responses.

use super::syntax::{sourced_property, table};
use super::{links, properties};
use crate::print::callbacks::types;
use crate::print::registry::Registry;
use crate::table::{Callback, PHASES};

/// Every entity type, the properties that only callbacks have, and the phases of requests.
pub(super) fn section(registry: &Registry) -> String {
    let entities = types(registry).map(|(of, Callback { path, entity, phases, page })| {
        let phases = if phases { "yes" } else { "" };
        [format!("`{path}`"), format!("`{entity}`"), links::shape(of), phases.to_owned(), format!("[Source]({})", page.url())]
    });
    let received = registry.answered.iter().flat_map(|of| of.received.iter().map(move |property| (of, property)));
    let received = received.map(|(of, property)| {
        [format!("`{}`", of.name), format!("`{}`", property.name), properties::kind_of(property), sourced_property(property)]
    });
    let phases = PHASES.iter().map(|(name, description)| [format!("`{name}`"), (*description).to_owned()]);
    format!(
        "## Callbacks\n\nShifts calls a workforce integration before it saves a change, with the entities that change. The url of each \
         item names the type of its entity; compare the word in any casing.\n\n{}\n\
         In a callback nothing is required, read-only properties and both versions may be there, and members of enumerations have \
         any casing; `received` gives them back in Graph's spelling. Every issue is a warning. Some types have properties that only \
         callbacks have; types based on them have them, too.\n\n{}\n\
         The phases of requests:\n\n{}",
        table(["word in the url", "member of `supportedEntities`", "shape", "phases", "source"], entities),
        table(["type", "property", "type of the property", "what"], received),
        table(["phase", "what has happened"], phases),
    )
}
