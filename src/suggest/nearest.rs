//! The known names that a given one was probably meant to be.

use super::letters::{Letters, words};
use crate::findings::{Suggestion, Word};
use crate::message::suggestion;

/// Words that names of all kinds have in common: a name that shares only these with another is not like it. So are those of two letters.
const COMMON: [&[u8]; 7] = [b"ids", b"date", b"time", b"name", b"type", b"info", b"enabled"];

/// The known names that are most like a given one: none, one or two. More are no suggestion.
#[derive(Default)]
pub(super) struct Nearest {
    rank: usize,
    names: [Option<&'static str>; 3],
}

impl Nearest {
    /// The ones of `known` that are most like `given`.
    pub(super) fn of(given: &str, known: &mut dyn Iterator<Item = &'static str>) -> Nearest {
        let mut nearest = Nearest::default();
        if let Some(letters) = Letters::of(given) {
            for name in known {
                nearest.add(name, rank(given, &letters, name));
            }
        }
        nearest
    }

    fn add(&mut self, name: &'static str, rank: usize) {
        if rank > self.rank {
            *self = Nearest { rank, names: [Some(name), None, None] };
        } else if rank == self.rank
            && rank > 0
            && let Some(free) = self.names.iter_mut().find(|name| name.is_none())
        {
            *free = Some(name);
        }
    }

    /// Whether these are more like the given name than the others.
    pub(super) fn beats(&self, others: &Nearest) -> bool {
        self.rank > others.rank
    }

    /// The names as a suggestion.
    pub(super) fn suggestion(&self) -> Option<Suggestion> {
        match self.names {
            [Some(one), None, _] => Some(Suggestion::name(one)),
            [Some(one), Some(other), None] => Some(Suggestion::both(suggestion::EITHER, [Word::Text(one), Word::Text(other)])),
            _ => None,
        }
    }

    /// The name, where there is only one.
    pub(super) fn one(&self) -> Option<&'static str> {
        if let [one, None, _] = self.names { one } else { None }
    }
}

/// The one of `known` that is most like `given`, or the two.
pub(super) fn nearest(given: &str, known: &mut dyn Iterator<Item = &'static str>) -> Option<Suggestion> {
    Nearest::of(given, known).suggestion()
}

/// How much a name is like a known one: 0 where it is not.
fn rank(given: &str, letters: &Letters, known: &str) -> usize {
    let Some(known_letters) = Letters::of(known) else { return 0 };
    let (one, other) = (letters.bytes(), known_letters.bytes());
    let without_is = || slip(one, other.strip_prefix(b"is")?).map(|slip| slip + 1);
    if let Some(slip) = slip(one, other).or_else(without_is) {
        return 1_000 - slip;
    }
    // A part is at least a quarter of the known name. Of a longer name, the known one has to be at least a half.
    let part = || 4 * one.len() >= other.len() && left_of_part(one, known).is_some();
    let contains = || one.len() <= 2 * other.len() && left_of_part(other, given) == Some(0);
    usize::from(part() || contains())
}

/// In how many letters two names differ, if it is by one slip: a piece that was inserted, left out, replaced or whose two letters were
/// swapped. The piece is at most a quarter of the name, and at the beginning of a longer name one letter.
fn slip(one: &[u8], other: &[u8]) -> Option<usize> {
    let (longer, shorter) = (one.len().max(other.len()), one.len().min(other.len()));
    let beginning = alike(one.iter(), other.iter());
    let end = alike(one.iter().rev(), other.iter().rev()).min(shorter - beginning);
    let piece = longer - beginning - end;
    let swapped = match (one.get(beginning..one.len() - end), other.get(beginning..other.len() - end)) {
        (Some([a, b]), Some([c, d])) => (a, b) == (d, c),
        _ => false,
    };
    let piece = if swapped { 1 } else { piece };
    let is_slip = piece <= (longer + 1) / 4 && (beginning > 0 || (piece == 1 && longer > 5));
    (is_slip || is_plural(one, other) || is_plural(other, one)).then_some(piece)
}

/// Whether `many` is the plural of `one`.
fn is_plural(many: &[u8], one: &[u8]) -> bool {
    let (y, ies) = (one.strip_suffix(b"y"), many.strip_suffix(b"ies"));
    many.strip_suffix(b"s") == Some(one) || (y.is_some() && y == ies)
}

