//! Reads how long a response asks to wait.

use super::http_date;

/// The largest number of seconds that is reported: the largest integer that JSON's readers keep.
const MAX: u64 = (1 << 53) - 1;

/// `Retry-After` in seconds; `None` if it is unreadable. <https://www.rfc-editor.org/rfc/rfc9110#field.retry-after>
///
/// A date counts from the server's clock, `date`, or else from `now`, in milliseconds since 1970.
pub(crate) fn retry_after(value: &str, date: Option<&str>, now: u64) -> Option<u64> {
    let value = value.trim();
    // Repeated headers are joined by a comma.
    let longest = value.split(',').try_fold(0, |longest, number| Some(seconds(number.trim())?.max(longest)));
    longest.or_else(|| {
        let until = http_date::milliseconds(value)?;
        let now = date.and_then(http_date::milliseconds).unwrap_or(now);
        Some(until.saturating_sub(now).div_ceil(1000))
    })
}

/// A decimal number, rounded up.
fn seconds(number: &str) -> Option<u64> {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, "0"));
    let is_digits = |digits: &str| !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    if !is_digits(whole) || !is_digits(fraction) {
        return None;
    }
    let whole = whole.bytes().fold(0_u64, |value, digit| value.saturating_mul(10).saturating_add(u64::from(digit - b'0')));
    let part = u64::from(fraction.bytes().any(|digit| digit != b'0'));
    Some(whole.saturating_add(part).min(MAX))
}
