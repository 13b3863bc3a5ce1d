//! The input of a request while the request is built: everything is borrowed, so that the walk of a body copies nothing.

use super::input::{Input, OtherVersion, PermissionType};
use crate::code::Codes;
use crate::table::Method;
use std::borrow::Cow;

/// What a request is built from.
#[derive(Default)]
pub(crate) struct Given<'a> {
    /// The JSON text from which the rest is read when the request is built.
    pub(super) json: Option<&'a [u8]>,
    /// The path's parameters; `None` for one that was given, but is no string.
    pub(super) parameters: Vec<(Cow<'a, str>, Option<Cow<'a, str>>)>,
    pub(crate) body: Option<&'a [u8]>,
    pub(super) filter: Option<&'a [u8]>,
    pub(super) order_by: Option<Cow<'a, str>>,
    pub(super) top: Option<i32>,
    pub(super) skip_token: Option<Cow<'a, str>>,
    pub(super) query: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    pub(super) return_representation: bool,
    pub(super) other_version: Option<OtherVersion>,
    pub(super) method: Option<Method>,
    pub(super) acts_as: Option<Cow<'a, str>>,
    pub(super) permission_type: Option<PermissionType>,
    pub(super) passthrough: Option<Cow<'a, str>>,
    pub(super) base_url: Option<Cow<'a, str>>,
    pub(super) allow: Codes,
}

impl<'a> Given<'a> {
    /// What is read from one JSON object.
    pub(crate) fn from_json(json: &'a [u8]) -> Given<'a> {
        Given { json: Some(json), ..Given::default() }
    }

    /// What an input holds.
    pub(super) fn of(input: &'a Input<'_>) -> Given<'a> {
        let text = |text: &'a Option<Cow<'_, str>>| text.as_deref().map(Cow::Borrowed);
        let borrowed = |name: &'a str| Cow::Borrowed(name);
        Given {
            json: input.json.as_deref(),
            parameters: input.parameters.iter().map(|(name, value)| (borrowed(name), Some(borrowed(value)))).collect(),
            body: input.body.as_deref(),
            filter: input.filter.as_deref(),
            order_by: text(&input.order_by),
            top: input.top,
            skip_token: text(&input.skip_token),
            query: input.query.iter().map(|(name, value)| (borrowed(name), borrowed(value))).collect(),
            return_representation: input.return_representation,
            other_version: input.other_version,
            method: input.method,
            acts_as: text(&input.acts_as),
            permission_type: input.permission_type,
            passthrough: text(&input.passthrough),
            base_url: text(&input.base_url),
            allow: input.allow,
        }
    }
}
