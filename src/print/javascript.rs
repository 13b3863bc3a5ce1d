//! The operations, the sentences and what goes with them as JavaScript.

mod tables;

pub(super) use tables::types;

use super::roll::Roll;
use super::{head, quoted};
use crate::issue::Severity;
use crate::sentence::{self, Sentence};
use crate::shifts::OPERATIONS;
use crate::table::{Answer, ByApplication, Form, Id, Operation, Page, Query, Type};

/// One exported function for each operation.
pub(super) fn operations() -> String {
    let mut text = head("The operations, a function each.");
    let roll = Roll::of_operations();
    let mut names = OPERATIONS.iter().filter_map(|of| of.body).map(|body| constant(body.of, &roll)).collect::<Vec<_>>();
    names.extend(OPERATIONS.iter().filter_map(|of| of.filter).map(|filter| constant(filter, &roll)));
    names.sort();
    names.dedup();
    text.push_str("import { operation } from \"./operation.js\";\nimport { CHANGE, REPLACE } from \"./forms.js\";\n");
    text.push_str(&format!("import {{\n  {},\n}} from \"./types.js\";\n\n", names.join(",\n  ")));
    let permissions = permissions();
    for (name, delegated, application) in &permissions {
        let lists = [quoted(delegated.iter().copied(), ", "), quoted(application.iter().copied(), ", ")];
        text.push_str(&format!("const {name} = {{ delegated: [{}], application: [{}] }};\n", lists[0], lists[1]));
    }
    for of in OPERATIONS {
        text.push_str(&operation(of, &permissions, &roll));
    }
    text
}

type Named = (String, &'static [&'static str], &'static [&'static str]);

/// The permissions that operations need, each once and with a name.
fn permissions() -> Vec<Named> {
    let mut named: Vec<Named> = Vec::new();
    for of in OPERATIONS {
        if named.iter().any(|(_, delegated, application)| (*delegated, *application) == (of.delegated, of.application)) {
            continue;
        }
        let least = of.delegated.first().map_or("", |name| name).replace('.', "");
        let least = least.chars().take(1).flat_map(char::to_lowercase).chain(least.chars().skip(1)).collect::<String>();
        let like = named.iter().filter(|(name, ..)| name.starts_with(&least)).count();
        named.push((if like == 0 { least } else { format!("{least}{}", like + 1) }, of.delegated, of.application));
    }
    named
}

fn operation(of: &Operation, permissions: &[Named], roll: &Roll) -> String {
    let permission = permissions
        .iter()
        .find(|(_, delegated, application)| (*delegated, *application) == (of.delegated, of.application))
        .map_or("", |(name, ..)| name);
    let resource = of.id.trim_start_matches(|sign: char| sign.is_ascii_lowercase());
    let verb = of.id.strip_suffix(resource).unwrap_or_default();
    let resource = resource.to_lowercase();
    let page_verb = match verb {
        "create" => "post",
        "replace" => "put",
        verb => verb,
    };
    let usual = format!("{resource}-{page_verb}") == of.page.name;
    let page = if usual { NOTHING.to_owned() } else { quoted([of.page.name], "") };
    let form = of.body.map(|body| match body.form {
        Form::Create => NOTHING,
        Form::Replace => "REPLACE",
        _ => "CHANGE",
    });
    let path = of.path.strip_prefix("/teams/{teamId}/schedule/").unwrap_or(of.path);
    let request = format!("{} {path}", of.method.as_str());
    let request = if usual_request(of.id, verb).as_ref() == Some(&request) { String::new() } else { request };
    let table = |of: Option<&Type>| of.map_or_else(|| NOTHING.to_owned(), |of| constant(of, roll));
    let mut words = vec![
        quoted([of.id, &request, &marks(of)], ", "),
        permission.to_owned(),
        page,
        table(of.body.map(|body| body.of)),
        form.unwrap_or(NOTHING).to_owned(),
        table(of.filter),
    ];
    format!(
        "\n/** {} {} */\nexport const {} = /*#__PURE__*/ operation(\n  {},\n);\n",
        of.says.sentence(),
        of.page.url(),
        of.id,
        trimmed(&mut words).join(", "),
    )
}

/// What an operation is mostly asked by; pkg/operation.js knows it, too.
fn usual_request(id: &str, verb: &str) -> Option<String> {
    let mut letters = id.strip_prefix(verb)?.chars();
    let one = letters.next()?.to_lowercase().chain(letters).collect::<String>();
    Some(match verb {
        "list" => format!("GET {one}"),
        "create" => format!("POST {one}s"),
        "get" => format!("GET {one}s/{{{one}Id}}"),
        "replace" | "update" => format!("PUT {one}s/{{{one}Id}}"),
        "delete" => format!("DELETE {one}s/{{{one}Id}}"),
        _ => format!("POST {one}s/{{{one}Id}}/{verb}"),
    })
}

