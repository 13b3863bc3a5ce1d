//! Every type and enumeration that the operations reach, those on which another is built before it.

use crate::shifts::OPERATIONS;
use crate::table::{Enum, Kind, Type};

/// The types and enumerations, each once.
#[derive(Default)]
pub(super) struct Roll {
    pub(super) types: Vec<&'static Type>,
    pub(super) enums: Vec<&'static Enum>,
    /// The types of bodies whose names are no type's of Graph: what actions take and filters say.
    pub(super) own: Vec<&'static Type>,
    /// The types of answers, and what is in them.
    pub(super) answered: Vec<&'static Type>,
    /// The types of bodies, and what is in them.
    pub(super) written: Vec<&'static Type>,
}

impl Roll {
    pub(super) fn of_operations() -> Roll {
        let mut roll = Roll::default();
        for of in OPERATIONS.iter().filter_map(|operation| operation.answer.of()) {
            add_deep(of, &mut roll.answered);
        }
        for operation in OPERATIONS {
            for of in operation.body.map(|body| body.of).into_iter().chain(operation.filter) {
                add_deep(of, &mut roll.written);
            }
        }
        let graphs = |name: &str| roll.answered.iter().any(|of| of.name == name);
        for operation in OPERATIONS {
            let body = operation.body.map(|body| body.of).filter(|of| !graphs(of.name));
            for of in body {
                push(of, &mut roll.own);
            }
        }
        for of in OPERATIONS.iter().filter_map(|operation| operation.filter) {
            add_deep(of, &mut roll.own);
        }
        for of in roll.answered.iter().chain(&roll.written) {
            push(of, &mut roll.types);
        }
        for of in &roll.types {
            for property in of.own {
                if let Kind::Enum(of) | Kind::Flags(of) = property.kind
                    && roll.enums.iter().all(|known| known.name != of.name)
                {
                    roll.enums.push(of);
                }
            }
        }
        roll
    }
}

/// Adds a type behind its base and what it holds.
fn add_deep(of: &'static Type, types: &mut Vec<&'static Type>) {
    if types.iter().any(|known| known.name == of.name) {
        return;
    }
    if let Some(base) = of.base {
        add_deep(base, types);
    }
    for property in of.own {
        if let Kind::Complex(inner) = property.kind {
            add_deep(inner, types);
        }
    }
    push(of, types);
}

fn push(of: &'static Type, types: &mut Vec<&'static Type>) {
    if types.iter().all(|known| known.name != of.name) {
        types.push(of);
    }
}
