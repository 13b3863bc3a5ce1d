//! Conversions from and to the types of jiff.

use super::{Date, DateTime, TimeOfDay, convert};

convert! {
    [] jiff::Timestamp => DateTime, value => value.to_string();
    [] &jiff::Zoned => DateTime, value => value.timestamp().display_with_offset(value.offset()).to_string();
    [] jiff::civil::Date => Date, value => value.to_string();
    [] jiff::civil::Time => TimeOfDay, value => value.to_string();
}

impl TryFrom<&DateTime> for jiff::Timestamp {
    type Error = jiff::Error;

    fn try_from(value: &DateTime) -> Result<Self, jiff::Error> {
        value.as_str().parse()
    }
}

impl TryFrom<&Date> for jiff::civil::Date {
    type Error = jiff::Error;

    fn try_from(value: &Date) -> Result<Self, jiff::Error> {
        value.as_str().parse()
    }
}

impl TryFrom<&TimeOfDay> for jiff::civil::Time {
    type Error = jiff::Error;

    fn try_from(value: &TimeOfDay) -> Result<Self, jiff::Error> {
        value.as_str().parse()
    }
}
