//! What the facts say, each statement under the name of what it is about.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::PathBuf;

use serde_json::{Map, Value};

use super::Statements;

fn folder() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/facts")
}

pub(crate) fn read(name: &str) -> Value {
    let text = fs::read_to_string(folder().join(name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    serde_json::from_str(&text).unwrap_or_else(|error| panic!("{name}: {error}"))
}

pub(crate) fn text(value: &Value) -> &str {
    value.as_str().expect("a text")
}

pub(crate) fn texts(value: &Value) -> Vec<&str> {
    value.as_array().into_iter().flatten().map(text).collect()
}

fn map(value: &Value) -> &Map<String, Value> {
    value.as_object().expect("an object")
}

/// Every operation.
pub(crate) fn operations() -> Vec<Value> {
    let names = fs::read_dir(folder().join("operations")).expect("tests/facts/operations is there");
    let names = names.map(|name| name.expect("an entry").file_name());
    names.flat_map(|name| read(&format!("operations/{}", name.to_string_lossy())).as_array().expect("a list").clone()).collect()
}

/// The operations and properties on which sources contradict each other, each with the number of contradictions.
pub(crate) fn contradicted() -> BTreeMap<String, usize> {
    let mut contradicted = BTreeMap::new();
    for one in read("contradictions.json").as_array().expect("a list") {
        for about in texts(&one["about"]) {
            *contradicted.entry(about.to_owned()).or_default() += 1;
        }
    }
    contradicted
}

/// Every statement of the facts.
pub(crate) fn statements() -> Statements {
    let rules = read("rules.json");
    let contradicted = contradicted();
    let mut said = Statements::new();
    for one in operations() {
        operation(&one, &rules, &contradicted, &mut said);
    }
    let [entities, complex] = ["entities.json", "complex_types.json"].map(|name| read(name)["types"].clone());
    let actions = read("actions.json")["actions"].clone();
    let enums = read("enums.json")["enums"].clone();
    let shapes: BTreeMap<_, _> = [&entities, &complex, &actions].into_iter().flat_map(map).collect();
    // An action without parameters has no body.
    let held = |one: &Value| !map(&one["properties"]).is_empty();
    for name in shapes.iter().filter(|(_, one)| held(one)).map(|(name, _)| name) {
        shape(name, &shapes, &rules, &contradicted, &mut said);
        said.insert(format!("{name}: evolves"), evolves(name, &shapes, &enums).to_string());
    }
    for (name, one) in map(&enums) {
        enumeration(name, one, &rules, &mut said);
    }
    said
}

/// The rules under `key` that are about this type or operation.
fn about<'r>(rules: &'r Value, key: &str, of: &str) -> impl Iterator<Item = &'r Value> {
    rules[key].as_array().expect("a list").iter().filter(move |rule| rule["of"] == of)
}

fn operation(one: &Value, rules: &Value, contradicted: &BTreeMap<String, usize>, said: &mut Statements) {
    let id = text(&one["id"]);
    let mut say = |what: &str, value: String| said.insert(format!("{id}: {what}"), value);
    let headers = texts(&one["headers"]);
    say("verb", text(&one["method"]).to_owned());
    say("path", text(&one["path"]).to_owned());
    let ids = &rules["ids"];
    let form = |name: &str| if texts(&ids["guids"]).contains(&name) { "a GUID" } else { text(&ids["prefixes"][name]) }.to_owned();
    let parameters = text(&one["path"]).split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'));
    say("parameters", parameters.map(|name| format!("{name} {}", form(name))).collect::<Vec<_>>().join(", "));
    say("page", format!("https://learn.microsoft.com/graph/api/{}?view=graph-rest-1.0", text(&one["page"])));
    say("delegated permissions", texts(&one["delegated"]).join(", "));
    let ended = one.get("applicationEnds").is_some();
    say("application permissions", if ended { String::new() } else { texts(&one["application"]).join(", ") });
    say("application permissions end", ended.to_string());
    say("contradictions", contradicted.get(id).unwrap_or(&0).to_string());
    say("MS-APP-ACTS-AS", headers.contains(&"MS-APP-ACTS-AS").to_string());
    say("X-MS-WFMPassthrough", headers.contains(&"X-MS-WFMPassthrough").to_string());
    say("status", one["success"]["status"].to_string());
    let with = one["success"].get("withPrefer");
    let answer = one["success"]["body"].as_str().or_else(|| with.map(|with| text(&with["body"])));
    say("answer", answer.unwrap_or("nothing").to_owned());
    say("return=representation", with.is_some().to_string());
    say("query options", BTreeSet::from_iter(texts(&one["query"])).into_iter().collect::<Vec<_>>().join(", "));
    say("filter", about(rules, "filters", id).flat_map(|rule| texts(&rule["says"])).collect::<Vec<_>>().join(", "));
    let body = &one["body"];
    let of = body["type"].as_str().or(body["action"].as_str());
    say("body", of.unwrap_or("none").to_owned());
    say("Content-Type", headers.contains(&"Content-Type").to_string());
    let form = ["create", "replace", "change"].into_iter().find(|form| texts(&rules["forms"][form]).contains(&id));
    say("form", form.unwrap_or("none").to_owned());
}

