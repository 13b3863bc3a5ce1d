//! Models and typed calls as Rust, a file for each resource.

mod body;
mod call;
mod enumeration;
mod field;
mod layout;
mod module;
mod names;
mod place;
mod shape;

use super::registry::Registry;
use super::resource::Resource;
use place::Places;

/// The printed files: each one's path below the root of the repository, and its text.
pub(super) fn files() -> Vec<(String, String)> {
    let registry = Registry::of_operations();
    let places = Places::all();
    let resources = Resource::all();
    let names: Vec<String> = resources.iter().map(|of| names::snake(of.name)).collect();
    let mut files = vec![
        ("src/generated/models.rs".to_owned(), module::list("The models, a file for each resource.", places.modules())),
        ("src/generated/calls.rs".to_owned(), module::list("The typed calls, a file for each resource.", &names)),
    ];
    for module in places.modules() {
        files.push((format!("src/generated/models/{module}.rs"), module::models(module, &registry, &places)));
    }
    for (of, module) in resources.iter().zip(&names) {
        files.push((format!("src/generated/calls/{module}.rs"), module::calls(*of)));
    }
    files
}
