//! Prints the properties of a shape or a body, one row each.

use super::links;
use super::syntax::{coded, sourced_property, table};
use crate::table::{Count, Form, Format, Id, Kind, Need, Property, Type, Writer};

/// The table of a type's properties, as a body of this form has them.
pub(super) fn of(of: &'static Type, form: Form) -> String {
    let properties = of.properties();
    let rows = properties.iter().filter(|property| property.writer != Writer::Beyond).map(|property| {
        [
            format!("`{}`", property.name),
            kind_of(property),
            in_body(property, form).to_owned(),
            null(property, form).to_owned(),
            sourced_property(property),
        ]
    });
    let mut text = table(["property", "type", "in a body", "null", "what"], rows);
    let beyond = properties.iter().filter(|property| property.writer == Writer::Beyond).map(|property| property.name);
    let beyond = coded(beyond);
    if !beyond.is_empty() {
        text.push_str(&format!(
            "\nResponses may also contain {beyond}, which Microsoft's schema does not have; bodies leave them out, too.\n"
        ));
    }
    text
}

fn in_body(property: &Property, form: Form) -> &'static str {
    match (property.writer, property.need) {
        (Writer::Service | Writer::Beyond, _) => "read-only, left out",
        (Writer::Client, _) if form == Form::Change => "optional",
        (Writer::Client, Need::Required) => "required",
        (Writer::Client, Need::Advised) => "advised",
        (Writer::Client, Need::Optional) => "optional",
    }
}

fn null(property: &Property, form: Form) -> &'static str {
    match (property.nullable, property.need) {
        (false, _) => "no",
        (true, _) if property.writer != Writer::Client => "yes",
        (true, Need::Required) => "not in a body",
        (true, Need::Advised) if form != Form::Change => "with a warning",
        (true, _) => "yes",
    }
}

/// What a property holds.
pub(super) fn kind_of(property: &Property) -> String {
    let one = kind(property.kind);
    match property.count {
        Count::One => one,
        Count::Many => format!("array of {one}"),
        Count::First => format!("array of {one}, of which the service reads the first"),
    }
}

/// [`kind_of`] without the syntax of Markdown.
pub(in crate::print) fn words(property: &Property) -> String {
    let kind = kind_of(property);
    let mut parts = kind.split('[');
    let start = parts.next().unwrap_or_default().to_owned();
    let plain = parts.fold(start, |before, part| {
        let (word, after) = part.split_once("](").unwrap_or((part, ""));
        before + word + after.split_once(')').map_or("", |(_, after)| after)
    });
    plain.replace('`', "")
}

fn kind(of: Kind) -> String {
    match of {
        Kind::Boolean => "boolean".to_owned(),
        Kind::Int32 { min, advised_min } => {
            let mut words = "[integer](#values)".to_owned();
            if min > i32::MIN {
                words.push_str(&format!(", at least {min}"));
            }
            if advised_min > min {
                words.push_str(&format!(", below {advised_min} with a warning"));
            }
            words
        }
        Kind::Double => "[number](#values)".to_owned(),
        Kind::String(text) => text_of(text),
        Kind::DateTimeOffset => "[date-time](#values)".to_owned(),
        Kind::Date => "[date](#values)".to_owned(),
        Kind::TimeOfDay => "[time of day](#values)".to_owned(),
        Kind::Enum(of) => links::enumeration(of),
        Kind::Flags(of) => format!("[flags](#values) of {}", links::enumeration(of)),
        Kind::Complex(of) => links::shape(of),
    }
}

fn text_of(of: Format) -> String {
    match of {
        Format::Any => "string".to_owned(),
        Format::MaxLength(most) => format!("string, with a warning above {most} characters"),
        Format::Alphanumeric(max) => format!("letters and digits, with a warning for others and above {max} characters"),
        Format::Id(Id::Guid) => "GUID, with a warning for other strings".to_owned(),
        Format::Id(Id::Prefix(prefix)) => format!("id, `{prefix}…`"),
        Format::Secret(length) => format!("string that is not empty, with a warning unless it has {length} ASCII characters"),
        Format::Url => "URL, with a warning if it is not https or ends with a slash".to_owned(),
        Format::TimeZone => "[time zone](#values)".to_owned(),
    }
}
