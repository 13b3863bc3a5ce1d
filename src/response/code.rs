//! The codes of errors that this library reports itself.

/// The link to the next page leads to another origin, or to a page that was already read.
pub(crate) const BAD_NEXT_LINK: &str = "BadNextLink";
/// There is no response.
pub(crate) const NETWORK: &str = "NetworkError";
/// The response is not Graph's JSON, such as a proxy's HTML or a redirect.
pub(crate) const UNREADABLE: &str = "UnreadableAnswer";
