//! An item of an update: what is about to be created, changed or deleted.

use super::text::{is_null, members, string, string_in_any_casing};
use super::times::instant;
use super::{Phase, phase};
use crate::issue::Issue;
use crate::received;
use crate::table::Type;
use crate::time::Instant;
use std::borrow::Cow;

/// What Shifts is about to do with an entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Change {
    /// To create it.
    Created,
    /// To change it.
    Changed,
    /// To delete it, or to cancel a request.
    Deleted,
}

/// One entity that Shifts is about to create, change or delete.
#[derive(Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Item<'a> {
    /// The entity's id, by which the response names the item. A retry of a created entity has another one. That of a time card is `1`.
    pub id: Cow<'a, str>,
    /// What happens to the entity.
    pub change: Change,
    /// The item's URL: `/shifts/SHFT_one`.
    pub url: Cow<'a, str>,
    /// The member of `supportedEntities` that names the entity: `openShift`. `None` for one that this crate does not know.
    pub entity: Option<&'static str>,
    /// What has happened to a request of an employee to swap, to offer or to take a shift; `None` for other entities.
    pub phase: Option<Phase>,
    /// The entity as JSON text, with the members of enumerations in Graph's spelling; `None` where it is deleted.
    pub body: Option<Cow<'a, str>>,
    /// The header `X-MS-Transaction-ID`.
    pub transaction_id: Option<Cow<'a, str>>,
    /// The header `X-MS-Expires`: when Shifts gives up. After it, refuse.
    pub expires: Option<Instant>,
    /// How the entity differs from Microsoft's documentation.
    pub warnings: Vec<Issue>,
    /// The id as it is written in the text, with its quotes.
    pub(super) raw_id: &'a str,
}

impl<'a> Item<'a> {
    /// Reads an element of `requests`.
    pub(super) fn parse(request: &'a str) -> Option<Item<'a>> {
        let [id, method, url, headers, body] = members(request, ["id", "method", "url", "headers", "body"])?;
        let (raw_id, id) = (id?, filled(id)?);
        let (change, url) = (change(&filled(method)?)?, filled(url)?);
        let header = |name| string_in_any_casing(headers?, name);
        let mut item = Item {
            id,
            change,
            entity: None,
            phase: None,
            body: None,
            transaction_id: header("X-MS-Transaction-ID"),
            expires: header("X-MS-Expires").and_then(|time| instant(&time)),
            warnings: Vec::new(),
            raw_id,
            url,
        };
        item.read(body.filter(|body| !is_null(body)));
        Some(item)
    }

    /// Reads the entity by its type.
    fn read(&mut self, body: Option<&'a str>) {
        self.body = body.map(Cow::Borrowed);
        let Some(of) = type_in(&self.url) else { return };
        if let Some(body) = body {
            let received = received(of, body);
            (self.body, self.warnings) = (Some(received.text), received.issues);
        }
        let Some(callback) = of.callback else { return };
        self.entity = Some(callback.entity);
        self.phase = callback.phases.then(|| phase::of(self.change, self.body.as_deref(), callback.entity));
    }
}

impl std::fmt::Debug for Item<'_> {
    /// Without the body, which has names and notes.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut item = f.debug_struct("Item");
        item.field("id", &self.id).field("change", &self.change).field("entity", &self.entity).field("phase", &self.phase);
        item.finish_non_exhaustive()
    }
}

/// A string that is there and not empty.
pub(super) fn filled(text: Option<&str>) -> Option<Cow<'_, str>> {
    string(text?).filter(|text| !text.is_empty())
}

fn change(method: &str) -> Option<Change> {
    let is = |known: &str| method.eq_ignore_ascii_case(known);
    match () {
        () if is("POST") => Some(Change::Created),
        () if is("PUT") || is("PATCH") => Some(Change::Changed),
        () if is("DELETE") => Some(Change::Deleted),
        () => None,
    }
}

/// The type that a URL like `/shifts/SHFT_one`, `/timecards` or `/settings/shiftpreferences` names.
fn type_in(url: &str) -> Option<&'static Type> {
    let path = url.split('?').next().unwrap_or_default().trim_start_matches('/');
    Type::of_callback(path).or_else(|| Type::of_callback(path.rsplit_once('/')?.0))
}
