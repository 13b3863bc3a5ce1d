//! The known name that a given one was probably meant to be.

/// Longer names are not compared, so that hostile ones cost nothing.
const MOST_NAME: usize = 64;

/// The share, in percent, above which a name is like enough to be suggested.
const LEAST: usize = 32;

/// Looks at one known name after the other for the one that is most like the given, whatever the casing: the one with which it
/// shares the longest beginning and end, where that is at least a third of the longer name. Graph's names of one family begin
/// alike, and slips are mostly in the middle.
pub(crate) struct Nearest<'g> {
    given: &'g [u8],
    likeness: usize,
    /// The most like so far.
    pub(crate) name: Option<&'static str>,
}

impl<'g> Nearest<'g> {
    /// No known name yet.
    pub(crate) const fn to(given: &'g [u8]) -> Nearest<'g> {
        Nearest { given, likeness: LEAST, name: None }
    }

    /// Looks at a known name.
    #[inline(never)]
    pub(crate) fn consider(&mut self, name: &'static str) {
        let longer = name.len().max(self.given.len());
        let shorter = name.len().min(self.given.len());
        if longer == 0 || longer > MOST_NAME {
            return;
        }
        let beginning = alike(&mut name.bytes(), &mut self.given.iter().copied());
        let end = alike(&mut name.bytes().rev(), &mut self.given.iter().rev().copied());
        let likeness = (beginning + end.min(shorter - beginning)) * 100 / longer;
        if likeness > self.likeness {
            (self.likeness, self.name) = (likeness, Some(name));
        }
    }

    /// The nearest of several known names.
    pub(crate) fn among(mut self, known: impl IntoIterator<Item = &'static str>) -> Option<&'static str> {
        known.into_iter().for_each(|name| self.consider(name));
        self.name
    }
}

/// How many bytes agree before the first that does not.
fn alike(one: &mut dyn Iterator<Item = u8>, other: &mut dyn Iterator<Item = u8>) -> usize {
    one.zip(other).take_while(|(one, other)| one.eq_ignore_ascii_case(other)).count()
}

#[cfg(test)]
mod tests {
    use super::Nearest;

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
            assert_eq!(Nearest::to(given.as_bytes()).among(known), meant, "{given}");
        }
        assert_eq!(Nearest::to(b"bleu").among(["white", "blue", "green"]), Some("blue"));
    }
}
