//! Types, operations and codes as TypeScript.

use super::{head, pascal, quoted};
use crate::code::Code;
use crate::shifts::OPERATIONS;
use crate::table::{Answer, Enum, Kind, Law, Need, Operation, Property, Type, Writer};

/// The printed types refer to each other by these.
#[derive(Default)]
struct Roll {
    types: Vec<&'static Type>,
    enums: Vec<&'static Enum>,
}

impl Roll {
    fn of_operations() -> Roll {
        let mut roll = Roll::default();
        for operation in OPERATIONS {
            operation.body.map(|body| roll.add(body.of));
            operation.answer.of().map(|of| roll.add(of));
        }
        roll
    }

    fn add(&mut self, of: &'static Type) {
        if self.types.iter().any(|known| known.name == of.name) {
            return;
        }
        self.types.push(of);
        for property in properties(of) {
            self.add_kind(property.kind);
        }
    }

    fn add_kind(&mut self, kind: Kind) {
        match kind {
            Kind::Complex(of) => self.add(of),
            Kind::Enum(of) | Kind::Flags(of) if !self.enums.iter().any(|known| known.name == of.name) => self.enums.push(of),
            _ => {}
        }
    }
}

/// The properties in the order of their numbers, without those beyond the schema.
fn properties(of: &'static Type) -> Vec<&'static Property> {
    of.properties().into_iter().filter(|property| property.writer != Writer::Beyond).collect()
}

/// Whether bodies are made of it, or answers alone.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Side {
    Body,
    Answer,
}

/// Every type and enumeration.
pub(super) fn types() -> String {
    let roll = Roll::of_operations();
    let mut text = head("The types of bodies and answers, with Graph's names.");
    text.push_str("import type { Code, Fixed } from \"./codes.js\";\n");
    for of in &roll.enums {
        text.push_str(&enumeration(of));
    }
    for of in &roll.types {
        text.push_str(&answer(of));
        if has_body(of) && !OPERATIONS.iter().any(|operation| operation.body.of.name == of.name) {
            text.push_str(&doc("", of.says.sentence(), &of.page.url()));
            text.push_str(&format!("export interface {}Body {{\n{}}}\n", pascal(of.name), fields(of, Side::Body, &[])));
        }
    }
    for operation in OPERATIONS {
        text.push_str(&body(operation));
        text.push_str(&input(operation));
    }
    text
}

/// Whether a body can hold the type: something in it is written by the client.
fn has_body(of: &'static Type) -> bool {
    !["identitySet", "identity"].contains(&of.name)
}

fn doc(indent: &str, says: &str, page: &str) -> String {
    format!("\n{indent}/** {says} {page} */\n")
}

fn enumeration(of: &'static Enum) -> String {
    let names = quoted(of.members.iter().map(|member| member.name), " | ");
    format!("{}export type {} = {names};\n", doc("", of.says.sentence(), &of.page.url()), pascal(of.name))
}

/// The names of the two versions that exclude each other.
fn versions(of: &'static Type) -> Option<(&'static str, &'static str)> {
    of.rules.iter().find_map(|rule| match rule.law {
        Law::Versions { draft, shared } => Some((draft, shared)),
        _ => None,
    })
}

fn type_of(kind: Kind, side: Side) -> String {
    match (kind, side) {
        (Kind::Boolean, _) => "boolean".into(),
        (Kind::Int32 { .. }, _) => "number".into(),
        (Kind::String(_), _) | (Kind::DateTimeOffset, Side::Answer) | (Kind::Flags(_), Side::Answer) => "string".into(),
        (Kind::DateTimeOffset, Side::Body) => "string | Date".into(),
        (Kind::Enum(of), _) => pascal(of.name),
        (Kind::Flags(of), Side::Body) => format!("ReadonlyArray<{}> | string | number", pascal(of.name)),
        (Kind::Complex(of), Side::Answer) => pascal(of.name),
        (Kind::Complex(of), Side::Body) => format!("{}Body", pascal(of.name)),
        (Kind::Collection(of), Side::Answer) => format!("{}[]", type_of(*of, side)),
        (Kind::Collection(of), Side::Body) => format!("ReadonlyArray<{}>", type_of(*of, side)),
    }
}

/// The members of an interface, without those in `but`.
fn fields(of: &'static Type, side: Side, but: &[&str]) -> String {
    let mut text = String::new();
    for property in properties(of) {
        if but.contains(&property.name) || (side == Side::Body && property.writer == Writer::Service) {
            continue;
        }
        let sure = property.need == Need::Required || (side == Side::Answer && property.name == "id");
        let mut kind = type_of(property.kind, side);
        if property.nullable {
            kind.push_str(" | null");
        }
        if !sure {
            kind.push_str(" | undefined");
        }
        let mark = if sure { "" } else { "?" };
        let doc = format!("  /** {} {} */\n", property.says.sentence(), property.page.url());
        text.push_str(&format!("{doc}  {}{mark}: {kind};\n", property.name));
    }
    text
}

