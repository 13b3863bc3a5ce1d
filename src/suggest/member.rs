//! The members of an enumeration that were probably meant, as SDKs and other clients write them.

use super::letters::Letters;
use super::nearest::nearest;
use crate::findings::{Suggestion, Word};
use crate::message::suggestion;
use crate::table::{Enum, Member};

/// Longer texts are not searched for members.
const MAX_TEXT: usize = 1_024;

/// What to do about a word that is no member of the enumeration.
#[cold]
pub(crate) fn member(word: &[u8], of: &'static Enum) -> Option<Suggestion> {
    if word.iter().any(is_between) {
        return None;
    }
    let word = std::str::from_utf8(unqualified(word)).ok()?;
    nearest(word, &mut of.members.iter().map(|member| member.name))
}

/// What to do about a text that is no member of the flags: it may be several, with other signs between them than a comma.
#[cold]
pub(crate) fn flag(text: &[u8], of: &'static Enum) -> Option<Suggestion> {
    if let Some(member) = named(text, of) {
        return Some(Suggestion::name(member.name));
    }
    let (mut count, mut all, mut bits) = (0, true, 0);
    let mut rest = if text.len() > MAX_TEXT { &[] } else { text };
    while let Some(from) = rest.iter().position(|sign| !is_around(sign)) {
        let (_, word) = rest.split_at_checked(from)?;
        let (word, after) = word.split_at_checked(word.iter().position(is_around).unwrap_or(word.len()))?;
        let member = named(unqualified(word), of);
        (count, all, rest) = (count + 1, all && member.is_some(), after);
        bits |= member.map_or(0, |member| member.value);
    }
    match count {
        0 | 1 => member(text, of),
        _ if all => Some(Suggestion::of(suggestion::ARRAY_OF, Word::MembersOf(of, bits))),
        _ => Some(Suggestion::new(suggestion::ARRAY)),
    }
}

/// Appends the members of `bits` as an array in JSON.
pub(crate) fn push_array(of: &'static Enum, bits: u32, out: &mut String) {
    let mut between = "[\"";
    for member in of.members.iter().filter(|member| bits & member.value != 0) {
        out.push_str(between);
        out.push_str(member.name);
        between = "\", \"";
    }
    out.push_str(if bits == 0 { "[]" } else { "\"]" });
}

/// Whether a sign is written between several members.
fn is_between(sign: &u8) -> bool {
    matches!(sign, b'|' | b',' | b';' | b'+' | b'&' | b'/')
}

/// Whether a sign is between several members, or around them.
fn is_around(sign: &u8) -> bool {
    is_between(sign) || sign.is_ascii_whitespace()
}

fn named(name: &[u8], of: &'static Enum) -> Option<&'static Member> {
    let letters = Letters::of(std::str::from_utf8(name).ok()?)?;
    of.members.iter().find(|member| letters.spell(member.name))
}

/// A member's name without that of its type: `ScheduleEntityTheme.DarkBlue`, `Theme::DarkBlue`, `microsoft.graph.theme'darkBlue'`.
fn unqualified(name: &[u8]) -> &[u8] {
    let name = name.strip_suffix(b"'").unwrap_or(name);
    let end = name.iter().rposition(|sign| matches!(sign, b'.' | b':' | b'\''));
    end.and_then(|end| name.get(end + 1..)).unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::{flag, member, push_array};
    use crate::findings::{Suggestion, Word};
    use crate::message::suggestion;
    use crate::shifts::{SCHEDULE_ENTITY_THEME, WORKFORCE_INTEGRATION_SUPPORTED_ENTITIES};

    /// The name or the array that is suggested, or else the text.
    fn shown(found: Option<Suggestion>) -> String {
        match found.map(|found| (found.words, found.text)) {
            Some(([Word::Text(name), Word::None], _)) => name.to_owned(),
            Some(([Word::Text(one), Word::Text(other)], _)) => [one, "|", other].concat(),
            Some(([Word::MembersOf(of, bits), _], _)) => {
                let mut array = String::new();
                push_array(of, bits, &mut array);
                array
            }
            Some((_, text)) => text.to_owned(),
            None => String::new(),
        }
    }

    #[test]
    fn a_member_is_found_as_sdks_write_it() {
        for (given, meant) in [
            ("DarkBlue", "darkBlue"),
            ("dark_blue", "darkBlue"),
            ("DARK_BLUE", "darkBlue"),
            ("ScheduleEntityTheme.DarkBlue", "darkBlue"),
            ("ScheduleEntityTheme::DarkBlue", "darkBlue"),
            ("microsoft.graph.scheduleEntityTheme'darkBlue'", "darkBlue"),
            ("darkBlu", "darkBlue"),
            ("red", "darkRed"),
            ("teal", "lightTeal|darkTeal"),
            ("dark", ""),
            ("lightBlue", ""),
            ("Blue|Green", ""),
            ("foo", ""),
            ("", ""),
            ("'", ""),
        ] {
            assert_eq!(shown(member(given.as_bytes(), &SCHEDULE_ENTITY_THEME)), meant, "{given}");
        }
        assert_eq!(shown(member(b"\xFF", &SCHEDULE_ENTITY_THEME)), "");
    }

    #[test]
    fn several_flags_are_to_be_an_array_of_those_that_are_known() {
        let of = &WORKFORCE_INTEGRATION_SUPPORTED_ENTITIES;
        let two = "[\"shift\", \"swapRequest\"]";
        for (given, meant) in [
            ("Shift|SwapRequest", two),
            ("SwapRequest shift", two),
            ("Entities.Shift | Entities.SwapRequest", two),
            ("Entities.Shift Entities.SWAP_REQUEST", two),
            ("None|Shift", "[\"shift\"]"),
            ("None|none", "[]"),
            ("Shift|Foo", suggestion::ARRAY),
            ("time off", "timeOff"),
            ("swap_request", "swapRequest"),
            ("Foo", ""),
            ("|", ""),
        ] {
            assert_eq!(shown(flag(given.as_bytes(), of)), meant, "{given}");
        }
        assert_eq!(shown(flag("Shift|".repeat(1_000).as_bytes(), of)), "", "a long text is not searched");
    }
}
