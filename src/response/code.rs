//! The codes of errors that this library reports itself.

/// There is no response.
pub(crate) const NETWORK: &str = "NetworkError";
/// The response is not Graph's JSON, such as a proxy's HTML or a redirect.
pub(crate) const UNREADABLE: &str = "UnreadableAnswer";
