//! The input of a request: the path's parameters, the body's text and the options.

use super::json_text::JsonText;
use crate::code::{Code, Codes};
use crate::table::Method;
use std::borrow::Cow;

/// What the access token carries, in Microsoft's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PermissionType {
    /// A signed-in user's permissions.
    Delegated,
    /// The application's own permissions.
    Application,
}

/// What happens to the version of a shift, an open shift or a time-off entry that an update leaves out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OtherVersion {
    /// It is sent as null, as Microsoft's pages ask.
    #[default]
    Null,
    /// It is left out of the request, too, so that it keeps its value.
    Keep,
}

/// What a request is made from. It borrows or owns each part, so that a function can return an input that it made.
///
/// ```
/// use graph_shifts::{Input, UPDATE_OPEN_SHIFT};
///
/// let input = Input::new()
///     .parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126")
///     .parameter("openShiftId", "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8")
///     .body(r#"{"isStagedForDeletion":true}"#);
/// let request = UPDATE_OPEN_SHIFT.request(input).unwrap();
/// assert_eq!(request.method.as_str(), "PUT");
/// ```
#[derive(Clone, Debug, Default)]
pub struct Input<'a> {
    pub(super) json: Option<JsonText<'a>>,
    pub(super) parameters: Vec<(Cow<'a, str>, Cow<'a, str>)>,
    pub(super) body: Option<JsonText<'a>>,
    pub(super) filter: Option<JsonText<'a>>,
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

impl<'a> Input<'a> {
    /// An input with nothing set.
    #[must_use]
    pub fn new() -> Input<'a> {
        Input::default()
    }

    /// Sets a parameter of the path.
    #[must_use]
    pub fn parameter(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Input<'a> {
        self.parameters.push((name.into(), value.into()));
        self
    }

    /// Sets the body: JSON text, or the bytes of one.
    #[must_use]
    pub fn body(mut self, json: impl Into<JsonText<'a>>) -> Input<'a> {
        self.body = Some(json.into());
        self
    }

    /// Sets the filter of a list, as a JSON object of what the operation's page allows: `{"state":{"eq":"clockedOut"}}`.
    ///
    /// ```
    /// use graph_shifts::{Input, LIST_TIME_CARDS};
    ///
    /// let input = Input::new()
    ///     .parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126")
    ///     .filter(r#"{"state":{"eq":"clockedOut"}}"#)
    ///     .top(10);
    /// let request = LIST_TIME_CARDS.request(input).unwrap();
    /// assert!(request.url.ends_with("/schedule/timeCards?$filter=state%20eq%20%27clockedOut%27&$top=10"));
    /// ```
    #[must_use]
    pub fn filter(mut self, json: impl Into<JsonText<'a>>) -> Input<'a> {
        self.filter = Some(json.into());
        self
    }

    /// Sets the order of a list, as OData writes it (`$orderby`).
    #[must_use]
    pub fn order_by(mut self, order: impl Into<Cow<'a, str>>) -> Input<'a> {
        self.order_by = Some(order.into());
        self
    }

    /// Sets the maximum number of items in a page of a list (`$top`).
    #[must_use]
    pub fn top(mut self, items: i32) -> Input<'a> {
        self.top = Some(items);
        self
    }

    /// Sets where the page of a list begins (`$skipToken`).
    #[must_use]
    pub fn skip_token(mut self, token: impl Into<Cow<'a, str>>) -> Input<'a> {
        self.skip_token = Some(token.into());
        self
    }

    /// Adds a query option that the page does not name, such as `$filter`. It is sent percent-encoded, with a warning.
    #[must_use]
    pub fn query(mut self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Input<'a> {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Asks for the entity in the answer, where the operation can give it.
    #[must_use]
    pub fn return_representation(mut self, wanted: bool) -> Input<'a> {
        self.return_representation = wanted;
        self
    }

    /// Sets what happens to the version that an update leaves out.
    ///
    /// ```
    /// use graph_shifts::{Input, OtherVersion, UPDATE_OPEN_SHIFT};
    ///
    /// let input = Input::new()
    ///     .parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126")
    ///     .parameter("openShiftId", "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8")
    ///     .body(r#"{"draftOpenShift":{"startDateTime":"2026-03-04T08:00:00Z","endDateTime":"2026-03-04T16:00:00Z",
    ///         "theme":"blue","openSlotCount":1,"activities":[]}}"#)
    ///     .other_version(OtherVersion::Keep);
    /// let request = UPDATE_OPEN_SHIFT.request(input).unwrap();
    /// assert!(!request.body.unwrap().contains("sharedOpenShift"));
    /// ```
    #[must_use]
    pub fn other_version(mut self, of: OtherVersion) -> Input<'a> {
        self.other_version = Some(of);
        self
    }

    /// Sets the method, where Microsoft's sources contradict each other on it.
    ///
    /// ```
    /// use graph_shifts::{Input, Method, UPDATE_SHIFT_PREFERENCES};
    ///
    /// let input = Input::new().parameter("userId", "3d88b7a2-f988-4f4b-bb34-d66df66af126").body("{}").method(Method::Put);
    /// assert_eq!(UPDATE_SHIFT_PREFERENCES.request(input).unwrap().method, Method::Put);
    /// ```
    #[must_use]
    pub fn method(mut self, method: Method) -> Input<'a> {
        self.method = Some(method);
        self
    }

    /// Names the user, by GUID, that an application acts for. Microsoft has deprecated the header, so there is a warning.
    #[must_use]
    pub fn acts_as(mut self, user: impl Into<Cow<'a, str>>) -> Input<'a> {
        self.acts_as = Some(user.into());
        self
    }

    /// Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph.
    #[must_use]
    pub fn permission_type(mut self, of: PermissionType) -> Input<'a> {
        self.permission_type = Some(of);
        self
    }

    /// Marks the write as a connector's own, by the id of its workforce integration.
    #[must_use]
    pub fn passthrough(mut self, workforce_integration_id: impl Into<Cow<'a, str>>) -> Input<'a> {
        self.passthrough = Some(workforce_integration_id.into());
        self
    }

    /// Sets the base URL of the API, instead of `https://graph.microsoft.com/v1.0`.
    #[must_use]
    pub fn base_url(mut self, url: impl Into<Cow<'a, str>>) -> Input<'a> {
        self.base_url = Some(url.into());
        self
    }

    /// Turns errors with this code into warnings, in case Graph accepts what a rule refuses. Codes of ids, headers and JSON stay errors.
    #[must_use]
    pub fn allow(mut self, code: Code) -> Input<'a> {
        if code.can_be_allowed() {
            self.allow = self.allow.with(code);
        }
        self
    }

    /// An input that is read from one JSON object, as JavaScript writes it: parameters, options and, if it is there, `body`. What is wrong
    /// with it is reported by [`Operation::request`](crate::Operation::request). It cannot replace what a method sets: a member that is also
    /// set by [`base_url`](Input::base_url) or [`parameter`](Input::parameter), for example, is refused.
    #[must_use]
    pub fn from_json(json: impl Into<JsonText<'a>>) -> Input<'a> {
        Input { json: Some(json.into()), ..Input::default() }
    }
}
