//! Prints how single values are written: numbers, times, flags, enumerations.

use super::links;
use super::syntax::{sourced, table};
use crate::print::registry::Registry;
use crate::table::{Enum, Kind, SENTINEL, Spelling};

const VALUES: &[[&str; 2]] = &[
    ["integer", "a JSON number without a fraction, within 32 bits"],
    ["number", "a JSON number that a double holds"],
    [
        "date-time",
        "`yyyy-MM-ddThh:mm`, optionally seconds (`:ss`) with up to 12 decimals (`.fff`), then `Z` or an offset (`±hh:mm`): \
         `2026-03-04T08:00:00Z`; in JavaScript also a `Date`",
    ],
    ["date", "`yyyy-MM-dd`: `2026-03-04`"],
    ["time of day", "`hh:mm`, optionally seconds (`:ss`) with up to 12 decimals (`.fff`): `08:30:00`"],
    [
        "time zone",
        "an IANA time zone name, such as `America/Chicago`; not a Windows name with blanks, and not an offset such as `UTC+3`",
    ],
    [
        "flags",
        "an array of members, a comma-separated string of them in any casing, or the sum of their values; sent as one string in the order of the values",
    ],
];

/// How values are written, and every enumeration with its members.
pub(super) fn section(registry: &Registry) -> String {
    let mut text = "## Values\n\n".to_owned();
    text.push_str(&table(["value", "format"], VALUES.iter().map(|row| row.map(str::to_owned))));
    text.push_str("\n## Enumerations\n\n");
    text.push_str(&format!(
        "Members declared after `{SENTINEL}` are shown only to clients that send `Prefer: include-unknown-enum-members`, as the library \
         does by itself; others get `{SENTINEL}` in their place. No body can write `{SENTINEL}`.\n",
    ));
    for of in &registry.enums {
        let flags = registry
            .types
            .iter()
            .flat_map(|of| of.own)
            .any(|own| matches!(own.kind, Kind::Flags(flags) if flags.name == of.name));
        text.push_str(&enumeration(of, flags));
    }
    text
}

fn enumeration(of: &Enum, flags: bool) -> String {
    let mut text =
        format!("\n### {}\n\n{} Exported as `{}`.", links::enumeration_heading(of), sourced(of.description, of.page), of.plural);
    text.push_str(match (flags, of.spelling) {
        (true, Spelling::UpperFirst) => " Any of them can be combined; bodies write each with an upper-case first letter.",
        (true, _) => " Any of them can be combined.",
        (false, Spelling::AnyCasing) => " Read in any casing.",
        (false, _) => "",
    });
    text.push_str("\n\n");
    let later = of.unknown_future_value.is_some();
    if !later {
        let rows = of.members.iter().map(|member| [format!("`{}`", member.name), member.value.to_string()]);
        return text + &table(["member", "value"], rows);
    }
    let rows = of.members.iter().enumerate().map(|(at, member)| {
        let after = if at < of.known { "" } else { "after" };
        [format!("`{}`", member.name), member.value.to_string(), after.to_owned()]
    });
    text + &table(["member", "value", "declared after `unknownFutureValue`"], rows)
}
