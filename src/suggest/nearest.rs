//! The known name that a given one was probably meant to be.

/// Longer names are not compared, so that hostile ones cost nothing.
const MAX_NAME: usize = 64;

/// The share, in percent, above which a name is similar enough to be suggested.
const MIN_LIKENESS: usize = 32;

/// The one of `known` that is most like `given`, whatever the casing: the one with which it shares the longest beginning and end,
/// where that is at least a third of the longer name. Graph's names of one family begin alike, and slips are mostly in the middle.
pub(crate) fn nearest<'k>(given: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let mut best = (MIN_LIKENESS, None);
    for name in known {
        let longer = name.len().max(given.len());
        let shorter = name.len().min(given.len());
        if (1..=MAX_NAME).contains(&longer) {
            let beginning = alike(name.bytes(), given.bytes());
            let end = alike(name.bytes().rev(), given.bytes().rev());
            let likeness = (beginning + end.min(shorter - beginning)) * 100 / longer;
            if likeness > best.0 {
                best = (likeness, Some(name));
            }
        }
    }
    best.1
}

/// How many bytes agree before the first that does not.
fn alike(one: impl Iterator<Item = u8>, other: impl Iterator<Item = u8>) -> usize {
    one.zip(other).take_while(|(one, other)| one.eq_ignore_ascii_case(other)).count()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn slips_find_their_name() {
        let known = ["schedulingGroupId", "sharedOpenShift", "draftOpenShift", "isStagedForDeletion", "openSlotCount"];
        for (given, meant) in [
            ("draftTimeOff", Some("draftOpenShift")),
            ("shardOpenShift", Some("sharedOpenShift")),
            ("openSlotsCount", Some("openSlotCount")),
            ("SchedulingGroupID", Some("schedulingGroupId")),
            ("xyz", None),
            ("", None),
        ] {
            assert_eq!(nearest(given, known), meant, "{given}");
        }
        assert_eq!(nearest("bleu", ["white", "blue", "green"]), Some("blue"));
    }
}
