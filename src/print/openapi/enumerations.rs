//! Enumerations and flags as JSON Schema.

use super::json::Json;
use super::side::Side;
use super::source::sourced;
use crate::print::pascal;
use crate::table::{Enum, Member, SENTINEL, Spelling};

/// Whether answers can hold it in other words than bodies.
pub(super) fn has_sides(of: &Enum) -> bool {
    of.unknown_future_value.is_some() || of.spelling != Spelling::Schema
}

/// The schema of an enumeration, or of the text that names several of its members.
pub(super) fn schema(of: &Enum, flags: bool, side: Side) -> Json {
    let names = |members: &[Member]| members.iter().map(|member| member.name).collect::<Vec<_>>().join(", ");
    let mut description = sourced(of.description, of.page);
    if flags {
        description.push_str(&format!(" Any of these, as one text with commas: {}.", names(of.members)));
    }
    match (of.spelling, side) {
        (Spelling::AnyCasing, Side::Response) => {
            description.push_str(&format!(" One of these, in any casing: {}.", names(of.members)))
        }
        (Spelling::UpperFirst, _) => {
            description.push_str(" Bodies write each with an upper-case first letter; responses do not always.")
        }
        _ => {}
    }
    if !of.later().is_empty() {
        description.push_str(&format!(
            " Declared after {SENTINEL}, which replaces them in responses to requests without `Prefer: include-unknown-enum-members`: {}.",
            names(of.later())
        ));
    }
    let schema = Json::object([("type", Json::text("string")), ("description", Json::Text(description))]);
    match (flags, side) {
        (true, Side::Body) => schema.and([("pattern", Json::Text(flags_pattern(of)))]),
        (true, Side::Response) => schema,
        (false, Side::Response) if of.spelling == Spelling::AnyCasing => schema,
        (false, _) => {
            let sentinel = (side == Side::Response && of.unknown_future_value.is_some()).then_some(SENTINEL);
            schema.and([("enum", Json::texts(of.members.iter().map(|member| member.name).chain(sentinel)))])
        }
    }
}

/// The texts that name some members, or none.
fn flags_pattern(of: &Enum) -> String {
    let written = |name: &str| if of.spelling == Spelling::UpperFirst { pascal(name) } else { name.to_owned() };
    let names =
        |none: bool| of.members.iter().filter(move |member| (member.value == 0) == none).map(|member| written(member.name));
    let (none, some) = (names(true).collect::<Vec<_>>().join("|"), names(false).collect::<Vec<_>>().join("|"));
    format!("^({none}|({some})(,({some}))*)$")
}
