//! The resources that operations belong to, by their paths.

use crate::shifts::OPERATIONS;
use crate::table::{Method, Operation, Response, Type};

/// A resource with the type that reading it answers.
#[derive(Clone, Copy)]
pub(super) struct Resource {
    /// Its segment of the path: `shifts`.
    pub(super) name: &'static str,
    /// What it holds.
    pub(super) of: &'static Type,
}

impl Resource {
    /// Every resource, in the order of the registry.
    pub(super) fn all() -> Vec<Resource> {
        let mut resources: Vec<Resource> = Vec::new();
        for operation in OPERATIONS {
            let name = name_of(operation);
            let (Response::Entity(of) | Response::Collection(of)) = operation.response else { continue };
            if resources.iter().all(|known| known.name != name) {
                resources.push(Resource { name, of });
            }
        }
        resources
    }

    /// Its operations.
    pub(super) fn operations(self) -> impl Iterator<Item = &'static Operation> {
        OPERATIONS.iter().copied().filter(move |operation| name_of(operation) == self.name)
    }
}

/// The last segment that the path shares with one that is read, and that is no parameter.
pub(super) fn name_of(operation: &Operation) -> &'static str {
    let read = OPERATIONS.iter().filter(|of| of.method == Method::Get && !of.path.ends_with('}')).map(|of| of.path);
    let within = |path: &&str| operation.path.strip_prefix(path).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    read.filter(within).max_by_key(|path| path.len()).and_then(|path| path.rsplit('/').next()).unwrap_or_default()
}
