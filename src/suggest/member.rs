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
    let word = unqualified(text(word)?);
    nearest(word, of.members.iter().map(|member| member.name)).map(Suggestion::word)
}

/// What to do about a text that is no member of the flags: it may be several, with other signs between them than a comma.
#[cold]
pub(crate) fn flag(word: &[u8], of: &'static Enum) -> Option<Suggestion> {
    let (mut count, mut all, mut bits) = (0, true, 0);
    for part in text(word)?.split(|sign: char| matches!(sign, '|' | ',' | ';' | '+' | '&' | '/') || sign.is_ascii_whitespace()) {
        if !part.is_empty() {
            let member = named(unqualified(part), of);
            (count, all) = (count + 1, all && member.is_some());
            bits |= member.map_or(0, |member| member.value);
        }
    }
    match count {
        0 | 1 => member(word, of),
        _ if all => Some(Suggestion { text: suggestion::ARRAY_OF, word: Word::MembersOf(of, bits) }),
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

fn text(word: &[u8]) -> Option<&str> {
    std::str::from_utf8(word).ok().filter(|text| text.len() <= MAX_TEXT)
}

fn named(name: &str, of: &'static Enum) -> Option<&'static Member> {
    let letters = Letters::of(name)?;
    of.members.iter().find(|member| letters.spell(member.name))
}

/// A member's name without that of its type: `ScheduleEntityTheme.DarkBlue`, `Theme::DarkBlue`, `microsoft.graph.theme'darkBlue'`.
fn unqualified(name: &str) -> &str {
    let name = name.strip_suffix('\'').unwrap_or(name);
    name.rsplit(['.', ':', '\'']).next().unwrap_or(name)
}
