//! Date-times as the page shows them. Graph responds in UTC, so the texts compare as the moments do.

use graph_shifts::models::{DateTime, OpenShiftItem};
use js_sys::Date;

/// Whether it starts in the week from this day, such as `2026-11-23`.
pub fn is_in_week(item: &OpenShiftItem, monday: &str) -> bool {
    let end = Date::new(&monday.into());
    end.set_utc_date(end.get_utc_date() + 7);
    // `toJSON` returns null for the empty text of a cleared input.
    let end = end.to_json().as_string().unwrap_or_default();
    (monday..&*end).contains(&item.start_date_time.as_str())
}

/// When it is, such as `2026-11-23 16:00 to 22:00`.
pub fn when(item: &OpenShiftItem) -> String {
    let (start, end) = (local(&item.start_date_time), local(&item.end_date_time));
    match (start.split_once('T'), end.split_once('T')) {
        (Some((day, from)), Some((last, to))) if day == last => format!("{day} {from} to {to}"),
        _ => format!("{start} to {end}").replace('T', " "),
    }
}

/// The value of an input `datetime-local`, such as `2026-11-23T16:00`.
pub fn local(time: &DateTime) -> String {
    time.as_str().get(..16).unwrap_or_default().to_owned()
}

/// The date-time of such a value.
pub fn utc(local: &str) -> DateTime {
    format!("{local}:00Z").into()
}
