//! The types of the entities that callbacks carry: those of responses, with what callbacks alone have.

use super::property::{Side, Versions, member};
use super::{Registry, declared, pascal};
use crate::print::callbacks::types;
use crate::print::{head, quoted};
use crate::table::{Callback, Description, Kind, PHASES, Property, Type, Writer};

/// The entities, their union, and the table of `callbacks.js`.
pub(in crate::print) fn callbacks() -> String {
    let registry = Registry::of_operations();
    let mut held = Vec::new();
    types(&registry).for_each(|(of, _)| add_deep(of, &mut held));
    let mut names = held.iter().map(|of| name_of_response(of)).collect::<Vec<_>>();
    names.sort();
    let entities = types(&registry).map(|(of, Callback { entity, phases, .. })| {
        let phase = if phases { " phase: Phase;" } else { "" };
        format!("  | {{ entity: \"{entity}\";{phase} body: {} | null }}", name(of))
    });
    let entities = entities.collect::<Vec<_>>().join("\n");
    let types = types(&registry).map(|(of, _)| format!("  {}: {};\n", of.name, name(of))).collect::<String>();
    format!(
        "{}import type {{\n  {},\n}} from \"./shifts.js\";\n{}{}\n\
         /** The entities of callbacks by Graph's names of their types. */\n\
         export interface CallbackTypes {{\n{types}}}\n\n\
         /** An entity of a callback by its member of `supportedEntities`; the body is `null` where the entity was deleted. */\n\
         export type CallbackEntity =\n{entities};\n\n\
         /** The entity types by the words that name them in the urls of items, in lower case, though Shifts mixes it. `type` is Graph's name of the type; the `phases` of a request follow from its `state` and `assignedTo`. */\n\
         export declare const ENTITIES: Readonly<\n  Record<string, {{ entity: CallbackEntity[\"entity\"]; type: keyof CallbackTypes; phases?: true }} \
         | undefined>\n>;\n",
        head("The entities of callbacks."),
        names.join(",\n  "),
        phases(),
        held.iter().map(|of| declaration(of)).collect::<String>()
    )
}

/// The phases of requests as a union.
fn phases() -> String {
    let list = PHASES.iter().map(|(name, description)| format!(" * - `{name}`: {description}\n")).collect::<String>();
    let names = quoted(PHASES.iter().map(|(name, _)| *name), " | ");
    format!("\n/**\n * What has happened to a request.\n *\n{list} */\nexport type Phase = {names};\n")
}

/// The name of what callbacks carry of the type.
pub(super) fn name(of: &'static Type) -> String {
    if differs(of) { format!("Callback{}", pascal(of.name)) } else { pascal(of.name) }
}

/// Whether callbacks carry more of the type than responses, in it or in what it holds.
fn differs(of: &'static Type) -> bool {
    of.all_received().next().is_some() || !changed(of).is_empty()
}

/// The properties of the type that hold more in callbacks than in responses.
fn changed(of: &'static Type) -> Vec<&'static Property> {
    let mut properties = of.properties();
    properties
        .retain(|property| matches!(property.kind, Kind::Complex(inner) if property.writer != Writer::Beyond && differs(inner)));
    properties
}

/// Adds the types that differ within the type, and then itself.
fn add_deep(of: &'static Type, types: &mut Vec<&'static Type>) {
    for property in of.all_received().chain(changed(of)) {
        if let Kind::Complex(inner) = property.kind {
            add_deep(inner, types);
        }
    }
    if types.iter().all(|known| known.name != of.name) {
        types.push(of);
    }
}

/// The name of the interface that describes the type in responses.
fn name_of_response(of: &'static Type) -> String {
    let base = if Versions::of(of, Side::Callback).is_some() { "Base" } else { "" };
    pascal(of.name) + base
}

/// What callbacks carry of a type: with two versions, one of them may be absent.
fn declaration(of: &'static Type) -> String {
    let name = name(of);
    let members = changed(of).into_iter().chain(of.all_received());
    let members = members.map(|property| member(property, of, Side::Callback)).collect::<String>();
    let interface = |name: &str| format!("interface {name} extends {} {{\n{members}}}", name_of_response(of));
    let Some(Versions { draft, shared, item }) = Versions::of(of, Side::Callback) else {
        return declared(of.description, of.page, &interface(&name));
    };
    let states = [
        format!("{draft}: {item}; {shared}?: null | undefined"),
        format!("{draft}?: null | undefined; {shared}: {item}"),
        format!("{draft}: {item}; {shared}: {item}"),
    ];
    let states = states.map(|state| format!("  | {{ {state} }}\n")).concat();
    let both = Description::new("The properties of its three states: a draft, a shared version, or both.");
    let base = format!("{name}Base");
    declared(of.description, of.page, &format!("type {name} = {base} & (\n{states});"))
        + &declared(both, of.page, &interface(&base))
}
