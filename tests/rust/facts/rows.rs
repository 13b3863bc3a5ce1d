//! What the tables say, each statement under the name that the facts have for it.

use std::collections::{BTreeMap, BTreeSet};

use graph_shifts::tables::{
    ByApplication, Count, Enum, Form, Format, Id, Kind, Need, Parameter, Property, Query, Response, Role, RuleKind, Spelling,
    Type, Writer,
};
use graph_shifts::{OPERATIONS, Operation};

use super::Statements;

/// Every statement of the tables.
pub(crate) fn statements() -> Statements {
    let mut said = Statements::new();
    let mut types = BTreeMap::new();
    for one in OPERATIONS {
        operation(one, &mut said);
        for of in one.body.map(|body| body.of).into_iter().chain(one.response.of()) {
            reach(of, &mut types);
        }
    }
    for of in types.values() {
        shape(of, &mut said);
    }
    said
}

/// Notes the type, those it inherits from and those it holds.
fn reach(of: &'static Type, types: &mut BTreeMap<&'static str, &'static Type>) {
    if types.insert(of.name, of).is_some() {
        return;
    }
    of.base.into_iter().for_each(|base| reach(base, types));
    for property in of.properties() {
        if let Kind::Complex(of) = property.kind {
            reach(of, types);
        }
    }
}

fn operation(one: &Operation, said: &mut Statements) {
    let mut say = |what: &str, value: String| said.insert(format!("{}: {what}", one.id), value);
    say("verb", one.method.as_str().to_owned());
    say("path", one.path.to_owned());
    say("parameters", one.parameters.iter().map(parameter).collect::<Vec<_>>().join(", "));
    say("page", one.page.url());
    say("contradictions", one.contradictions.texts().len().to_string());
    say("delegated permissions", one.delegated.join(", "));
    say("application permissions", one.application.join(", "));
    say("application permissions end", (one.by_application == ByApplication::Ended).to_string());
    say("MS-APP-ACTS-AS", (one.by_application != ByApplication::Plain).to_string());
    say("X-MS-WFMPassthrough", one.passthrough.to_string());
    say("status", one.status.to_string());
    say("answer", answer(one.response));
    say("return=representation", one.representation.to_string());
    let mut queries: BTreeSet<&str> = one.queries.iter().map(|query| option(*query)).collect();
    queries.extend(one.filter.map(|_| "$filter"));
    say("query options", queries.into_iter().collect::<Vec<_>>().join(", "));
    say("filter", one.filter.map(filters).unwrap_or_default().join(", "));
    say("body", one.body.map_or("none", |body| body.of.name).to_owned());
    say("Content-Type", one.body.is_some().to_string());
    say("form", one.body.map_or("none", |body| form(body.form)).to_owned());
}

fn parameter(one: &Parameter) -> String {
    let form = if let Id::Prefix(prefix) = one.id { prefix } else { "a GUID" };
    format!("{} {form}", one.name)
}

fn answer(answer: Response) -> String {
    match answer {
        Response::NoContent => "nothing".to_owned(),
        Response::NoContentOr(of) | Response::Entity(of) => of.name.to_owned(),
        Response::Collection(of) => format!("Collection({})", of.name),
    }
}

fn option(query: Query) -> &'static str {
    match query {
        Query::OrderBy => "$orderby",
        Query::Top => "$top",
        Query::SkipToken => "$skipToken",
        Query::Unnamed => "unspecified",
    }
}

fn form(form: Form) -> &'static str {
    match form {
        Form::Create => "create",
        Form::Replace => "replace",
        Form::Change => "change",
        Form::Filter => "filter",
        Form::Received => "received",
    }
}

/// What a filter can say, in its own words: the way to a property and the operator.
fn filters(of: &'static Type) -> Vec<String> {
    let mut all = Vec::new();
    for property in of.properties() {
        match property.kind {
            Kind::Complex(of) => {
                // What has no blank yet is an operator.
                let behind = |said: &String| if said.contains(' ') { '/' } else { ' ' };
                all.extend(filters(of).iter().map(|said| format!("{}{}{said}", property.name, behind(said))));
            }
            _ => all.push(property.name.to_owned()),
        }
    }
    all
}

