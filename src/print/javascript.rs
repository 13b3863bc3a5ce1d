//! The operations and the flags' members as JavaScript.

use super::{head, quoted};
use crate::code::Code;
use crate::sentence;
use crate::shifts::OPERATIONS;
use crate::table::{Answer, ByApplication, Id, Kind, Operation, Page, Property, Type};

/// One exported function for each operation.
pub(super) fn operations() -> String {
    let mut text = head("The operations, a function each.");
    text.push_str("import { operation } from \"./operation.js\";\n");
    for (index, of) in OPERATIONS.iter().enumerate() {
        text.push_str(&operation(index, of));
    }
    text
}

fn operation(index: usize, of: &Operation) -> String {
    let (entity, answer) = match of.answer {
        Answer::NothingOr(answer) => (false, answer),
        Answer::Entity(answer) => (true, answer),
    };
    let ids = of.parameters.iter().map(|parameter| match parameter.id {
        Id::Guid => "guid",
        Id::Prefix(prefix) => prefix,
    });
    format!(
        r#"
/** {says} {page} */
export const {id} = /*#__PURE__*/ operation({{
  index: {index},
  name: "{id}",
  method: "{method}",
  path: "{path}",
  ids: [{ids}],
  entity: {entity},
  evolves: {evolves},
  options: [{options}],
  contradicted: {contradicted},
  permissions: {{ delegated: [{delegated}], application: [{application}] }},
  page: "{page}",
}});
"#,
        says = of.says.sentence(),
        page = of.page.url(),
        id = of.id,
        method = of.method.as_str(),
        path = of.path,
        ids = quoted(ids, ", "),
        evolves = answer.evolves(),
        options = quoted(of.options(), ", "),
        contradicted = of.by_application == ByApplication::Contradicted,
        delegated = quoted(of.delegated.iter().copied(), ", "),
        application = quoted(of.application.iter().copied(), ", "),
    )
}

/// The codes in the order of their numbers, and those that cannot be allowed.
pub(super) fn codes() -> String {
    let mut text = head("The codes of issues by their numbers.");
    for (name, says, words) in [
        ("codes", "A code's place is its number in the module.", Code::ALL.to_vec()),
        (
            "fixed",
            "What `allow` cannot turn into warnings.",
            Code::ALL.iter().copied().filter(|code| !code.can_be_allowed()).collect(),
        ),
    ] {
        let words = words.iter().map(|code| code.as_str()).collect::<Vec<_>>().join(" ");
        text.push_str(&format!(
            "/** {says} @type {{ReadonlyArray<string>}} */\nexport const {name} = /*#__PURE__*/ \"{words}\".split(\" \");\n\n"
        ));
    }
    text.truncate(text.trim_end().len() + 1);
    text
}

/// The sentences by their numbers, and the numbers by their names.
pub(super) fn sentences() -> String {
    let mut text = head("How issues are told, by the sentences' numbers.");
    text.push_str("/** The message, what was expected and what to do. @type {ReadonlyArray<ReadonlyArray<string>>} */\nexport const sentences = [\n");
    for (_, told) in sentence::ALL {
        let last = told.iter().rposition(|part| !part.is_empty()).map_or(0, |last| last + 1);
        text.push_str(&format!("  [{}],\n", quoted(told.iter().take(last).copied(), ", ")));
    }
    text.push_str("];\n\n");
    text.push_str("/** What stands before and behind the name in the address of each kind of page. */\nexport const pages = [\n");
    for (before, behind) in Page::AROUND {
        text.push_str(&format!("  [\"{before}\", \"{behind}\"],\n"));
    }
    text.push_str("];\n\n");
    for (number, (name, _)) in sentence::ALL.iter().enumerate() {
        text.push_str(&format!("export const {name} = {number};\n"));
    }
    text
}

/// The prefixes of ids.
pub(super) fn ids() -> String {
    let mut text = head("The prefixes of ids.");
    text.push_str(&format!(
        "/** Every prefix that Microsoft's pages show. @type {{ReadonlyArray<string>}} */\nexport const prefixes = /*#__PURE__*/ \"{}\".split(\" \");\n",
        Id::PREFIXES.join(" ")
    ));
    text
}

/// The names of every flag that an answer can hold.
pub(super) fn members() -> String {
    let mut names = Vec::new();
    for of in OPERATIONS {
        flags_of(of.body.of, &mut names);
    }
    let mut text = head("The flags' members by their names.");
    text.push_str("/** @type {ReadonlyArray<string>} */\nexport const members = [\n");
    for name in names {
        text.push_str(&format!("  \"{name}\",\n"));
    }
    text.push_str("];\n");
    text
}

fn flags_of(of: &'static Type, names: &mut Vec<&'static str>) {
    for (_, Property { kind, .. }) in of.properties() {
        match kind {
            Kind::Flags(of) => {
                for member in of.members.iter().filter(|member| member.value != 0) {
                    if !names.contains(&member.name) {
                        names.push(member.name);
                    }
                }
            }
            Kind::Complex(of) => flags_of(of, names),
            _ => {}
        }
    }
}
