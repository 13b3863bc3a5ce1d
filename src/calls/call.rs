//! A call: an operation with its input, which builds the request and reads the response.

use super::operation::{Represents, Returning, Takes, TakesBody, TakesFilter, TypedOperation, option};
use crate::code::Code;
use crate::request::{Input, JsonText, OtherVersion, PermissionType, Refusal, Request};
use crate::table::Method;
use serde::Serialize;
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

/// A call of the operation `O`, made by the function of its name.
#[must_use = "a call does nothing until its request is built"]
pub struct Call<'a, O> {
    input: Input<'a>,
    of: PhantomData<fn() -> O>,
}

impl<O> Clone for Call<'_, O> {
    fn clone(&self) -> Self {
        Call { input: self.input.clone(), of: PhantomData }
    }
}

impl<O> fmt::Debug for Call<'_, O> {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.debug_tuple("Call").field(&self.input).finish()
    }
}

/// The JSON text of a model. A model whose text cannot be written is refused when the request is built: an empty text is no JSON.
fn text(model: &impl Serialize) -> JsonText<'static> {
    serde_json::to_vec(model).unwrap_or_default().into()
}

impl<'a, O> Call<'a, O> {
    fn with(self, change: impl FnOnce(Input<'a>) -> Input<'a>) -> Self {
        Call { input: change(self.input), of: PhantomData }
    }
}

/// Makes a typed call of an input. Use it for JSON text of others, such as the body that a browser sends to your server: the check then
/// reports every mistake in it, with its place, where reading it as a model would report the first one only, and drop a misspelled property.
///
/// ```
/// use graph_shifts::Input;
/// use graph_shifts::calls::{Call, CreateShift};
///
/// let received = br#"{"userID":"aa162a04-bec6-4b81-ba99-96caa7b2b24d","sharedShift":{"startDateTime":"2026-03-04T08:00:00Z",
///     "endDateTime":"2026-03-04T07:00:00Z","theme":"blue","activities":[]}}"#;
/// let input = Input::new().parameter("teamId", "3d88b7a2-f988-4f4b-bb34-d66df66af126").body(received.as_slice());
/// let call: Call<CreateShift> = input.into();
/// let refusal = call.request().unwrap_err();
/// let places: Vec<_> = refusal.issues.iter().map(|issue| issue.place()).collect();
/// assert_eq!(places, ["body.userId", "body.userID", "body.sharedShift.endDateTime"]);
///
/// let shift = call.read(br#"{"id":"SHFT_1","userId":"aa162a04-bec6-4b81-ba99-96caa7b2b24d"}"#).unwrap();
/// assert_eq!(shift.id, "SHFT_1");
/// ```
impl<'a, O: TypedOperation> From<Input<'a>> for Call<'a, O> {
    fn from(input: Input<'a>) -> Self {
        Call { input, of: PhantomData }
    }
}

impl<'a, O: TypedOperation> Call<'a, O> {
    pub(crate) fn new() -> Self {
        Call { input: Input::new(), of: PhantomData }
    }

    pub(crate) fn parameter(self, name: &'static str, value: impl Into<Cow<'a, str>>) -> Self {
        self.with(|input| input.parameter(name, value))
    }

    pub(crate) fn with_body(self, body: &impl Serialize) -> Self {
        self.with(|input| input.body(text(body)))
    }

    /// The operation's id, such as `updateOpenShift`.
    #[must_use]
    pub fn operation(&self) -> &'static str {
        O::OPERATION.id
    }

    /// Builds the request.
    ///
    /// # Errors
    /// With every issue at once, where one of them is an error.
    pub fn request(&self) -> Result<Request, Refusal> {
        O::OPERATION.request_of(&self.input)
    }

    /// Reads the body of a successful response.
    ///
    /// # Errors
    /// When the body is not JSON, or not what the operation responds with.
    pub fn read(&self, body: &[u8]) -> Result<O::Response, serde_json::Error> {
        O::read(body)
    }

    /// Declares whether the token is delegated or app-only and enables the matching warnings. Not sent to Graph.
    pub fn permission_type(self, of: PermissionType) -> Self {
        self.with(|input| input.permission_type(of))
    }

    /// Sets the base URL of the API, instead of `https://graph.microsoft.com/v1.0`.
    pub fn base_url(self, url: impl Into<Cow<'a, str>>) -> Self {
        self.with(|input| input.base_url(url))
    }

    /// Turns errors with this code into warnings, in case Graph accepts what a rule refuses. Codes of ids, headers and JSON stay errors.
    pub fn allow(self, code: Code) -> Self {
        self.with(|input| input.allow(code))
    }
}

