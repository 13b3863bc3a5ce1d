//! What the newest sources say: Microsoft's permission data, and the pages that were read again.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::Statements;
use super::said::{operations, read, text, texts};

/// The names in the order of the alphabet.
fn sorted(names: &[&str]) -> String {
    names.iter().copied().collect::<BTreeSet<_>>().into_iter().collect::<Vec<_>>().join(", ")
}

/// A method and a path as the permission data compare them: in lower case, each parameter being `{id}`.
fn place(method: &str, path: &str) -> String {
    let segment = |segment: &str| if segment.starts_with('{') { "{id}".to_owned() } else { segment.to_lowercase() };
    format!("{method} {}", path.split('/').map(segment).collect::<Vec<_>>().join("/"))
}

fn place_of(one: &Value) -> String {
    place(text(&one["method"]), text(&one["path"]))
}

/// What the permission data and the facts say of the operations that both have.
pub(crate) fn permissions() -> (Statements, Statements) {
    let data = read("permissions.json");
    let rows: BTreeMap<String, &Value> =
        data["rows"].as_array().expect("a list").iter().map(|row| (place_of(row), row)).collect();
    let (mut newest, mut facts) = (Statements::new(), Statements::new());
    for one in operations() {
        let Some(row) = rows.get(&place_of(&one)) else { continue };
        for (kind, least) in [("delegated", "leastDelegated"), ("application", "leastApplication")] {
            let (own, least) = (texts(&one[kind]), texts(&row[least]));
            let first = own.first().copied().unwrap_or("none");
            let least = if least.contains(&first) { first.to_owned() } else { least.join(" or ") };
            let id = text(&one["id"]);
            newest.insert(format!("{id}: {kind} permissions"), sorted(&texts(&row[kind])));
            facts.insert(format!("{id}: {kind} permissions"), sorted(&own));
            newest.insert(format!("{id}: least privileged {kind} permission"), least);
            facts.insert(format!("{id}: least privileged {kind} permission"), first.to_owned());
        }
    }
    (newest, facts)
}

/// The operations that the permission data lack, as listed and as found.
pub(crate) fn without_row() -> (BTreeSet<String>, BTreeSet<String>) {
    let data = read("permissions.json");
    let rows: BTreeSet<String> = data["rows"].as_array().expect("a list").iter().map(place_of).collect();
    let found = operations().iter().filter(|one| !rows.contains(&place_of(one))).map(|one| text(&one["id"]).to_owned()).collect();
    (listed(&data["withoutRow"], "operations"), found)
}

/// The rows of the permission data that no operation has, as listed and as found.
pub(crate) fn without_operation() -> (BTreeSet<String>, BTreeSet<String>) {
    let data = read("permissions.json");
    let places: BTreeSet<String> = operations().iter().map(place_of).collect();
    let found = data["rows"].as_array().expect("a list").iter().filter(|row| !places.contains(&place_of(row)));
    let found = found.map(|row| format!("{} {}", text(&row["method"]), text(&row["path"]))).collect();
    (listed(&data["withoutOperation"], "rows"), found)
}

/// The names in each group of a list, which has its reason.
fn listed(groups: &Value, names: &str) -> BTreeSet<String> {
    let groups = groups.as_array().expect("a list").iter();
    groups
        .flat_map(|group| {
            assert!(!text(&group["why"]).is_empty(), "{group} has no reason");
            texts(&group[names]).into_iter().map(str::to_owned).collect::<Vec<_>>()
        })
        .collect()
}

/// What the pages that were read again and the facts say of their operations.
pub(crate) fn pages() -> (Statements, Statements) {
    let facts: BTreeMap<String, Value> = operations().into_iter().map(|one| (text(&one["id"]).to_owned(), one)).collect();
    let (mut newest, mut older) = (Statements::new(), Statements::new());
    let pages = read("pages.json");
    for page in pages["pages"].as_array().expect("a list") {
        for id in texts(&page["operations"]) {
            let one = &facts[id];
            let mut say = |what: &str, page: String, fact: String| {
                newest.insert(format!("{id}: {what}"), page);
                older.insert(format!("{id}: {what}"), fact);
            };
            say("page", text(&page["page"]).to_owned(), text(&one["page"]).to_owned());
            if page["delegated"].is_array() {
                for kind in ["delegated", "application"] {
                    say(&format!("{kind} permissions"), texts(&page[kind]).join(", "), texts(&one[kind]).join(", "));
                }
                say("application permissions end", page["applicationEnds"].to_string(), one["applicationEnds"].to_string());
            }
            if page["status"].is_number() {
                let preferred = |of: &Value, preferred: &Value| if preferred.is_number() { preferred } else { of }.to_string();
                let success = &one["success"];
                say("status", page["status"].to_string(), success["status"].to_string());
                let fact = preferred(&success["status"], &success["withPrefer"]["status"]);
                say("status with Prefer", preferred(&page["status"], &page["statusWithPrefer"]), fact);
            }
            if !page["query"].is_null() {
                say("query options", query(&page["query"]), sorted(&texts(&one["query"])));
            }
            if page["writes"].is_array() {
                let written = one["body"]["properties"].as_object().expect("properties").keys().map(String::as_str);
                say("body", sorted(&texts(&page["writes"])), sorted(&written.collect::<Vec<_>>()));
            }
        }
    }
    (newest, older)
}

/// The query options of a page, which may only say whether there are any.
fn query(said: &Value) -> String {
    match said.as_str() {
        Some("some") => "unspecified".to_owned(),
        Some("none supported") => String::new(),
        _ => sorted(&texts(said)),
    }
}

/// The operations whose pages were read again and those whose pages were not.
pub(crate) fn read_again() -> (Vec<String>, Vec<String>) {
    let pages = read("pages.json");
    let again = pages["pages"].as_array().expect("a list").iter().flat_map(|page| texts(&page["operations"]));
    (again.map(str::to_owned).collect(), texts(&pages["notRead"]).into_iter().map(str::to_owned).collect())
}

/// The rows of facts that were not read as late as their page was changed: each one's name, its newest date and the page's.
pub(crate) fn stale() -> Vec<(String, String, String)> {
    let pages = read("pages.json");
    let pages = pages["pages"].as_array().expect("a list");
    let mut stale = Vec::new();
    for one in operations() {
        let id = text(&one["id"]);
        let page = pages.iter().find(|page| texts(&page["operations"]).contains(&id));
        let (newest, changed) = (newest_date(text(&one["copy"])), page.map_or("", |page| text(&page["modified"])));
        if newest < changed {
            stale.push((id.to_owned(), newest.to_owned(), changed.to_owned()));
        }
    }
    stale
}

/// The newest date in the description of a copy. A date without its day or month is older than any day in it.
pub(crate) fn newest_date(copy: &str) -> &str {
    let words = copy.split(|letter: char| !letter.is_ascii_digit() && letter != '-');
    words.filter(|word| word.starts_with("20") && word.len() >= 4).max().unwrap_or_default()
}
