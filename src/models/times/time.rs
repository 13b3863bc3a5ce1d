//! Conversions from and to the types of time.

use super::{Date, DateTime, TimeOfDay, convert};
use time::format_description::StaticFormatDescription;
use time::format_description::well_known::Rfc3339;
use time::macros::format_description;
use time::{OffsetDateTime, UtcOffset};

const DATE: StaticFormatDescription = format_description!("[year]-[month]-[day]");
const TIME: StaticFormatDescription = format_description!("[hour]:[minute]:[second][optional [.[subsecond]]]");

/// The text of a value. Rfc3339 has no years beyond 9999 and no offsets with seconds: such a text is the value's own, and refused
/// when the request is built.
fn written(value: OffsetDateTime) -> String {
    value.format(&Rfc3339).or_else(|_| value.to_offset(UtcOffset::UTC).format(&Rfc3339)).unwrap_or_else(|_| value.to_string())
}

convert! {
    [] OffsetDateTime => DateTime, value => written(value);
    [] time::Date => Date, value => value.format(&DATE).unwrap_or_else(|_| value.to_string());
    [] time::Time => TimeOfDay, value => value.format(&TIME).unwrap_or_else(|_| value.to_string());
}

impl TryFrom<&DateTime> for OffsetDateTime {
    type Error = time::error::Parse;

    fn try_from(value: &DateTime) -> Result<Self, time::error::Parse> {
        OffsetDateTime::parse(value.as_str(), &Rfc3339)
    }
}

impl TryFrom<&Date> for time::Date {
    type Error = time::error::Parse;

    fn try_from(value: &Date) -> Result<Self, time::error::Parse> {
        time::Date::parse(value.as_str(), &DATE)
    }
}

impl TryFrom<&TimeOfDay> for time::Time {
    type Error = time::error::Parse;

    fn try_from(value: &TimeOfDay) -> Result<Self, time::error::Parse> {
        time::Time::parse(value.as_str(), &TIME)
    }
}
