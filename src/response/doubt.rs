//! Whether a request may have been done despite an error.

use super::code::UNREADABLE;
use crate::table::Method;

/// Whether one try may have been done, by its outcome; status 0 is no response. A request may have been done if one of its tries may.
pub(crate) fn is_doubtful(method: Method, status: u16, code: &str) -> bool {
    match status {
        _ if method == Method::Get => false,
        // Whoever responds so, Graph or a proxy, refuses before anything is done. https://learn.microsoft.com/graph/throttling
        401 | 429 => false,
        // A proxy may have passed the request on.
        _ if code == UNREADABLE => true,
        // Otherwise there is no response, a server's error, or a success without what was asked for.
        status => !(400..500).contains(&status),
    }
}
