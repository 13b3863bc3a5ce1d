//! The types of bodies and filters.

use super::property::{Side, Versions, members};
use super::{declared, doc, pascal};
use crate::shifts::OPERATIONS;
use crate::table::{Body, Form, Operation, Type};

/// Whether the type is the whole body of an operation.
pub(super) fn is_of_operation(of: &Type) -> bool {
    bodies(of).next().is_some()
}

fn bodies(of: &Type) -> impl Iterator<Item = (&'static Operation, Body)> {
    let all = OPERATIONS.iter().filter_map(|operation| Some((*operation, operation.body?)));
    all.filter(|(_, body)| body.of.name == of.name)
}

/// The name of what a new object of the type is described by.
pub(super) fn name_of_new(of: &Type) -> String {
    let new = bodies(of).find(|(_, body)| body.form == Form::Create).or_else(|| bodies(of).next());
    format!("{}Body", pascal(new.map_or(of.name, |(operation, _)| operation.id)))
}

/// What an object within a body holds.
pub(super) fn held(of: &'static Type) -> String {
    let members = members(of, Side::Body(Form::Create));
    declared(of.description, of.page, &format!("interface {}Body {{\n{members}}}", pascal(of.name)))
}

/// What a filter can say.
pub(super) fn filter(of: &'static Type) -> String {
    let members = members(of, Side::Body(Form::Filter));
    declared(of.description, of.page, &format!("interface {} {{\n{members}}}", pascal(of.name)))
}

/// The body of an operation; with two versions, a union that cannot hold both.
pub(super) fn of_operation(operation: &Operation, Body { of, form, .. }: Body) -> String {
    let side = Side::Body(form);
    let (name, members) = (format!("{}Body", pascal(operation.id)), members(of, side));
    let description = doc("", &format!("The body of {}.", operation.id), operation.page);
    let Some(Versions { draft, shared, item }) = Versions::of(of, side) else {
        return format!("\n{description}export interface {name} {{\n{members}}}\n");
    };
    let mut states =
        vec![format!("{draft}: {item}; {shared}?: null | undefined"), format!("{draft}?: null | undefined; {shared}: {item}")];
    if form != Form::Create {
        states.push(format!("{draft}?: null | undefined; {shared}?: undefined"));
        states.push(format!("{draft}?: undefined; {shared}?: null | undefined"));
    }
    let states = states.iter().map(|state| format!("  | {{ {state} }}\n")).collect::<String>();
    let base = doc("", &format!("The properties of {name}, whichever of its versions it holds."), operation.page);
    format!(
        "\n{description}export type {name} = {name}Base & (\n{states});\n\n{base}export interface {name}Base {{\n{members}}}\n"
    )
}
