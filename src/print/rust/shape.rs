//! A struct with its constructor and its setters.

use super::field::{Field, How, Side, has_versions};
use super::layout::{doc, list};
use crate::print::pascal;
use crate::table::{Kind, Page, Role, Type};

/// The struct of an entity in responses.
pub(super) fn response(of: &'static Type) -> String {
    let fields = Field::all(of, Side::Response);
    structure(&pascal(of.name), &[sourced(of.description.text(), of.page)], of, &fields, Side::Response) + &versioned(of)
}

/// The struct of an object within a response or a body, or of a filter.
pub(super) fn held(of: &'static Type) -> String {
    with_constructor(&pascal(of.name), &[sourced(of.description.text(), of.page)], of, Side::Held)
}

/// A struct with its constructor and its setters.
pub(super) fn with_constructor(name: &str, paragraphs: &[String], of: &'static Type, side: Side) -> String {
    let fields = Field::all(of, side);
    let mut text = structure(name, paragraphs, of, &fields, side);
    text.push_str(&constructor(name, &fields));
    let setters: String = fields.iter().map(|field| format!("        {},\n", field.setter())).collect();
    if !setters.is_empty() {
        text.push_str(&format!("\nsetters! {{\n    {name} {{\n{setters}    }}\n}}\n"));
    }
    text
}

/// A description with its page.
pub(super) fn sourced(description: &str, page: Page) -> String {
    format!("{description} <{}>", page.url())
}

fn structure(name: &str, paragraphs: &[String], of: &'static Type, fields: &[Field], side: Side) -> String {
    let mut traits = vec!["Clone", "Debug", "PartialEq"];
    if !has_double(of) {
        traits.push("Eq");
    }
    if side != Side::Response && !fields.iter().any(Field::is_required) {
        traits.push("Default");
    }
    traits.extend(["Serialize", "Deserialize"]);
    let fields: String = fields.iter().map(|field| field.declaration(of.page)).collect();
    format!(
        "\n{}#[derive({})]\n#[serde(rename_all = \"camelCase\")]\n#[non_exhaustive]\npub struct {name} {{\n{fields}}}\n",
        doc(0, paragraphs),
        traits.join(", ")
    )
}

fn has_double(of: &'static Type) -> bool {
    of.properties().iter().any(|property| match property.kind {
        Kind::Double => true,
        Kind::Complex(of) => has_double(of),
        _ => false,
    })
}

fn constructor(name: &str, fields: &[Field]) -> String {
    let required: Vec<&Field> = fields.iter().filter(|field| field.is_required()).collect();
    if required.is_empty() {
        return format!(
            "\nimpl {name} {{\n    /// One without any property.\n    #[must_use]\n    pub fn new() -> Self {{\n        Self::default()\n    }}\n}}\n"
        );
    }
    let parameters: Vec<String> = required.iter().map(|field| field.parameter().0).collect();
    let values: Vec<String> = fields.iter().map(initial).collect();
    format!(
        "\nimpl {name} {{\n    /// One with its required properties.\n    #[must_use]\n{}{}    }}\n}}\n",
        list(4, "pub fn new(", &parameters, ") -> Self {", ""),
        list(8, "Self {", &values, "}", " "),
    )
}

fn initial(field: &Field) -> String {
    match field.how {
        How::Required | How::Version => field.parameter().1,
        How::Optional => format!("{}: None", field.name),
        How::Nullable => format!("{}: Nullable::Absent", field.name),
        How::VersionChange => format!("{}: VersionChange::Keep", field.name),
    }
}

/// The names of both versions, by the type that each of them has.
fn versioned(of: &'static Type) -> String {
    if !has_versions(of) {
        return String::new();
    }
    let properties = of.properties();
    let with = |role| properties.iter().find(|property| property.role == Some(role));
    let (Some(draft), Some(shared)) = (with(Role::Draft), with(Role::Shared)) else { return String::new() };
    let Kind::Complex(item) = draft.kind else { return String::new() };
    format!(
        "\nimpl Versioned for {} {{\n    const DRAFT: &'static str = \"{}\";\n    const SHARED: &'static str = \"{}\";\n}}\n",
        pascal(item.name),
        draft.name,
        shared.name
    )
}