/// What an answer of the type looks like; with two versions, in each of its three states.
fn answer(of: &'static Type) -> String {
    let doc = doc("", of.says.sentence(), &of.page.url());
    let name = pascal(of.name);
    let Some((draft, shared)) = versions(of) else {
        return format!("{doc}export interface {name} {{\n{}}}\n", fields(of, Side::Answer, &[]));
    };
    let item = item_of(of, draft, Side::Answer);
    format!(
        "{doc}export type {name} = {name}Base & (\n  | {{ {draft}: {item}; {shared}: null }}\n  | {{ {draft}: null; {shared}: {item} }}\n  \
         | {{ {draft}: {item}; {shared}: {item} }}\n);\n\n/** What holds for each state of {name}. */\nexport interface {name}Base {{\n{}}}\n",
        fields(of, Side::Answer, &[draft, shared])
    )
}

fn item_of(of: &'static Type, property: &str, side: Side) -> String {
    of.properties().find(|(_, known)| known.name == property).map_or_else(String::new, |(_, known)| type_of(known.kind, side))
}

/// The body of an operation; with two versions, a union that cannot hold both.
fn body(operation: &'static Operation) -> String {
    let of = operation.body.of;
    let name = format!("{}Body", pascal(operation.id));
    let doc = doc("", &format!("The body of {}.", operation.id), &operation.page.url());
    let Some((draft, shared)) = versions(of) else {
        return format!("{doc}export interface {name} {{\n{}}}\n", fields(of, Side::Body, &[]));
    };
    let item = item_of(of, draft, Side::Body);
    let neither = if operation.body.update {
        format!(
            "  | {{ {draft}?: null | undefined; {shared}?: undefined }}\n  | {{ {draft}?: undefined; {shared}?: null | undefined }}\n"
        )
    } else {
        String::new()
    };
    format!(
        "{doc}export type {name} = {name}Base & (\n  | {{ {draft}: {item}; {shared}?: null | undefined }}\n  \
         | {{ {draft}?: null | undefined; {shared}: {item} }}\n{neither});\n\n/** What {name} holds besides its versions. */\n\
         export interface {name}Base {{\n{}}}\n",
        fields(of, Side::Body, &[draft, shared])
    )
}

/// What an operation is called with.
fn input(operation: &'static Operation) -> String {
    let name = pascal(operation.id);
    let mut text = doc("", &format!("What {} is called with.", operation.id), &operation.page.url());
    text.push_str(&format!("export interface {name}Input {{\n"));
    for parameter in operation.parameters {
        text.push_str(&format!("  /** {} */\n  {}: string;\n", parameter.says.sentence(), parameter.name));
    }
    text.push_str(&format!("  /** The body. */\n  body: {name}Body;\n"));
    for option in operation.options() {
        let (says, kind) = match option {
            "returnRepresentation" => ("Whether the answer shall hold the entity.", "boolean"),
            "actsAs" => ("The GUID of the user that an application acts for (MS-APP-ACTS-AS).", "string"),
            "permissionType" => ("What the access token carries.", "\"delegated\" | \"application\""),
            "passthrough" => ("The id of the workforce integration that writes (X-MS-WFMPassthrough).", "string"),
            "baseUrl" => ("Where the API lies, instead of `https://graph.microsoft.com/v1.0`.", "string"),
            _ => ("Codes whose errors are taken as warnings.", "ReadonlyArray<Exclude<Code, Fixed>>"),
        };
        text.push_str(&format!("  /** {says} */\n  {option}?: {kind} | undefined;\n"));
    }
    text.push_str("}\n");
    text
}

/// One constant for each operation.
pub(super) fn operations() -> String {
    let mut text = head("The operations, a function each.");
    text.push_str("import type { EntityOperation, RepresentationOperation } from \"./contract.js\";\nimport type {\n");
    let mut names = Vec::new();
    for operation in OPERATIONS {
        let (Answer::NothingOr(of) | Answer::Entity(of)) = operation.answer;
        let name = pascal(operation.id);
        names.extend([pascal(of.name), format!("{name}Body"), format!("{name}Input")]);
    }
    names.sort();
    names.dedup();
    for name in names {
        text.push_str(&format!("  {name},\n"));
    }
    text.push_str("} from \"./shifts.js\";\n");
    for operation in OPERATIONS {
        let (contract, of) = match operation.answer {
            Answer::NothingOr(of) => ("RepresentationOperation", of),
            Answer::Entity(of) => ("EntityOperation", of),
        };
        let name = pascal(operation.id);
        text.push_str(&doc("", operation.says.sentence(), &operation.page.url()));
        text.push_str(&format!(
            "export declare const {}: {contract}<{name}Input, {name}Body, {}>;\n",
            operation.id,
            pascal(of.name)
        ));
    }
    text
}

/// The closed list of codes.
pub(super) fn codes() -> String {
    let mut text = head("The codes of issues, a closed list.");
    text.push_str("/**\n * What kind of difference an issue tells.\n *\n");
    for code in Code::ALL {
        text.push_str(&format!(" * - `{}`: {}\n", code.as_str(), code.says()));
    }
    text.push_str(" */\nexport type Code =\n");
    let words = Code::ALL.iter().map(|code| format!("  | \"{}\"", code.as_str())).collect::<Vec<_>>();
    text.push_str(&format!("{};\n", words.join("\n")));
    let fixed = Code::ALL.iter().filter(|code| !code.can_be_allowed()).map(|code| code.as_str());
    text.push_str(&format!(
        "\n/** The codes that `allow` cannot turn into warnings: ids, headers and JSON itself. */\nexport type Fixed = {};\n",
        quoted(fixed, " | ")
    ));
    text
}