/// What an operation takes and answers, a letter each; pkg/operation.js reads them.
fn marks(of: &Operation) -> String {
    let (entity, evolves) = match of.answer {
        Answer::Nothing => (false, false),
        Answer::NothingOr(answer) => (false, answer.evolves()),
        Answer::Entity(answer) | Answer::Collection(answer) => (true, answer.evolves()),
    };
    let marks = [
        ('t', of.queries.contains(&Query::Top)),
        ('q', of.queries.contains(&Query::Unnamed)),
        ('r', of.representation),
        ('n', of.by_application == ByApplication::Plain),
        ('p', of.passthrough),
        ('u', evolves && entity),
        ('v', evolves && !entity),
        ('c', of.by_application == ByApplication::Contradicted),
        ('x', of.by_application == ByApplication::Ended),
        ('o', of.body.is_some_and(|body| body.optional)),
    ];
    marks.into_iter().filter(|(_, holds)| *holds).map(|(mark, _)| mark).collect()
}

/// The name of a type's constant: Graph's own, or a name beside those of the operations.
fn constant(of: &Type, roll: &Roll) -> String {
    if roll.own.iter().any(|own| own.name == of.name) && !of.name.ends_with("Filter") {
        return format!("{}Body", of.name);
    }
    of.name.to_owned()
}

/// Stands where there is nothing to say.
const NOTHING: &str = "0";

/// The words of a row without those at its end that say nothing.
fn trimmed(words: &mut Vec<String>) -> &[String] {
    while words.last().is_some_and(|word| word == NOTHING) {
        words.pop();
    }
    words
}

/// The types and enumerations that the package exports.
pub(super) fn shapes() -> String {
    let roll = Roll::of_operations();
    let mut names = roll.shapes().iter().map(|of| of.name).collect::<Vec<_>>();
    names.extend(roll.enums.iter().map(|of| of.plural));
    names.sort_unstable();
    let mut text = head("The shapes and enumerations that the package exports.");
    text.push_str(&format!("export {{\n  {},\n}} from \"./types.js\";\n", names.join(",\n  ")));
    text
}

/// The sentences by their numbers, and the numbers by their names.
pub(super) fn sentences() -> String {
    let mut text = head("How issues are told, by the sentences' numbers.");
    text.push_str(
        "/**\n * Each begins with its code, where it is another than that of the one before: an exclamation mark behind it tells that \
         `allow`\n * cannot turn it into a warning. A question mark tells that it is one. Behind bars follow the message, what was \
         expected and what\n * to do. @type {ReadonlyArray<string>}\n */\nexport const sentences = [\n",
    );
    let mut last = None;
    for (number, told) in sentence::ALL.iter().enumerate() {
        let (code, severity) = Sentence(number as u8).kind();
        let name = if last == Some(code) { "" } else { code.as_str() };
        let fixed = if last == Some(code) || code.can_be_allowed() { "" } else { "!" };
        let warns = if severity == Severity::Warning { "?" } else { "" };
        let words = told.words.join("|");
        text.push_str(&format!("  \"{name}{fixed}{warns}|{}\",\n", words.trim_end_matches('|')));
        last = Some(code);
    }
    text.push_str("];\n\n");
    text.push_str("/** What stands before and behind the name in the address of each kind of page. */\nexport const pages = [\n");
    for (before, behind) in Page::AROUND {
        text.push_str(&format!("  [\"{before}\", \"{behind}\"],\n"));
    }
    text.push_str("];\n\n");
    for (number, told) in sentence::ALL.iter().enumerate() {
        text.push_str(&format!("export const {} = {number};\n", told.name));
    }
    text
}

/// The prefixes of ids, and which one the id of each parameter has.
pub(super) fn ids() -> String {
    let mut named: Vec<(&str, &str)> = Vec::new();
    for parameter in OPERATIONS.iter().flat_map(|operation| operation.parameters) {
        let Id::Prefix(prefix) = parameter.id else { continue };
        if !named.contains(&(parameter.name, prefix)) {
            named.push((parameter.name, prefix));
        }
    }
    let others = Id::PREFIXES.iter().copied().filter(|prefix| named.iter().all(|(_, known)| known != prefix));
    let others = quoted(others, ", ");
    let mut text = head("The prefixes of ids.");
    text.push_str("/** The prefix of each parameter's id; the others are GUIDs. @type {Readonly<Record<string, string>>} */\nexport const prefixOf = {\n");
    for (name, prefix) in named {
        text.push_str(&format!("  {name}: \"{prefix}\",\n"));
    }
    text.push_str(&format!(
        "}};\n\n/** Every prefix that Microsoft's pages show. @type {{ReadonlyArray<string>}} */\nexport const prefixes = [...Object.values(prefixOf), {others}];\n"
    ));
    text
}
