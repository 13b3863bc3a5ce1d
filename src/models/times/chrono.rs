//! Conversions from and to the types of chrono.

use super::{Date, DateTime, TimeOfDay, convert};
use chrono::{FixedOffset, NaiveDate, NaiveTime, SecondsFormat, TimeZone};

convert! {
    [Z: TimeZone] chrono::DateTime<Z> => DateTime, value => value.fixed_offset().to_rfc3339_opts(SecondsFormat::AutoSi, true);
    [] NaiveDate => Date, value => value.to_string();
    [] NaiveTime => TimeOfDay, value => value.to_string();
}

impl TryFrom<&DateTime> for chrono::DateTime<FixedOffset> {
    type Error = chrono::ParseError;

    fn try_from(value: &DateTime) -> Result<Self, chrono::ParseError> {
        chrono::DateTime::parse_from_rfc3339(value.as_str())
    }
}

impl TryFrom<&Date> for NaiveDate {
    type Error = chrono::ParseError;

    fn try_from(value: &Date) -> Result<Self, chrono::ParseError> {
        value.as_str().parse()
    }
}

impl TryFrom<&TimeOfDay> for NaiveTime {
    type Error = chrono::ParseError;

    fn try_from(value: &TimeOfDay) -> Result<Self, chrono::ParseError> {
        value.as_str().parse()
    }
}
