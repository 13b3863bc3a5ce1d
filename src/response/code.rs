//! The codes of errors that this library reports itself.

/// The call ended before this request had a response.
pub(crate) const ABORTED: &str = "Aborted";
/// There was no token to send this request with.
pub(crate) const NO_TOKEN: &str = "NoToken";
/// The response to a batch lacks the response to this request.
pub(crate) const MISSING: &str = "MissingAnswer";
/// The request is not one to Shifts.
pub(crate) const NOT_A_REQUEST: &str = "NotARequest";
/// The link to the next page leads to another origin, or to a page that was already read.
pub(crate) const BAD_NEXT_LINK: &str = "BadNextLink";
/// There is no response.
pub(crate) const NETWORK: &str = "NetworkError";
/// The response is not Graph's JSON, such as a proxy's HTML or a redirect.
pub(crate) const UNREADABLE: &str = "UnreadableAnswer";
