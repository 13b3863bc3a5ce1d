//! Decides which failed requests are sent again, and after what wait.

use super::GraphError;
use crate::table::Method;
use std::time::Duration;

/// Whether a status is transient: throttled, unavailable, or a gateway timeout.
pub(crate) fn is_transient(status: u16) -> bool {
    matches!(status, 429 | 503 | 504)
}

/// Whether a request may be sent again. Only 429 guarantees that nothing was done, and repeating a POST that was done would do it twice.
/// <https://learn.microsoft.com/graph/throttling>
pub(crate) fn is_retryable(method: Method, status: u16) -> bool {
    if method == Method::Post { status == 429 } else { is_transient(status) }
}

/// The wait before another try: `Retry-After`, or exponential backoff of which half is random, a number from 0 to 1.
pub(crate) fn wait_after(error: &GraphError, tries: u32, max_wait: Duration, random: f64) -> Duration {
    let wait = match error.retry_after {
        Some(seconds) => Duration::from_secs(seconds),
        // Longer than a month of milliseconds is longer than any wait.
        None => Duration::from_millis(500 << tries.saturating_sub(1).min(22)).mul_f64(1.0 + random.clamp(0.0, 1.0)),
    };
    wait.min(max_wait)
}
