//! Prints the shapes of responses and of the objects in bodies.

use super::syntax::sourced;
use super::{issues, links, properties};
use crate::print::registry::Registry;
use crate::shifts::OPERATIONS;
use crate::table::{Form, Kind, Type, Writer};

/// The shapes with a section of their own: all but mere base types, bodies of actions and filters.
pub(super) fn shown(registry: &Registry) -> Vec<&'static Type> {
    let mut shown: Vec<_> = registry.types.iter().copied().filter(|of| is_shown(of, registry)).collect();
    shown.sort_by_key(|of| of.name);
    shown
}

fn is_shown(of: &Type, registry: &Registry) -> bool {
    let mut held = registry.types.iter().flat_map(|holder| holder.own).filter(|property| property.writer != Writer::Beyond);
    let held = held.any(|property| matches!(property.kind, Kind::Complex(inner) if inner.name == of.name));
    let answered = OPERATIONS.iter().filter_map(|operation| operation.response.of()).any(|answer| answer.name == of.name);
    (held || answered) && registry.own.iter().all(|own| own.name != of.name)
}

/// The heading of all shapes, and what their tables say.
pub(super) const HEAD: &str = "## Shapes\n\nThe third column says how a property is checked when something is created, the fourth whether it may be null. An *advised* property may be absent, with a warning. The \
                    service writes *read-only* properties; they are left out of bodies, with a warning.\n";

/// Every shape with its properties and rules.
pub(super) fn section(registry: &Registry) -> String {
    HEAD.to_owned() + &shown(registry).into_iter().map(shape).collect::<String>()
}

/// A shape under its heading.
pub(super) fn shape(of: &'static Type) -> String {
    let mut text = format!("\n### {}\n\n{}\n", links::shape_heading(of), sourced(of.description, of.page));
    if let Some(base) = of.base {
        text.push_str(&format!("In Microsoft's schema it is a `{}`.\n", base.name));
    }
    text.push_str(&format!("\n{}", properties::of(of, Form::Create)));
    text.push_str(&issues::rules_of(of));
    text
}