/// The type's name and those of the types it inherits from.
fn lineage<'s>(name: &'s str, shapes: &BTreeMap<&String, &'s Value>) -> Vec<&'s str> {
    let find = |name: &&'s str| shapes.get(&(*name).to_owned())?["base"].as_str();
    std::iter::successors(Some(name), find).collect()
}

fn shape(
    name: &str,
    shapes: &BTreeMap<&String, &Value>,
    rules: &Value,
    contradicted: &BTreeMap<String, usize>,
    said: &mut Statements,
) {
    let line = lineage(name, shapes);
    let named = |key: &str| -> BTreeSet<&str> {
        line.iter().flat_map(|of| about(rules, key, of)).flat_map(|rule| texts(&rule["properties"])).collect()
    };
    let [required, advised, never_null] = ["required", "advised", "neverNull"].map(named);
    let [read_only, written, beyond] = ["readOnly", "writtenThoughComputed", "beyondSchema"].map(named);
    said.insert(format!("{name}: base"), line.get(1).copied().unwrap_or("none").to_owned());
    for (property, one) in line.iter().flat_map(|of| map(&shapes[&(*of).to_owned()]["properties"])) {
        let property = property.as_str();
        let mut say = |what: &str, value: String| said.insert(format!("{name}.{property}: {what}"), value);
        let of = text(&one["type"]);
        say("holds", if one["collection"] == true { format!("Collection({of})") } else { of.to_owned() });
        say("nullable", (one["nullable"] != false && !never_null.contains(property)).to_string());
        let by_service = (one["computed"] == true || read_only.contains(property)) && !written.contains(property);
        say("writer", if by_service { "service" } else { "client" }.to_owned());
        let needed = if required.contains(property) { "required" } else { "advised" };
        let needed = if required.contains(property) || advised.contains(property) { needed } else { "optional" };
        say("need", needed.to_owned());
        let contradictions: usize = line.iter().filter_map(|of| contradicted.get(&format!("{of}.{property}"))).sum();
        say("contradictions", contradictions.to_string());
        for rule in line.iter().flat_map(|of| about(rules, "least", of)).filter(|rule| rule["property"] == property) {
            say("least", rule["number"].to_string());
        }
        for rule in line.iter().flat_map(|of| about(rules, "codes", of)).filter(|rule| rule["property"] == property) {
            say("most letters and digits", rule["most"].to_string());
        }
        if line.contains(&text(&rules["timeZones"]["of"])) && rules["timeZones"]["property"] == property {
            say("a time zone's name", true.to_string());
        }
        if line.contains(&text(&rules["notEmpty"]["of"])) && rules["notEmpty"]["property"] == property {
            say("never empty", true.to_string());
        }
        if line.contains(&text(&rules["notReturned"]["of"])) && rules["notReturned"]["property"] == property {
            say("never returned", true.to_string());
        }
    }
    for property in beyond {
        said.insert(format!("{name}.{property}: writer"), "service, beyond the schema".to_owned());
    }
    between(name, shapes, rules, said);
}

/// Whether an object of the type can hold a member of an enumeration that the service may widen.
fn evolves(name: &str, shapes: &BTreeMap<&String, &Value>, enums: &Value) -> bool {
    let line = lineage(name, shapes);
    let mut properties =
        line.iter().flat_map(|of| map(&shapes[&(*of).to_owned()]["properties"])).map(|(_, one)| text(&one["type"]));
    properties.any(|of| {
        let held = shapes.contains_key(&of.to_owned()) && evolves(of, shapes, enums);
        held || !enums[of]["members"]["unknownFutureValue"].is_null()
    })
}

/// What holds between the properties of a type.
fn between(name: &str, shapes: &BTreeMap<&String, &Value>, rules: &Value, said: &mut Statements) {
    for rule in about(rules, "ends", name) {
        let edge = |end: &str| texts(&rule[end])[0].to_owned();
        said.insert(format!("{name}: ends after it starts"), format!("{}, {}", edge("start"), edge("end")));
    }
    for rule in about(rules, "versions", name) {
        said.insert(format!("{name}: versions"), format!("{}, {}", text(&rule["draft"]), text(&rule["shared"])));
    }
    for rule in about(rules, "actors", name) {
        said.insert(format!("{name}: names its actor"), text(&rule["property"]).to_owned());
    }
    for _ in about(rules, "textOnly", name) {
        said.insert(format!("{name}: text only"), true.to_string());
    }
    for rule in about(rules, "lengths", name) {
        let length = format!("{} to {} seconds", rule["seconds"]["least"], rule["seconds"]["most"]);
        for version in texts(&rule["versions"]) {
            let item = text(&shapes[&name.to_owned()]["properties"][version]["type"]);
            said.insert(format!("{item}: lasts"), length.clone());
        }
    }
}

fn enumeration(name: &str, one: &Value, rules: &Value, said: &mut Statements) {
    for (member, number) in map(&one["members"]) {
        said.insert(format!("{name}.{member}: number"), number.to_string());
    }
    said.insert(format!("{name}: after unknownFutureValue"), texts(&one["afterUnknownFutureValue"]).join(", "));
    said.insert(format!("{name}: flags"), (one["flags"] == true).to_string());
    let spelled = |key: &str| texts(&rules[key]["enums"]).contains(&name);
    said.insert(format!("{name}: any casing"), spelled("anyCasing").to_string());
    said.insert(format!("{name}: written with an upper-case first letter"), spelled("upperFirst").to_string());
}
