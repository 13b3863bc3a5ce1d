//! One field of a struct: its name, its type, and how serde reads and writes it.

use super::layout::doc;
use super::names;
use crate::print::{described, pascal};
use crate::table::{Count, Form, Kind, Need, Page, Property, Role, RuleKind, Type, Writer};

/// What a struct describes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    /// The entity of a response.
    Response,
    /// The body of an operation.
    Body(Form),
    /// An object within a response or a body, or a filter.
    Held,
}

/// How a field holds its value.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum How {
    Required,
    Optional,
    Nullable,
    /// A version of a new object.
    Version,
    /// What an update does to the versions.
    VersionChange,
}

/// A field.
pub(super) struct Field {
    pub(super) name: String,
    /// What it holds where it is neither absent nor null.
    pub(super) value: String,
    pub(super) how: How,
    /// The property that it is; of a version, the draft.
    pub(super) property: &'static Property,
    description: String,
}

impl Field {
    /// The fields of the struct.
    pub(super) fn all(of: &'static Type, side: Side) -> Vec<Field> {
        let shown = |property: &&Property| match property.writer {
            Writer::Client => true,
            Writer::Service => side == Side::Response,
            Writer::Beyond => false,
        };
        let versioned = has_versions(of) && matches!(side, Side::Body(_));
        let mut fields: Vec<Field> = Vec::new();
        for property in of.properties().into_iter().filter(shown) {
            match property.role {
                Some(Role::Draft) if versioned => fields.push(version(property, side)),
                Some(Role::Shared) if versioned => {}
                _ => fields.push(field(property, side)),
            }
        }
        fields
    }

    /// The type.
    pub(super) fn kind(&self) -> String {
        match self.how {
            How::Required => self.value.clone(),
            How::Optional => format!("Option<{}>", self.value),
            How::Nullable => format!("Nullable<{}>", self.value),
            How::Version => format!("Version<{}>", self.value),
            How::VersionChange => format!("VersionChange<{}>", self.value),
        }
    }

    /// Whether `new` takes it.
    pub(super) fn is_required(&self) -> bool {
        matches!(self.how, How::Required | How::Version)
    }

    /// The declaration of the field. `page` is that of its struct, which is not repeated.
    pub(super) fn declaration(&self, page: Page) -> String {
        let is_version = matches!(self.how, How::Version | How::VersionChange);
        let source =
            if is_version || self.property.page == page { String::new() } else { format!(" <{}>", self.property.page.url()) };
        let attribute = match self.how {
            How::Required => String::new(),
            How::Version | How::VersionChange => "    #[serde(flatten)]\n".to_owned(),
            How::Optional => "    #[serde(default, skip_serializing_if = \"Option::is_none\")]\n".to_owned(),
            How::Nullable => {
                let with = if self.value == "f64" { ", serialize_with = \"crate::models::number::double\"" } else { "" };
                format!("    #[serde(default, skip_serializing_if = \"Nullable::is_absent\"{with})]\n")
            }
        };
        format!("{}{attribute}    pub {}: {},\n", doc(4, &[format!("{}{source}", self.description)]), self.name, self.kind())
    }

    /// The parameter of `new`, and what it sets the field to.
    pub(super) fn parameter(&self) -> (String, String) {
        if self.is_text() || self.value.starts_with("Vec<") {
            (format!("{}: impl Into<{}>", self.name, self.value), format!("{name}: {name}.into()", name = self.name))
        } else {
            (format!("{}: {}", self.name, self.kind()), self.name.clone())
        }
    }

    /// The line of the setter.
    pub(super) fn setter(&self) -> String {
        match self.how {
            How::Optional => format!("some {}: {}", self.name, self.value),
            _ => format!("set {}: {}", self.name, self.kind()),
        }
    }

    fn is_text(&self) -> bool {
        matches!(self.value.as_str(), "String" | "DateTime" | "Date" | "TimeOfDay" | "Secret")
    }
}

/// Whether an object has two versions that exclude each other in a body.
pub(super) fn has_versions(of: &Type) -> bool {
    of.rules.iter().any(|rule| rule.kind == RuleKind::DraftOrShared)
}

fn version(property: &'static Property, side: Side) -> Field {
    let (how, description) = if side == Side::Body(Form::Create) {
        (How::Version, "Its draft or its shared version.")
    } else {
        (How::VersionChange, "What happens to its draft and its shared version.")
    };
    Field { name: "version".to_owned(), value: value(property), how, property, description: description.to_owned() }
}

fn field(property: &'static Property, side: Side) -> Field {
    let required = property.need == Need::Required;
    let sure = match side {
        Side::Response => required || (property.name == "id" && !property.nullable),
        Side::Held | Side::Body(Form::Create | Form::Replace) => required,
        Side::Body(_) => false,
    };
    let how = match (sure, property.nullable && !required) {
        (true, _) => How::Required,
        (false, true) => How::Nullable,
        (false, false) => How::Optional,
    };
    let description = described(property.description, property.contradictions);
    Field { name: names::field(property.name), value: value(property), how, property, description }
}

/// The type of a property's value.
fn value(property: &Property) -> String {
    let one = match property.kind {
        Kind::Boolean => "bool".to_owned(),
        Kind::Int32 { .. } => "i32".to_owned(),
        Kind::Double => "f64".to_owned(),
        Kind::String(_) if property.role == Some(Role::Secret) => "Secret".to_owned(),
        Kind::String(_) => "String".to_owned(),
        Kind::DateTimeOffset => "DateTime".to_owned(),
        Kind::Date => "Date".to_owned(),
        Kind::TimeOfDay => "TimeOfDay".to_owned(),
        Kind::Enum(of) | Kind::Flags(of) => pascal(of.name),
        Kind::Complex(of) => pascal(of.name),
    };
    if property.count == Count::One { one } else { format!("Vec<{one}>") }
}
