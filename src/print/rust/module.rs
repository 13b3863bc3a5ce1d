//! The files: which shapes, enumerations and calls each of them holds.

use super::names::snake;
use super::place::Places;
use super::{body, call, enumeration, shape};
use crate::print::registry::Registry;
use crate::print::resource::{Resource, name_of};
use crate::shifts::OPERATIONS;
use crate::table::{Enum, Kind, Type, Writer};

/// The first lines of a printed file.
fn head(sign: &str) -> String {
    format!("//! {sign} Printed from the tables by `cargo xtask print`.\n")
}

/// A file that lists others and exports what they hold.
pub(super) fn list(sign: &str, modules: &[String]) -> String {
    let mut modules = modules.to_vec();
    modules.sort();
    let declared: String = modules.iter().map(|module| format!("mod {module};\n")).collect();
    let exported: String = modules.iter().map(|module| format!("pub use {module}::*;\n")).collect();
    format!("{}\n{declared}\n{exported}", head(sign))
}

/// The models of a resource, or those that several share.
pub(super) fn models(module: &str, registry: &Registry, places: &Places) -> String {
    let mut code = String::new();
    for of in registry.enums.iter().filter(|of| places.is_in(of.name, module)) {
        code.push_str(&if is_flags(of, registry) { enumeration::flags(of) } else { enumeration::words(of) });
    }
    for of in registry.types.iter().filter(|of| places.is_in(of.name, module)) {
        if is_entity(of) {
            code.push_str(&shape::response(of));
        } else if is_held(of, registry) {
            code.push_str(&shape::held(of));
        }
    }
    for operation in OPERATIONS.iter().filter(|of| snake(name_of(of)) == module) {
        code.extend(operation.body.map(|of| body::body(operation, of)));
    }
    let mut text = head(&format!("The models {}.", about(module))) + "\n";
    for (used, line) in [
        ("flags! {", "use crate::models::flags::flags;\n"),
        ("setters! {", "use crate::models::setters::setters;\n"),
        ("words! {", "use crate::models::words::words;\n"),
    ] {
        if code.contains(used) {
            text.push_str(line);
        }
    }
    text + "#[allow(clippy::wildcard_imports, unused_imports)]\nuse crate::models::*;\nuse serde::{Deserialize, Serialize};\n"
        + &code
}

fn about(module: &str) -> String {
    if module == "shared" { "that several resources share".to_owned() } else { format!("of {}", module.replace('_', " ")) }
}

/// The typed calls of a resource.
pub(super) fn calls(of: Resource) -> String {
    let operations: Vec<_> = of.operations().collect();
    let mut text = head(&format!("The typed calls of {}.", snake(of.name).replace('_', " "))) + "\n";
    text.push_str(&call::imports(&operations));
    text.extend(operations.iter().map(|operation| call::call(operation)));
    text
}

fn is_entity(of: &Type) -> bool {
    OPERATIONS.iter().filter_map(|operation| operation.response.of()).any(|response| response.name == of.name)
}

/// Whether another object or an operation's filter holds it, apart from being a base or a body.
fn is_held(of: &Type, registry: &Registry) -> bool {
    let holds = |kind, writer| writer != Writer::Beyond && matches!(kind, Kind::Complex(inner) if inner.name == of.name);
    OPERATIONS.iter().filter_map(|operation| operation.filter).any(|filter| filter.name == of.name)
        || registry.types.iter().flat_map(|of| of.own).any(|property| holds(property.kind, property.writer))
}

fn is_flags(of: &Enum, registry: &Registry) -> bool {
    let holds = |kind| matches!(kind, Kind::Flags(flags) if flags.name == of.name);
    registry.types.iter().flat_map(|of| of.own).any(|property| holds(property.kind))
}
