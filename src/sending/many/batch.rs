//! Packs requests into JSON batches, and finds the response to each. <https://learn.microsoft.com/graph/json-batching>

use super::parts::Parts;
use crate::json::push_string;
use crate::request::Request;
use crate::response::{Outcome, Value};
use crate::table::{Inputs, Method};
use std::collections::BTreeMap;

const JSON_TYPE: (&str, &str) = ("Content-Type", "application/json");

/// The request that sends a batch.
pub(super) fn batch_of(base: &str, entries: &[String]) -> Request {
    Request {
        operation: "batch",
        method: Method::Post,
        url: format!("{base}/$batch"),
        headers: vec![(JSON_TYPE.0.into(), JSON_TYPE.1.to_owned())],
        body: Some(format!("{{\"requests\":[{}]}}", entries.join(","))),
        warnings: Vec::new(),
        inputs: Inputs::NONE,
    }
}

/// One request of a batch as JSON text. Graph requires a body for every write in a batch.
pub(super) fn entry_of(id: usize, request: &Request, parts: &Parts<'_>) -> String {
    let is_bare = request.body.is_none() && matches!(request.method, Method::Post | Method::Put | Method::Patch);
    let mut entry = format!("{{\"id\":\"{id}\",\"method\":\"{}\",\"url\":", request.method.as_str());
    push_string(parts.url, &mut entry);
    entry.push_str(",\"headers\":{");
    let headers = request.headers.iter().map(|(name, value)| (name.as_ref(), value.as_str()));
    for (at, (name, value)) in headers.chain(is_bare.then_some(JSON_TYPE)).enumerate() {
        entry.push_str(if at == 0 { "" } else { "," });
        push_string(name, &mut entry);
        entry.push(':');
        push_string(value, &mut entry);
    }
    entry.push('}');
    if let Some(body) = request.body.as_deref().or(is_bare.then_some("{}")) {
        entry.push_str(",\"body\":");
        entry.push_str(body);
    }
    entry.push('}');
    entry
}

/// The response to one request of a batch, and whether the batch contained another one with another status.
pub(super) struct Entry {
    pub(super) outcome: Outcome,
    pub(super) is_contradicted: bool,
}

/// The responses by id, in any order. Of two with the same id, a success wins, then one that is not retried.
pub(super) fn entries_in(batch: &Outcome) -> BTreeMap<String, Entry> {
    let mut entries: BTreeMap<String, Entry> = BTreeMap::new();
    let responses = batch.json().and_then(|batch| batch.member("responses")?.items()).unwrap_or_default();
    for (id, outcome) in responses.into_iter().filter_map(|response| outcome_in(response, batch)) {
        match entries.remove(&id) {
            Some(known) if known.outcome.status == outcome.status => entries.insert(id, known),
            Some(Entry { outcome: known, .. }) => {
                let keeps = known.is_success() || !(outcome.is_success() || known.is_transient());
                entries.insert(id, Entry { outcome: if keeps { known } else { outcome }, is_contradicted: true })
            }
            None => entries.insert(id, Entry { outcome, is_contradicted: false }),
        };
    }
    entries
}

/// The id and the outcome of a response in a batch. Its date defaults to that of the batch.
fn outcome_in(response: Value<'_>, batch: &Outcome) -> Option<(String, Outcome)> {
    let scalar = |value: Value<'_>| value.any_string().or_else(|| value.is_scalar().then(|| value.text().to_owned()));
    let id = scalar(response.member("id")?)?;
    let status = response.member("status")?.text().parse().ok()?;
    let headers = response.member("headers").map(Value::members).unwrap_or_default();
    let header = |name: &str| {
        let own = headers.iter().rev().filter(|(own, _)| own.eq_ignore_ascii_case(name)).find_map(|(_, value)| scalar(*value));
        own.or_else(|| batch.date.clone().filter(|_| name == "date"))
    };
    Some((id, Outcome::in_batch(status, header, response.member("body"))))
}
