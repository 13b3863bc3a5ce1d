//! What an editor of bodies shows: the properties of each type with their sentences, pages and examples, and the members of enumerations.

use super::head;
use super::markdown::{address, pages, words};
use super::openapi::examples;
use super::openapi::json::Json;
use super::registry::Registry;
use super::resource::name_of;
use crate::shifts::OPERATIONS;
use crate::table::{Count, Description, Enum, Form, Kind, Need, Operation, Page, Property, Role, RuleKind, Type, Writer};

/// The types of the file's tables, for readers and for `tsc --checkJs`.
const TYPEDEFS: &str = "\
// @ts-check

/**
 * What is described: in one sentence, on Microsoft's page, and on the page of the docs, if it has one.
 * @typedef {{ sentence: string, page: string, docs?: string }} Described
 *
 * An operation with a body: the name of the body's type, and whether it creates something.
 * @typedef {{ body: string, creates: boolean, page: string, docs: string }} BodyOperation
 *
 * A property. `of` names its enumeration or, for an object, its type; `words` describe what it holds.
 * @typedef {object} OwnProperty
 * @property {Kind} kind
 * @property {string} words
 * @property {string} [of]
 * @property {boolean} [list] an array of such values
 * @property {\"required\" | \"advised\"} [need] in a body that creates
 * @property {boolean} [readOnly] the service writes it; bodies leave it out
 * @property {boolean} [nullable]
 * @property {string} [excludes] the property that must be null if this one is set
 * @property {unknown} [example] absent if a reader has to choose the value
 * @typedef {Described & OwnProperty} Property
 *
 * A type with its properties, those that it inherits included.
 * @typedef {Described & { properties: Record<string, Property> }} ObjectType
 *
 * An enumeration.
 * @typedef {Described & { members: string[] }} Enumeration
 *
 * @typedef {\"boolean\" | \"integer\" | \"number\" | \"string\" | \"dateTime\" | \"date\" | \"time\" | \"enumeration\" | \"flags\" | \"object\"} Kind
 */

";

/// Every operation with a body, and the types and enumerations that bodies reach.
pub(super) fn tables() -> String {
    let registry = Registry::of_operations();
    let operations = OPERATIONS.iter().filter_map(|of| Some((of.id, operation(of)?)));
    let pages = pages();
    let types = registry.contained.iter().map(|of| (of.name, object(of, &pages)));
    let enumerations = registry.enums.iter().map(|of| (of.name, enumeration(of, &pages)));
    let mut text = head("The bodies of operations as the workbench's editor completes and describes them.");
    text.push_str(TYPEDEFS);
    for (name, of, table) in [
        ("operations", "BodyOperation", Json::object(operations)),
        ("types", "ObjectType", Json::object(types)),
        ("enumerations", "Enumeration", Json::object(enumerations)),
    ] {
        let table = table.print();
        text.push_str(&format!("/** @type {{Record<string, {of}>}} */\nexport const {name} = {};\n\n", table.trim_end()));
    }
    text.trim_end().to_owned() + "\n"
}

fn operation(of: &Operation) -> Option<Json> {
    let body = of.body?;
    let docs = format!("reference/{}.html#{}", name_of(of), of.id.to_lowercase());
    Some(Json::object([
        ("body", Json::text(body.of.name)),
        ("creates", Json::Bool(body.form != Form::Change)),
        ("page", Json::text(of.page.url())),
        ("docs", Json::text(docs)),
    ]))
}

fn described(description: Description, page: Page, docs: Option<String>) -> Json {
    let docs = docs.map(|docs| ("docs", Json::Text(docs)));
    Json::object([("sentence", Json::text(description.text())), ("page", Json::text(page.url()))].into_iter().chain(docs))
}

/// The pages of the reference, each one's path and text.
type Pages = [(String, String)];

fn object(of: &'static Type, pages: &Pages) -> Json {
    let properties = of.properties().into_iter().filter(|property| property.writer != Writer::Beyond);
    let properties = Json::object(properties.map(|own| (own.name, property(of, own))));
    described(of.description, of.page, address(&format!("Shape {}", of.name), pages)).and([("properties", properties)])
}

fn property(of: &'static Type, own: &Property) -> Json {
    let (kind, name) = kind(own.kind);
    let mut members = vec![("kind", Json::text(kind)), ("words", Json::text(words(own)))];
    members.extend(name.map(|name| ("of", Json::text(name))));
    if own.count != Count::One {
        members.push(("list", Json::Bool(true)));
    }
    match own.need {
        Need::Required => members.push(("need", Json::text("required"))),
        Need::Advised => members.push(("need", Json::text("advised"))),
        Need::Optional => {}
    }
    if own.writer == Writer::Service {
        members.push(("readOnly", Json::Bool(true)));
    }
    if own.nullable && own.need != Need::Required {
        members.push(("nullable", Json::Bool(true)));
    }
    members.extend(excluded(of, own).map(|name| ("excludes", Json::text(name))));
    if own.writer == Writer::Client && !matches!(own.kind, Kind::String(_) | Kind::Enum(_) | Kind::Flags(_)) {
        members.push(("example", examples::property(of, own)));
    }
    described(own.description, own.page, None).and(members)
}

/// The version that must be null if this one is set.
fn excluded(of: &'static Type, own: &Property) -> Option<&'static str> {
    of.rules.iter().find(|rule| rule.kind == RuleKind::DraftOrShared)?;
    match own.role? {
        Role::Draft => Some(of.name_of(Role::Shared)),
        Role::Shared => Some(of.name_of(Role::Draft)),
        _ => None,
    }
}

/// The word for a property's values, with the name of its enumeration or type.
fn kind(kind: Kind) -> (&'static str, Option<&'static str>) {
    match kind {
        Kind::Boolean => ("boolean", None),
        Kind::Int32 { .. } => ("integer", None),
        Kind::Double => ("number", None),
        Kind::String(_) => ("string", None),
        Kind::DateTimeOffset => ("dateTime", None),
        Kind::Date => ("date", None),
        Kind::TimeOfDay => ("time", None),
        Kind::Enum(of) => ("enumeration", Some(of.name)),
        Kind::Flags(of) => ("flags", Some(of.name)),
        Kind::Complex(of) => ("object", Some(of.name)),
    }
}

fn enumeration(of: &Enum, pages: &Pages) -> Json {
    let members = Json::texts(of.members.iter().map(|member| member.name));
    described(of.description, of.page, address(&format!("Enumeration {}", of.name), pages)).and([("members", members)])
}