impl<O: TakesBody> Call<'_, O> {
    /// Sets the body.
    pub fn body(self, body: &O::Body) -> Self {
        self.with_body(body)
    }
}

impl<O: TakesFilter> Call<'_, O> {
    /// Sets the filter of the list.
    pub fn filter(self, filter: &O::Filter) -> Self {
        self.with(|input| input.filter(text(filter)))
    }
}

impl<'a, O: Represents> Call<'a, O> {
    /// Asks for the entity in the response.
    ///
    /// ```
    /// use graph_shifts::calls::update_open_shift;
    /// use graph_shifts::models::UpdateOpenShiftBody;
    ///
    /// let body = UpdateOpenShiftBody::new().is_staged_for_deletion(true);
    /// let call = update_open_shift("3d88b7a2-f988-4f4b-bb34-d66df66af126", "OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8", &body);
    /// let open_shift = call.return_representation().read(br#"{"id":"OPNSHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8"}"#).unwrap();
    /// assert!(open_shift.is_staged_for_deletion.is_absent());
    /// ```
    pub fn return_representation(self) -> Call<'a, Returning<O>> {
        Call { input: self.input.return_representation(true), of: PhantomData }
    }
}

impl<'a, O: Takes<option::OrderBy>> Call<'a, O> {
    /// Sets the order of the list, as OData writes it (`$orderby`).
    pub fn order_by(self, order: impl Into<Cow<'a, str>>) -> Self {
        self.with(|input| input.order_by(order))
    }
}

impl<O: Takes<option::Top>> Call<'_, O> {
    /// Sets the maximum number of items in a page (`$top`).
    pub fn top(self, items: i32) -> Self {
        self.with(|input| input.top(items))
    }
}

impl<'a, O: Takes<option::SkipToken>> Call<'a, O> {
    /// Sets where the page begins (`$skipToken`).
    pub fn skip_token(self, token: impl Into<Cow<'a, str>>) -> Self {
        self.with(|input| input.skip_token(token))
    }
}

impl<'a, O: Takes<option::Query>> Call<'a, O> {
    /// Adds a query option that the operation's page does not name. It is sent with a warning.
    pub fn query(self, name: impl Into<Cow<'a, str>>, value: impl Into<Cow<'a, str>>) -> Self {
        self.with(|input| input.query(name, value))
    }
}

impl<O: Takes<option::OtherVersion>> Call<'_, O> {
    /// Sets what happens to the version that the body leaves out.
    pub fn other_version(self, of: OtherVersion) -> Self {
        self.with(|input| input.other_version(of))
    }
}

impl<O: Takes<option::Method>> Call<'_, O> {
    /// Sets the method, on which Microsoft's sources contradict each other.
    pub fn method(self, method: Method) -> Self {
        self.with(|input| input.method(method))
    }
}

impl<'a, O: Takes<option::ActsAs>> Call<'a, O> {
    /// Names the user, by GUID, that an application acts for. Microsoft has deprecated the header, so there is a warning.
    pub fn acts_as(self, user: impl Into<Cow<'a, str>>) -> Self {
        self.with(|input| input.acts_as(user))
    }
}

impl<'a, O: Takes<option::Passthrough>> Call<'a, O> {
    /// Marks the write as a connector's own, by the id of its workforce integration.
    pub fn passthrough(self, workforce_integration_id: impl Into<Cow<'a, str>>) -> Self {
        self.with(|input| input.passthrough(workforce_integration_id))
    }
}
