//! Bodies, responses, operations, schemas and codes as TypeScript.

mod answer;
mod body;
mod callbacks;
mod codes;
mod input;
mod operation;
mod property;
mod shape;

use super::registry::Registry;
use super::{head, pascal, quoted};
use crate::shifts::OPERATIONS;
use crate::table::{Description, Enum, Kind, Page};

pub(super) use callbacks::callbacks;
pub(super) use codes::codes;
pub(super) use operation::operations;
pub(super) use shape::{enums, schemas};

/// Every type and enumeration.
pub(super) fn types() -> String {
    let registry = Registry::of_operations();
    let mut text = head("The types of bodies, inputs and responses, with Graph's names.");
    text.push_str("import type { Code, Fixed } from \"./codes.js\";\n");
    text.extend(registry.enums.iter().map(|of| enumeration(of)));
    text.push_str(&flag(&registry));
    text.extend(registry.answered.iter().filter(|of| answer::is_shown(of, &registry)).map(|of| answer::answer(of)));
    text.extend(registry.shapes().iter().filter(|of| !body::is_of_operation(of)).map(|of| body::held(of)));
    text.extend(registry.own.iter().filter(|of| !body::is_of_operation(of)).map(|of| body::filter(of)));
    for operation in OPERATIONS {
        text.extend(operation.body.map(|of| body::of_operation(operation, of)));
        text.push_str(&input::input(operation));
    }
    text
}

/// A documentation comment: what it description, and where it is described.
fn doc(indent: &str, description: &str, page: Page) -> String {
    format!("{indent}/** {description} {} */\n", page.url())
}

/// A documented declaration.
fn declared(description: Description, page: Page, declaration: &str) -> String {
    format!("\n{}export {declaration}\n", doc("", description.text(), page))
}

fn enumeration(of: &'static Enum) -> String {
    let names = quoted(of.members.iter().map(|member| member.name), " | ");
    declared(of.description, of.page, &format!("type {} = {names};", pascal(of.name)))
}

/// The members of every set of flags.
fn flag(registry: &Registry) -> String {
    let is_flags = |of: &Enum| {
        let holds = |kind| matches!(kind, Kind::Flags(flags) if flags.name == of.name);
        registry.types.iter().flat_map(|of| of.own).any(|property| holds(property.kind))
    };
    let sets = registry.enums.iter().filter(|of| is_flags(of)).map(|of| pascal(of.name)).collect::<Vec<_>>();
    format!("\n/** A member of some set of flags. */\nexport type Flag = Exclude<{}, \"none\">;\n", sets.join(" | "))
}
