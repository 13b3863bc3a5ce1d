//! The body of an operation, and how it is made from a response.

use super::field::{Field, How, Side};
use super::layout::list;
use super::names::{field, snake};
use super::shape::with_constructor;
use crate::print::pascal;
use crate::shifts::OPERATIONS;
use crate::table::{Body, Form, Method, Operation, Role, Type};

/// The struct of an operation's body.
pub(super) fn body(operation: &Operation, Body { of, form, .. }: Body) -> String {
    let name = format!("{}Body", pascal(operation.id));
    let description = format!("The body of [`{0}`](crate::calls::{0}). <{1}>", snake(operation.id), operation.page.url());
    let mut text = with_constructor(&name, &[description], of, Side::Body(form));
    if is_response(of) && (form != Form::Create || operation.method == Method::Put) {
        text.push_str(&from_response(&name, of, form));
    }
    text
}

/// Whether responses hold an entity of this type.
fn is_response(of: &Type) -> bool {
    OPERATIONS.iter().filter_map(|operation| operation.response.of()).any(|response| response.name == of.name)
}

/// A body that sends back what a response holds.
fn from_response(name: &str, of: &'static Type, form: Form) -> String {
    let values: Vec<String> = Field::all(of, Side::Body(form)).iter().map(|field| value(field, of)).collect();
    format!(
        "\nimpl From<{0}> for {name} {{\n    fn from(response: {0}) -> Self {{\n{1}    }}\n}}\n",
        pascal(of.name),
        list(8, "Self {", &values, "}", " "),
    )
}

fn value(of: &Field, within: &'static Type) -> String {
    if of.how == How::VersionChange {
        let named = |role| {
            let properties = within.properties();
            let with = properties.iter().find(|property| property.role == Some(role));
            with.map_or_else(String::new, |property| field(property.name))
        };
        return format!("version: VersionChange::of(response.{}, response.{})", named(Role::Draft), named(Role::Shared));
    }
    format!("{name}: response.{name}", name = of.name)
}
