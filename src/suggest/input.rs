//! What was probably meant by a name in the input that the operation does not take.

use super::letters::Letters;
use super::near_within;
use super::nearest::nearest;
use super::place::Place;
use super::tree::{self, Root};
use crate::findings::{Suggestion, Word};
use crate::message::suggestion;
use crate::table::{Operation, Type};

/// The query options of OData, with the option of an input that sets it, if there is one.
static QUERY: [(&str, &str); 9] = [
    ("$filter", "filter"),
    ("$orderby", "orderBy"),
    ("$top", "top"),
    ("$skipToken", "skipToken"),
    ("$select", ""),
    ("$expand", ""),
    ("$count", ""),
    ("$skip", ""),
    ("$search", ""),
];

/// Other words for parameters and options.
static ALSO: [(&str, &[&str]); 6] = [
    ("teamId", &["groupId"]),
    ("body", &["data", "json", "payload", "requestBody"]),
    ("top", &["limit", "pageSize"]),
    ("orderBy", &["sort", "sortBy"]),
    ("returnRepresentation", &["prefer"]),
    ("baseUrl", &["endpoint"]),
];

/// What nobody gives to a request before it is sent.
static TOKEN: [&str; 4] = ["token", "accessToken", "authorization", "bearer"];

/// The objects that the operation takes, with their names in the input.
fn objects(operation: &'static Operation) -> impl Iterator<Item = (Root, &'static Type)> {
    let body = operation.body.map(|body| (Root::Body, body.of));
    body.into_iter().chain(operation.filter.map(|filter| (Root::Filter, filter)))
}

/// The object in which a name belongs that is a property of the operation's body or filter.
pub(crate) fn place_of_input(name: &str, operation: &'static Operation) -> Option<Place> {
    let letters = Letters::of(name)?;
    if letters.among(&mut operation.inputs()).is_some() {
        return None;
    }
    objects(operation).find_map(|(root, of)| {
        let within = || tree::within(of, &|inner| tree::written(inner, &letters));
        let name = tree::written(of, &letters).or_else(within)?;
        Some(Place::Inside(root, of, name))
    })
}

/// What to do about a filter that the option for it cannot hold: another option may take it, as OData writes it.
#[cold]
pub(crate) fn filter(operation: &'static Operation) -> Option<Suggestion> {
    let takes_query = operation.inputs().any(|input| input == "query");
    takes_query.then_some(Suggestion::of(suggestion::IN_QUERY, Word::Text("$filter")))
}

/// What to do about a name that the operation does not take and that belongs nowhere else.
#[cold]
pub(crate) fn input(name: &str, operation: &'static Operation) -> Option<Suggestion> {
    let letters = Letters::of(name)?;
    if let Some(known) = letters.among(&mut operation.inputs()) {
        return Some(Suggestion::name(known)).filter(|_| known != name);
    }
    if letters.are_in(&TOKEN) {
        return Some(Suggestion::new(suggestion::TOKEN));
    }
    let takes = |known: &str| operation.inputs().any(|input| input == known);
    let also = ALSO.iter().find(|(_, others)| letters.are_in(others));
    if let Some((known, _)) = also.filter(|(known, _)| takes(known)) {
        return Some(Suggestion::name(known));
    }
    let option = QUERY.iter().find(|(odata, input)| letters.spell(odata) || also.is_some_and(|(known, _)| known == input));
    if let Some((odata, _)) = option {
        return takes("query").then_some(Suggestion::of(suggestion::IN_QUERY, Word::Text(odata)));
    }
    if letters.spell("id") {
        let id = operation.parameters.get(1).or_else(|| operation.own_id());
        return id.map(|parameter| Suggestion::name(parameter.name));
    }
    let near = nearest(name, &mut operation.inputs());
    near.or_else(|| objects(operation).find_map(|(root, of)| near_within(name, &letters, root, of)))
}
