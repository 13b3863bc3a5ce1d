//! The operations, schemas and enumerations as JavaScript.

use super::registry::Registry;
use super::{head, quoted};
use crate::check::MAX_TEXT;
use crate::findings::MAX_NAME;
use crate::json::MAX_DEPTH;
use crate::request::{BASE_URL, Given, MAX_LISTED, headers};
use crate::response::MAX_RATE_PER_TEAM;
use crate::shifts::OPERATIONS;
use crate::table::{Description, Id, Operation, Page};

/// One exported function for each operation.
pub(super) fn operations() -> String {
    let mut text = head("The operations, one function each.");
    text.push_str("import { operation } from \"../operation.js\";\n");
    text.push_str("\n// Plain ids: what they match goes into a URL as it is. The module checks and encodes all others.\n");
    for (name, pattern) in patterns() {
        text.push_str(&format!("const {name} = {pattern};\n"));
    }
    text.push_str("\n// Permissions, named after the least privileged of them.\n");
    let permissions = permissions();
    for Permission { name, delegated, application } in &permissions {
        let [delegated, application] = [delegated, application].map(|list| quoted(list.iter().copied(), ", "));
        text.push_str(&format!("const {name} = {{ delegated: [{delegated}], application: [{application}] }};\n"));
    }
    for of in OPERATIONS {
        text.push_str(&operation(of, &permissions));
    }
    text
}

/// The name and the regular expression of each kind of plain id.
fn patterns() -> Vec<(String, String)> {
    let mut patterns: Vec<(String, String)> = Vec::new();
    for parameter in OPERATIONS.iter().flat_map(|of| of.parameters) {
        let name = pattern_name(parameter.id);
        let pattern = match parameter.id {
            Id::Guid => "/^[\\da-f]{8}(?:-[\\da-f]{4}){3}-[\\da-f]{12}$/i".to_owned(),
            Id::Prefix(prefix) => format!("/^(?:{prefix})?[\\dA-Za-z-]+$/"),
        };
        if patterns.iter().all(|(known, _)| *known != name) {
            patterns.push((name, pattern));
        }
    }
    patterns
}

/// The name of a kind of id in the printed JavaScript.
fn pattern_name(id: Id) -> String {
    match id {
        Id::Guid => "guid".to_owned(),
        Id::Prefix(prefix) => prefix.to_owned() + "id",
    }
}

/// Permissions that operations have in common, with a name.
struct Permission {
    name: String,
    delegated: &'static [&'static str],
    application: &'static [&'static str],
}

impl Permission {
    fn is_of(&self, operation: &Operation) -> bool {
        (self.delegated, self.application) == (operation.delegated, operation.application)
    }
}

/// The permissions that operations need, each once.
fn permissions() -> Vec<Permission> {
    let mut named: Vec<Permission> = Vec::new();
    for of in OPERATIONS {
        if named.iter().any(|known| known.is_of(of)) {
            continue;
        }
        let least = of.delegated.first().map_or("", |name| name).replace('.', "");
        let least = least.chars().take(1).flat_map(char::to_lowercase).chain(least.chars().skip(1)).collect::<String>();
        let like = named.iter().filter(|known| known.name.starts_with(&least)).count();
        let name = if like == 0 { least } else { format!("{least}{}", like + 1) };
        named.push(Permission { name, delegated: of.delegated, application: of.application });
    }
    named
}

fn operation(of: &Operation, permissions: &[Permission]) -> String {
    let ids = of.parameters.iter().map(|parameter| format!("{}: {}", parameter.name, pattern_name(parameter.id)));
    let headers = headers(of, &Given::default(), false).into_iter().map(|(name, value)| {
        let name = if name.contains('-') { format!("\"{name}\"") } else { name.to_owned() };
        format!("{name}: \"{value}\"")
    });
    let mut members = vec![
        format!("name: \"{}\"", of.id),
        format!("method: \"{}\"", of.method.as_str()),
        format!("path: \"{}\"", of.path),
        format!("ids: {}", object(ids)),
        format!("options: [{}]", quoted(of.options(), ", ")),
        format!("headers: {}", object(headers)),
    ];
    if let Some(body) = of.body {
        members.push(format!("body: \"{}\"", if body.optional { "optional" } else { "required" }));
    }
    if of.other_method.is_some() {
        members.push("warns: true".to_owned());
    }
    members.extend(permissions.iter().find(|known| known.is_of(of)).map(|known| format!("permissions: {}", known.name)));
    members.push(format!("page: \"{}\"", of.page.url()));
    documented(of.description, of.page, &format!("{} = /*#__PURE__*/ operation({{\n  {},\n}})", of.id, members.join(",\n  ")))
}

fn object(members: impl Iterator<Item = String>) -> String {
    let members = members.collect::<Vec<_>>().join(", ");
    if members.is_empty() { "{}".to_owned() } else { format!("{{ {members} }}") }
}

fn documented(description: Description, page: Page, constant: &str) -> String {
    format!("\n/** {} {} */\nexport const {constant};\n", description.text(), page.url())
}

/// One exported schema for each type that bodies contain.
pub(super) fn schemas() -> String {
    let mut text = head("The types that bodies contain, as schemas.") + "import { schema } from \"../schema.js\";\n";
    for of in Registry::of_operations().shapes() {
        text.push_str(&documented(of.description, of.page, &format!("{0} = /*#__PURE__*/ schema(\"{0}\")", of.name)));
    }
    text
}

/// One exported array for each enumeration.
pub(super) fn enums() -> String {
    let mut text = head("The members of enumerations.");
    text.truncate(text.trim_end().len() + 1);
    for of in Registry::of_operations().enums {
        let members = quoted(of.members.iter().map(|member| member.name), ", ");
        text.push_str(&documented(of.description, of.page, &format!("{} = /*#__PURE__*/ Object.freeze([{members}])", of.plural)));
    }
    text
}

/// The numbers and strings that the package's JavaScript shares with the crate.
pub(super) fn constants() -> String {
    let numbers = [
        ("MAX_TEXT", "The longest text that is read, in bytes.", MAX_TEXT),
        ("MAX_DEPTH", "The most objects and arrays that may be nested.", MAX_DEPTH as usize),
        ("MAX_NAME", "The most characters of a caller's name that an issue repeats.", MAX_NAME),
        ("MAX_LISTED", "The most issues that the message of an error lists.", MAX_LISTED),
        ("MAX_RATE_PER_TEAM", "Requests per second of an app to one team.", MAX_RATE_PER_TEAM as usize),
    ];
    let mut text = head("The limits and the base URL.");
    text.truncate(text.trim_end().len() + 1);
    for (name, description, number) in numbers {
        text.push_str(&format!("\n/** {description} */\nexport const {name} = {number};\n"));
    }
    text.push_str(&format!("\n/** The base URL of Microsoft Graph v1.0. */\nexport const BASE_URL = \"{BASE_URL}\";\n"));
    text
}
