//! The schema as the mock reads it: enumerations and types in plain JavaScript.

use super::head;
use super::registry::Registry;
use crate::table::{Callback, Count, Enum, Format, Kind, Need, Property, Role, RuleKind, Spelling, Type, Writer};

/// The types of the file's tables, for readers and for `tsc --checkJs`.
const TYPEDEFS: &str = "\
// @ts-check

/**
 * An enumeration. `spelling` says how the service reads its members: exactly as they are declared, in any casing, or with an
 * upper-case first letter.
 * @typedef {object} Enumeration
 * @property {\"asDeclared\" | \"anyCasing\" | \"upperFirst\"} spelling
 * @property {Record<string, number>} members each with its value, for flags its bit
 * @property {string[]} afterUnknownFutureValue the members that Graph hides unless the request asks for them
 *
 * A property. `of` names its enumeration or, for an object, its type.
 * @typedef {object} Property
 * @property {Scalar | \"enumeration\" | \"flags\" | \"object\"} type
 * @property {string} [of]
 * @property {boolean} [list] an array of such values
 * @property {boolean} nullable as the schema has it
 * @property {boolean} [required] a body without it, or with null in its place, is invalid
 * @property {boolean} [readOnly] the service sets it and ignores it in bodies
 * @property {number} [min] the smallest integer accepted
 * @property {boolean} [notEmpty] the empty string is refused
 *
 * A type with its own properties; those of its base come first.
 * @typedef {object} ObjectType
 * @property {string} [base]
 * @property {Range} [range]
 * @property {Record<string, Property>} properties
 *
 * The properties that hold the start and the end of an object: the end comes after the start. `withinDay`: they are 1 minute
 * to 24 hours apart. It is not inherited.
 * @typedef {{ start: string, end: string, withinDay?: boolean }} Range
 *
 * @typedef {\"boolean\" | \"int32\" | \"double\" | \"string\" | \"dateTimeOffset\" | \"date\" | \"timeOfDay\"} Scalar
 */

";

/// Every enumeration and type that the operations reach.
pub(super) fn schema() -> String {
    let registry = Registry::of_operations();
    let mut text = head("The enumerations and types of Shifts as the mock reads and shows them.");
    text.push_str(TYPEDEFS);
    text.push_str("/** @satisfies {Record<string, Enumeration>} */\nexport const enumerations = {\n");
    registry.enums.iter().for_each(|of| enumeration(of, &mut text));
    text.push_str("};\n\n/** @satisfies {Record<string, ObjectType>} */\nexport const types = {\n");
    registry.types.iter().for_each(|of| object(of, &mut text));
    text.push_str("};\n\n/** The types of callbacks, each with its word in urls as Shifts writes it, and its member of supportedEntities. */\n");
    text.push_str("export const callbacks = {\n");
    for (of, Callback { path, entity, .. }) in super::callbacks::types(&registry) {
        text.push_str(&format!("  {}: {{ path: \"{path}\", entity: \"{entity}\" }},\n", of.name));
    }
    text.push_str("};\n");
    text
}

fn enumeration(of: &Enum, text: &mut String) {
    let spelling = match of.spelling {
        Spelling::Schema => "asDeclared",
        Spelling::AnyCasing => "anyCasing",
        Spelling::UpperFirst => "upperFirst",
    };
    text.push_str(&format!("  {}: {{\n    spelling: \"{spelling}\",\n    members: {{\n", of.name));
    for member in of.members {
        text.push_str(&format!("      {}: {},\n", member.name, member.value));
    }
    text.push_str("    },\n    afterUnknownFutureValue: [");
    let later = of.later().iter().map(|member| format!("\n      \"{}\",", member.name)).collect::<String>();
    text.push_str(&if later.is_empty() { later } else { format!("{later}\n    ") });
    text.push_str("],\n  },\n");
}

fn object(of: &'static Type, text: &mut String) {
    text.push_str(&format!("  {}: {{\n", of.name));
    if let Some(base) = of.base {
        text.push_str(&format!("    base: \"{}\",\n", base.name));
    }
    text.push_str(&range(of));
    text.push_str("    properties: {\n");
    // Properties beyond the schema appear in responses only: no body and no seed can set them.
    for property in of.own.iter().filter(|property| property.writer != Writer::Beyond) {
        text.push_str(&format!("      {}: {{ {} }},\n", property.name, words(property).join(", ")));
    }
    text.push_str("    },\n  },\n");
}

/// The member for the start and end of a type with a rule about them.
fn range(of: &'static Type) -> String {
    let has = |kind| of.rules.iter().any(|rule| rule.kind == kind);
    if !has(RuleKind::EndsAfterStart) {
        return String::new();
    }
    let (start, end) = (of.name_of(Role::Start), of.name_of(Role::End));
    let within_day = if has(RuleKind::LengthWithinDay) { ", withinDay: true" } else { "" };
    format!("    range: {{ start: \"{start}\", end: \"{end}\"{within_day} }},\n")
}

/// The members of a property's literal; those that are false by default are left out.
fn words(property: &Property) -> Vec<String> {
    let (kind, of) = kind(property.kind);
    let mut words = vec![format!("type: \"{kind}\"")];
    words.extend(of.map(|name| format!("of: \"{name}\"")));
    if property.count != Count::One {
        words.push("list: true".to_owned());
    }
    words.push(format!("nullable: {}", property.nullable));
    if property.need == Need::Required {
        words.push("required: true".to_owned());
    }
    if property.writer == Writer::Service {
        words.push("readOnly: true".to_owned());
    }
    if let Kind::Int32 { min, .. } = property.kind
        && min > i32::MIN
    {
        words.push(format!("min: {min}"));
    }
    if let Kind::String(Format::Secret(_)) = property.kind {
        words.push("notEmpty: true".to_owned());
    }
    words
}

/// The word for a property's values, with the name of its enumeration or type.
fn kind(kind: Kind) -> (&'static str, Option<&'static str>) {
    match kind {
        Kind::Boolean => ("boolean", None),
        Kind::Int32 { .. } => ("int32", None),
        Kind::Double => ("double", None),
        Kind::String(_) => ("string", None),
        Kind::DateTimeOffset => ("dateTimeOffset", None),
        Kind::Date => ("date", None),
        Kind::TimeOfDay => ("timeOfDay", None),
        Kind::Enum(of) => ("enumeration", Some(of.name)),
        Kind::Flags(of) => ("flags", Some(of.name)),
        Kind::Complex(of) => ("object", Some(of.name)),
    }
}
