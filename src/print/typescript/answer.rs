//! The types of responses.

use super::property::{Side, Versions, members};
use super::{declared, pascal};
use crate::print::registry::Registry;
use crate::shifts::OPERATIONS;
use crate::table::{Description, Kind, Property, Type, Writer};

/// Whether the type stands in an answer by itself, not only as the base of another.
pub(super) fn is_shown(of: &Type, registry: &Registry) -> bool {
    let is_held = |property: &Property| {
        property.writer != Writer::Beyond && matches!(property.kind, Kind::Complex(inner) if inner.name == of.name)
    };
    OPERATIONS.iter().filter_map(|operation| operation.response.of()).any(|answer| answer.name == of.name)
        || registry.answered.iter().flat_map(|of| of.own).any(is_held)
}

/// What an answer of the type looks like; with two versions, in each of its three states.
pub(super) fn answer(of: &'static Type) -> String {
    let (name, members) = (pascal(of.name), members(of, Side::Response));
    let Some(Versions { draft, shared, item }) = Versions::of(of, Side::Response) else {
        return declared(of.description, of.page, &format!("interface {name} {{\n{members}}}"));
    };
    let states = [(item.as_str(), "null"), ("null", &item), (&item, &item)];
    let states = states.map(|(first, second)| format!("  | {{ {draft}: {first}; {shared}: {second} }}\n")).concat();
    let both = Description::new("The properties of its three states: a draft, a shared version, or both.");
    declared(of.description, of.page, &format!("type {name} = {name}Base & (\n{states});"))
        + &declared(both, of.page, &format!("interface {name}Base {{\n{members}}}"))
}