fn shape(of: &'static Type, said: &mut Statements) {
    said.insert(format!("{}: base", of.name), of.base.map_or("none", |base| base.name).to_owned());
    let properties = of.properties();
    said.insert(format!("{}: evolves", of.name), of.has_evolvable_enum().to_string());
    for one in &properties {
        property(of, one, said);
    }
    let name = |role| properties.iter().find(|property| property.role == Some(role)).map_or("none", |property| property.name);
    for rule in of.rules {
        let (what, value) = match rule.kind {
            RuleKind::EndsAfterStart => ("ends after it starts", format!("{}, {}", name(Role::Start), name(Role::End))),
            RuleKind::DraftOrShared => ("versions", format!("{}, {}", name(Role::Draft), name(Role::Shared))),
            RuleKind::ActorNamed => ("names its actor", name(Role::Actor).to_owned()),
            RuleKind::TextOnly => ("text only", true.to_string()),
            RuleKind::LengthWithinDay => ("lasts", "60 to 86400 seconds".to_owned()),
            _ => continue,
        };
        said.insert(format!("{}: {what}", of.name), value);
    }
}

fn property(of: &Type, one: &Property, said: &mut Statements) {
    let mut say = |what: &str, value: String| said.insert(format!("{}.{}: {what}", of.name, one.name), value);
    if one.writer == Writer::Beyond {
        say("writer", "service, beyond the schema".to_owned());
        return;
    }
    let holds = holds(one.kind);
    say("holds", if one.count == Count::One { holds.to_owned() } else { format!("Collection({holds})") });
    say("nullable", one.nullable.to_string());
    say("writer", if one.writer == Writer::Client { "client" } else { "service" }.to_owned());
    let need = match one.need {
        Need::Optional => "optional",
        Need::Advised => "advised",
        Need::Required => "required",
    };
    say("need", need.to_owned());
    say("contradictions", one.contradictions.texts().len().to_string());
    if let Kind::Int32 { min: least, .. } = one.kind
        && least != i32::MIN
    {
        say("least", least.to_string());
    }
    if one.role == Some(Role::Secret) {
        say("never returned", true.to_string());
    }
    match one.kind {
        Kind::String(Format::Alphanumeric(most)) => {
            say("most letters and digits", most.to_string());
        }
        Kind::String(Format::Secret(_)) => {
            say("never empty", true.to_string());
        }
        Kind::String(Format::TimeZone) => {
            say("a time zone's name", true.to_string());
        }
        Kind::Enum(of) => enumeration(of, false, said),
        Kind::Flags(of) => enumeration(of, true, said),
        _ => {}
    }
}

fn holds(kind: Kind) -> &'static str {
    match kind {
        Kind::Boolean => "Edm.Boolean",
        Kind::Int32 { .. } => "Edm.Int32",
        Kind::Double => "Edm.Double",
        Kind::String(_) => "Edm.String",
        Kind::DateTimeOffset => "Edm.DateTimeOffset",
        Kind::Date => "Edm.Date",
        Kind::TimeOfDay => "Edm.TimeOfDay",
        Kind::Enum(of) | Kind::Flags(of) => of.name,
        Kind::Complex(of) => of.name,
    }
}

fn enumeration(of: &Enum, flags: bool, said: &mut Statements) {
    let sentinel = of.unknown_future_value.map(|number| ("unknownFutureValue", number));
    for (member, number) in of.members.iter().map(|member| (member.name, member.value)).chain(sentinel) {
        said.insert(format!("{}.{member}: number", of.name), number.to_string());
    }
    let later: Vec<&str> = of.later().iter().map(|member| member.name).collect();
    said.insert(format!("{}: after unknownFutureValue", of.name), later.join(", "));
    said.insert(format!("{}: flags", of.name), flags.to_string());
    said.insert(format!("{}: any casing", of.name), (of.spelling == Spelling::AnyCasing).to_string());
    let upper = of.spelling == Spelling::UpperFirst;
    said.insert(format!("{}: written with an upper-case first letter", of.name), upper.to_string());
}
