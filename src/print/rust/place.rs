//! In which file a type or an enumeration is printed: that of the resource which reaches it, or one for those that several reach.

use super::names::snake;
use crate::print::resource::Resource;
use crate::table::{Kind, Type};

/// The file of what several resources reach.
const SHARED: &str = "shared";

/// The file of each type and enumeration.
pub(super) struct Places {
    modules: Vec<String>,
    /// The files that reach each name.
    reached: Vec<(&'static str, Vec<String>)>,
}

impl Places {
    pub(super) fn all() -> Places {
        let mut places = Places { modules: Vec::new(), reached: Vec::new() };
        for resource in Resource::all() {
            let module = snake(resource.name);
            for operation in resource.operations() {
                let types = [operation.response.of(), operation.body.map(|body| body.of), operation.filter];
                types.into_iter().flatten().for_each(|of| places.reach(of, &module));
            }
            places.modules.push(module);
        }
        places.modules.insert(0, SHARED.to_owned());
        places
    }

    fn reach(&mut self, of: &'static Type, module: &str) {
        self.note(of.name, module);
        for property in of.properties() {
            match property.kind {
                Kind::Enum(of) | Kind::Flags(of) => self.note(of.name, module),
                Kind::Complex(of) => self.reach(of, module),
                _ => {}
            }
        }
    }

    fn note(&mut self, name: &'static str, module: &str) {
        match self.reached.iter_mut().find(|(known, _)| *known == name) {
            Some((_, modules)) if modules.iter().any(|known| known == module) => {}
            Some((_, modules)) => modules.push(module.to_owned()),
            None => self.reached.push((name, vec![module.to_owned()])),
        }
    }

    /// Every file.
    pub(super) fn modules(&self) -> &[String] {
        &self.modules
    }

    /// Whether the type or enumeration is printed in this file.
    pub(super) fn is_in(&self, name: &str, module: &str) -> bool {
        let modules = self.reached.iter().find(|(known, _)| *known == name).map(|(_, modules)| modules.as_slice());
        match modules {
            Some([own]) => own == module,
            Some(_) => module == SHARED,
            None => false,
        }
    }
}