/// How many letters agree before the first that does not.
fn alike<'l>(one: impl Iterator<Item = &'l u8>, other: impl Iterator<Item = &'l u8>) -> usize {
    one.zip(other).take_while(|(one, other)| one == other).count()
}

/// How many letters are left if the letters are words of the name, in their order, of which at least one is uncommon: none, or that of a
/// plural.
fn left_of_part(letters: &[u8], name: &str) -> Option<usize> {
    let (mut rest, mut uncommon) = (letters, false);
    for word in words(name) {
        if let Some((_, after)) = rest.split_at_checked(word.len()).filter(|(begin, _)| begin.eq_ignore_ascii_case(word)) {
            uncommon |= word.len() > 2 && !COMMON.iter().any(|common| common.eq_ignore_ascii_case(word));
            rest = after;
        }
    }
    (uncommon && matches!(rest, [] | [b's'])).then_some(rest.len())
}

#[cfg(test)]
mod tests {
    use super::nearest;
    use crate::findings::Word;

    const KNOWN: [&str; 9] = [
        "schedulingGroupId",
        "sharedOpenShift",
        "draftOpenShift",
        "isStagedForDeletion",
        "openSlotCount",
        "startDateTime",
        "endDateTime",
        "userId",
        "activities",
    ];

    /// The suggestion, with a bar between two.
    fn found(given: &str, known: &[&'static str]) -> String {
        match nearest(given, &mut known.iter().copied()).map(|suggestion| suggestion.words) {
            Some([Word::Text(name), Word::None]) => name.to_owned(),
            Some([Word::Text(one), Word::Text(other)]) => [one, "|", other].concat(),
            _ => String::new(),
        }
    }

    #[test]
    fn slips_and_parts_find_their_name() {
        for (given, meant) in [
            ("shardOpenShift", "sharedOpenShift"),
            ("openSlotsCount", "openSlotCount"),
            ("openShiftCount", "openSlotCount"),
            ("SchedulingGroupID", "schedulingGroupId"),
            ("strat_date_time", "startDateTime"),
            ("end", "endDateTime"),
            ("endTime", "endDateTime"),
            ("start_date", "startDateTime"),
            ("slots", "openSlotCount"),
            ("slotcount", "openSlotCount"),
            ("group", "schedulingGroupId"),
            ("groupId", "schedulingGroupId"),
            ("user", "userId"),
            ("activity", "activities"),
            ("theUserId", "userId"),
            ("openShift", "sharedOpenShift|draftOpenShift"),
        ] {
            assert_eq!(found(given, &KNOWN), meant, "{given}");
        }
        assert_eq!(found("bleu", &["white", "blue", "green"]), "blue");
        assert_eq!(found("isPayed", &["isPaid", "theme"]), "isPaid");
        assert_eq!(found("availabilities", &["availability"]), "availability");
        assert_eq!(found("atApprovedLocation", &["notes", "isAtApprovedLocation"]), "isAtApprovedLocation");
        assert_eq!(found("atAprovedLocation", &["notes", "isAtApprovedLocation"]), "isAtApprovedLocation");
        assert_eq!(found("reasonId", &["timeOffReasonId", "theme"]), "timeOffReasonId");
        assert_eq!(found("red", &["white", "darkRed", "darkBlue"]), "darkRed");
    }

    #[test]
    fn unlike_names_find_none() {
        for given in
            ["xyz", "foo", "", "id", "teamId", "shiftId", "openShiftId", "date", "dateTime", "createdDateTime", "ids", "s", "é"]
        {
            assert_eq!(found(given, &KNOWN), "", "{given}");
        }
        assert_eq!(found("dayNoteId", &["notes", "theme"]), "");
        assert_eq!(found("shift", &["offerShiftRequestsEnabled"]), "", "one word of many");
        assert_eq!(found("mode", &["code", "node"]), "");
        assert_eq!(found("timeClocksEnabled", &["enabled"]), "");
        assert_eq!(found("dark", &["darkRed", "darkBlue", "darkPink"]), "", "three are no suggestion");
    }

    #[test]
    fn long_names_are_not_compared() {
        assert_eq!(found(&"userId".repeat(11), &KNOWN), "");
        assert_eq!(found(&"a".repeat(1_000_000), &KNOWN), "");
    }
}
