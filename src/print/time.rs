//! What JavaScript needs to read and move times: patterns, messages, and the properties that hold versions.

use super::openapi::values::{OFFSET, TIME_OF_DAY, TIME_ZONE};
use super::registry::Registry;
use super::{head, quoted};
use crate::json::push_string;
use crate::message::{self, Message, suggestion};
use crate::shifts::{DAY_OF_WEEK, SCHEDULE_ENTITY};
use crate::table::{Kind, Type};

/// The patterns of strings, the messages about others, and the names of properties.
pub(super) fn time() -> String {
    let mut text = head("The forms of times and time zones, what is wrong with others, and the properties that are versions.");
    text.truncate(text.trim_end().len() + 1);
    for (name, what, pattern) in [
        ("TIME_OF_DAY", "A time of day.", TIME_OF_DAY),
        ("OFFSET", "An offset from UTC other than `Z`.", OFFSET),
        ("TIME_ZONE", "The name of an IANA time zone.", TIME_ZONE),
    ] {
        text.push_str(&format!("\n/** {what} */\nexport const {name} = /{}/;\n", pattern.replace('/', "\\/")));
    }
    let members = DAY_OF_WEEK.members.iter().map(|member| member.name).collect::<Vec<_>>().join(", ");
    for (name, message, words) in [
        ("NOT_A_DATE", &message::NOT_A_DATE, ["", ""]),
        ("NOT_A_TIME", &message::NOT_A_TIME, ["", ""]),
        ("NOT_A_DATE_TIME", &message::NOT_A_DATE_TIME, ["", ""]),
        ("NOT_A_TIME_ZONE", &message::NOT_A_TIME_ZONE, ["", ""]),
        ("NOT_A_DAY_OF_WEEK", &message::NOT_A_MEMBER, [DAY_OF_WEEK.name, &members]),
        ("END_BEFORE_START", &message::END_BEFORE_START, ["", ""]),
    ] {
        text.push_str(&format!("\nexport const {name} = /** @type {{const}} */ ({{ {} }});\n", said(message, words)));
    }
    text.push_str("\n/** What to do about the Windows name of a time zone. */\nexport const WINDOWS = ");
    text.push_str(&written(suggestion::WINDOWS));
    text.push_str(&format!(
        ";\n\n/** The properties of entities that hold one version of them. */\nexport const VERSIONS = [{}];\n",
        quoted(versions(), ", ")
    ));
    text
}

/// A message as the members of an object.
fn said(message: &Message, [first, second]: [&str; 2]) -> String {
    let filled = |text: &str| written(&text.replace("{0}", first).replace("{1}", second));
    let expected = if message.expected.is_empty() { String::new() } else { format!(", expected: {}", filled(message.expected)) };
    format!("code: \"{}\", message: {}{expected}", message.code.as_str(), filled(message.text))
}

fn written(text: &str) -> String {
    let mut string = String::new();
    push_string(text, &mut string);
    string
}

/// The properties of what Graph returns whose objects are entries of the schedule.
fn versions() -> impl Iterator<Item = &'static str> {
    let is_entry = |of: &'static Type| std::iter::successors(Some(of), |of| of.base).any(|of| of.name == SCHEDULE_ENTITY.name);
    let properties = Registry::of_operations().answered.into_iter().flat_map(|of| of.own);
    properties.filter(move |property| matches!(property.kind, Kind::Complex(of) if is_entry(of))).map(|property| property.name)
}
