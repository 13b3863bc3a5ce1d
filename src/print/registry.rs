//! Every type and enumeration that the operations reach, each after those that it is built on.

use crate::shifts::OPERATIONS;
use crate::table::{Enum, Kind, Type, Writer};

/// The types and enumerations, each once.
#[derive(Default)]
pub(super) struct Registry {
    pub(super) types: Vec<&'static Type>,
    pub(super) enums: Vec<&'static Enum>,
    /// The types of bodies whose names are no type's of Graph: what actions take and filters say.
    pub(super) own: Vec<&'static Type>,
    /// The types of answers, and what is in them.
    pub(super) answered: Vec<&'static Type>,
    /// The types of bodies, and what is in them.
    pub(super) written: Vec<&'static Type>,
    /// The types of bodies, and what is in them when a response is sent back, which holds more than a client writes.
    pub(super) contained: Vec<&'static Type>,
}

impl Registry {
    pub(super) fn of_operations() -> Registry {
        let mut registry = Registry::default();
        for of in OPERATIONS.iter().filter_map(|operation| operation.response.of()) {
            add_deep(of, true, &mut registry.answered);
        }
        for operation in OPERATIONS {
            for of in operation.body.map(|body| body.of).into_iter().chain(operation.filter) {
                add_deep(of, false, &mut registry.written);
            }
        }
        for of in OPERATIONS.iter().filter_map(|operation| operation.body).map(|body| body.of) {
            add_deep(of, true, &mut registry.contained);
        }
        let graphs = |name: &str| registry.answered.iter().any(|of| of.name == name);
        for operation in OPERATIONS {
            let body = operation.body.map(|body| body.of).filter(|of| !graphs(of.name));
            if let Some(of) = body {
                push(of, &mut registry.own);
            }
        }
        for of in OPERATIONS.iter().filter_map(|operation| operation.filter) {
            add_deep(of, false, &mut registry.own);
        }
        for of in registry.answered.iter().chain(&registry.written) {
            push(of, &mut registry.types);
        }
        for of in &registry.types {
            for property in of.own {
                if let Kind::Enum(of) | Kind::Flags(of) = property.kind
                    && registry.enums.iter().all(|known| known.name != of.name)
                {
                    registry.enums.push(of);
                }
            }
        }
        registry
    }

    /// The types that the package exports as schemas: those of bodies that are Graph's own, and what is in them.
    pub(super) fn shapes(&self) -> Vec<&'static Type> {
        let is_held = |name: &str| {
            let holds = |kind| matches!(kind, Kind::Complex(inner) if inner.name == name);
            OPERATIONS.iter().filter_map(|operation| operation.body).any(|body| body.of.name == name)
                || self.contained.iter().flat_map(|of| of.own).any(|property| holds(property.kind))
        };
        let is_own = |name: &str| self.own.iter().any(|own| own.name == name);
        self.contained.iter().copied().filter(|of| !is_own(of.name) && is_held(of.name)).collect()
    }
}

/// Adds a type behind its base and what it holds: all of it, or what a client writes.
fn add_deep(of: &'static Type, all: bool, types: &mut Vec<&'static Type>) {
    if types.iter().any(|known| known.name == of.name) {
        return;
    }
    if let Some(base) = of.base {
        add_deep(base, all, types);
    }
    for property in of.own {
        if let Kind::Complex(inner) = property.kind
            && (all || property.writer == Writer::Client)
        {
            add_deep(inner, all, types);
        }
    }
    push(of, types);
}

fn push(of: &'static Type, types: &mut Vec<&'static Type>) {
    if types.iter().all(|known| known.name != of.name) {
        types.push(of);
    }
}
