//! An opened call by what it asks.

use super::address::{Address, Target};
use super::item::filled;
use super::response::Outcome;
use super::text::{elements, is_json, members};
use super::{Item, OpenError, Opened, Question, Refusal, Response};
use crate::time::Instant;
use std::borrow::Cow;

/// A call by what it asks.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "Shifts saves a change that gets no response"]
pub enum Callback<'a> {
    /// The test call while the integration is registered. Respond with the HTTP status 200 and any body, or with 403 to let the registration fail.
    Connect(Connect<'a>),
    /// Changes that Shifts is about to save.
    Update(Update<'a>),
    /// Questions before a user chooses.
    Read(Read<'a>),
}

/// The test call while the integration is registered.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Connect<'a> {
    /// The integration's `apiVersion`, from the path.
    pub api_version: u32,
    /// The tenant in which it is registered. Compare it: other tenants may register your URL, if they know the secret.
    pub tenant_id: Cow<'a, str>,
    /// Who registers it.
    pub user_id: Cow<'a, str>,
}

/// Changes that Shifts is about to save, all or none.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Update<'a> {
    /// The integration's `apiVersion`, from the path.
    pub api_version: u32,
    /// The team, from the path, which is not encrypted; `None` for the preferences of a user.
    pub team_id: Option<Cow<'a, str>>,
    /// The user whose preferences change, from the path, which is not encrypted.
    pub user_id: Option<Cow<'a, str>>,
    items: Vec<Item<'a>>,
    id: String,
}

/// Questions before a user chooses; usually one.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Read<'a> {
    /// The integration's `apiVersion`, from the path.
    pub api_version: u32,
    /// The team, from the path, which is not encrypted.
    pub team_id: Cow<'a, str>,
    items: Vec<Question<'a>>,
    id: String,
}

/// Reads an opened call. `path` is that of the HTTP request or its URL; what precedes the version, as `/v1`, does not matter.
///
/// # Errors
///
/// If Shifts calls no such path, or the text is not what it sends there.
pub fn callback<'a>(path: &'a str, opened: &'a Opened) -> Result<Callback<'a>, OpenError> {
    let Address { api_version, target } = Address::parse(path).ok_or(OpenError::NotFound)?;
    let text = str::from_utf8(opened.plaintext()).map_err(|_| OpenError::NotJson)?;
    // As decoders of UTF-8 do.
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    if !is_json(text) {
        return Err(OpenError::NotJson);
    }
    let id = opened.id();
    let update = |team_id, user_id, id| {
        Some(Callback::Update(Update { api_version, team_id, user_id, items: items(text, Item::parse)?, id }))
    };
    let call = match target {
        Target::Connect => connect(api_version, text).map(Callback::Connect),
        Target::UpdateOfTeam(team) => update(Some(team), None, id),
        Target::UpdateOfUser(user) => update(None, Some(user), id),
        Target::Read(team_id) => {
            items(text, Question::parse).map(|items| Callback::Read(Read { api_version, team_id, items, id }))
        }
    };
    call.ok_or(OpenError::WrongShape)
}

fn connect(api_version: u32, text: &str) -> Option<Connect<'_>> {
    let [tenant_id, user_id] = members(text, ["tenantId", "userId"])?;
    Some(Connect { api_version, tenant_id: filled(tenant_id)?, user_id: filled(user_id)? })
}

/// The elements of `requests`. None is no call of Shifts, and would have no response.
fn items<'a, T>(text: &'a str, parse: impl Fn(&'a str) -> Option<T>) -> Option<Vec<T>> {
    let [requests] = members(text, ["requests"])?;
    let items: Vec<T> = elements(requests?)?.into_iter().map(parse).collect::<Option<_>>()?;
    (!items.is_empty()).then_some(items)
}

impl<'a> Update<'a> {
    /// What changes: all of it, or none.
    #[must_use]
    pub fn items(&self) -> &[Item<'a>] {
        &self.items
    }

    /// When the first of the items expires. After that Shifts has given up; refuse then.
    #[must_use]
    pub fn expires(&self) -> Option<Instant> {
        self.items.iter().filter_map(|item| item.expires).min()
    }

    /// Approves the change: Shifts saves it. `etag` is the version that each item has in your system; if it is empty, the call's id is sent, for
    /// Shifts takes no approval without one.
    pub fn approve(&self, mut etag: impl FnMut(&Item<'a>) -> String) -> Response {
        Response::of(self.items.iter().map(|item| {
            let etag = Some(etag(item)).filter(|etag| !etag.is_empty()).unwrap_or_else(|| self.id.clone());
            (&*item.id, item.raw_id, Outcome::Approved { etag })
        }))
    }

    /// Refuses the change: Shifts saves nothing, and the user reads the message.
    pub fn refuse(&self, reason: &Refusal) -> Response {
        Response::refusing(self.items.iter().map(|item| (&*item.id, item.raw_id)), reason)
    }
}

impl<'a> Read<'a> {
    /// What is asked.
    #[must_use]
    pub fn items(&self) -> &[Question<'a>] {
        &self.items
    }

    /// Answers each question with ids, which may be none. A question without an answer, as `None`, is refused as unsupported.
    pub fn eligible(&self, mut ids: impl FnMut(&Question<'a>) -> Option<Vec<String>>) -> Response {
        let unsupported = Refusal::unsupported();
        Response::of(self.items.iter().map(|item| {
            let outcome = match ids(item) {
                Some(ids) => Outcome::Data { etag: self.id.clone(), ids },
                None => Outcome::Refused { reason: &unsupported, is_partial: false },
            };
            (&*item.id, item.raw_id, outcome)
        }))
    }

    /// Refuses all questions.
    pub fn refuse(&self, reason: &Refusal) -> Response {
        Response::refusing(self.items.iter().map(|item| (&*item.id, item.raw_id)), reason)
    }
}
