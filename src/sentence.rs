//! How issues are told, in the order of their codes: each with its severity, a message, what was expected and what to do, in which
//! `{0}` stands for the first word of an issue and `{1}` for all the others.

use crate::code::Code;
use crate::issue::Severity;

/// One way of telling an issue, by its number. The module for JavaScript carries the number alone; the sentences are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sentence(pub(crate) u8);

impl Sentence {
    /// The message, what was expected and what to do; the last two may be empty.
    pub(crate) fn told(self) -> [&'static str; 3] {
        ALL.get(usize::from(self.0)).map_or([""; 3], |told| told.words)
    }

    /// Its code, and whether it is an error.
    pub(crate) fn kind(self) -> (Code, Severity) {
        KINDS.get(usize::from(self.0)).copied().unwrap_or((Code::NotJson, Severity::Error))
    }
}

/// A sentence as it is printed.
pub(crate) struct Told {
    #[cfg_attr(target_arch = "wasm32", expect(dead_code, reason = "for what is printed natively"))]
    pub(crate) name: &'static str,
    pub(crate) words: [&'static str; 3],
}

macro_rules! sentences {
    ($($name:ident $severity:ident $code:ident $message:literal $expected:literal $suggestion:literal)*) => {
        #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "the names of constants")]
        enum Number { $($name,)* }

        $(#[allow(dead_code, reason = "some are told by JavaScript alone")] pub(crate) const $name: Sentence = Sentence(Number::$name as u8);)*

        /// The code and the severity of every sentence, in the order of their numbers.
        static KINDS: &[(Code, Severity)] = &[$((Code::$code, Severity::$severity),)*];

        /// Every sentence, in the order of their numbers.
        pub(crate) const ALL: &[Told] = &[$(Told { name: stringify!($name), words: [$message, $expected, $suggestion] },)*];
    };
}

sentences! {
    END Error NotJson "ends too early" "" ""
    CHARACTER Error NotJson "unexpected character" "" ""
    CONTROL Error NotJson "control character" "" ""
    ESCAPE Error NotJson "unknown escape" "" ""
    DIGITS Error NotJson "not a JSON number" "" ""
    TRAILING Error NotJson "text behind the value" "" ""
    NOT_UTF8 Error NotJson "not UTF-8" "" ""
    NOT_WRITABLE Error NotJson "cannot be written as JSON" "" ""
    NOT_READABLE Error NotJson "cannot be read" "" ""
    DEPTH Error TooDeep "nested more than 64 deep" "" ""
    TEXT_TOO_LONG Error TooLong "longer than 4 MiB" "" ""
    LIST_TOO_LONG Error TooLong "more than 10000 items" "" ""
    FIRST_COUNTS Warning TooLong "only the first counts" "" ""
    MOST Warning TooLong "Teams shows only {0} characters" "" ""
    TOO_MANY Error TooManyIssues "more issues" "" ""
    SECOND Error DuplicateName "is given twice" "" ""
    LONE Error LoneSurrogate "holds half a surrogate pair" "" ""
    TYPE Error WrongType "must be {0}" "{0}" ""
    MISSING Error Required "is required" "" ""
    ADVISED Warning Required "should be there" "" ""
    NULL Error NullNotAllowed "must not be null" "{0}" ""
    NULL_ADVISED Warning NullNotAllowed "should not be null" "" ""
    UNKNOWN Error UnknownProperty "{0} has no such property" "" ""
    UNKNOWN_NULL Warning UnknownNullDropped "left out, since {0} has no such property" "" ""
    DROPPED Warning ReadOnlyDropped "left out, since only the service writes {1}" "" ""
    UNKNOWN_INPUT Error UnknownInput "{0} does not take it" "one of {1}" ""
    FIXED Error NotAMember "{0} cannot be allowed" "" ""
    NO_CODE Error NotAMember "is not a code" "" ""
    PERMISSION_TYPE Error NotAMember "must be delegated or application" "" ""
    MEMBER Error NotAMember "is not a member of {0}" "one of {1}" ""
    STAND_IN Error NotAMember "cannot be written" "one of {1}" ""
    BITS Error NotAMember "has bits outside {0}" "" ""
    NONE_BESIDE Error NoneBesideOthers "none excludes the others" "" ""
    RANGE Error OutOfRange "is out of range" "at least {0}" ""
    LOW Warning OutOfRange "is lower than makes sense" "at least {0}" ""
    INSTANT Error NotAnInstant "is not a date and time with an offset" "such as 2026-03-04T08:00:00Z" ""
    DATE Error NotADate "is not a date" "such as 2026-03-04" ""
    TIME Error NotATime "is not a time of day" "such as 08:30:00" ""
    ZONE Error NotATimeZone "is not an IANA time zone" "such as America/Chicago" ""
    AFTER Error EndBeforeStart "must come after the start" "" ""
    LENGTH Error ShiftLength "a shift lasts from 1 minute to 24 hours" "" ""
    LENGTH_ADVISED Warning ShiftLength "a shift lasts from 1 minute to 24 hours" "" ""
    OUTSIDE Warning OutsideShift "reaches beyond its shift" "" ""
    OVERLAP Warning ActivitiesOverlap "overlaps an earlier one" "" ""
    BOTH Error DraftAndShared "{0} and {1} exclude each other" "" "set {0} to null to publish, or {1} to null for a draft"
    NEITHER Error NoVersion "{0} or {1} must be set" "" ""
    CLEARED Warning SharedVersionCleared "goes out as null: employees lose sight of it" "" "set it to null if that is meant"
    NOT_SENT Warning SecretNotSent "left out, so that the stored secret stays" "" ""
    SECRET Warning SecretLength "should have {0} ASCII characters" "" ""
    NONE Warning NoCallbacks "is then never called" "" ""
    NOT_HTTPS Warning UrlShape "should be https" "" ""
    SLASH Warning UrlShape "ends in a slash" "" ""
    SEGMENT Error BadId "cannot be a path segment" "" ""
    PREFIX Warning IdPrefix "{0} belongs to another kind of object" "{1}" ""
    GUID Error NotAGuid "is not a GUID" "" ""
    HEADER Error BadHeader "cannot stand in a header" "visible ASCII" ""
    BASE Error BadBaseUrl "must be a plain https url" "" ""
    ACTS_AS Warning ActsAsMissing "older pages require it" "" "set it if Graph answers 403"
    CONTRADICTED Warning PermissionTypeContradicted "pages contradict each other on it" "" "use a delegated token"
    ENDED Warning PermissionEnded "application permissions ended on 2026-01-01" "" "use a delegated token"
    UNFILTERED Error BadFilter "cannot be filtered by" "one of {1}" ""
    UNDOCUMENTED Warning UndocumentedQuery "is not documented" "" ""
}

#[cfg(test)]
mod tests {
    use super::{ALL, Sentence};
    use crate::code::Code;

    #[test]
    fn the_sentences_stand_in_the_order_of_the_codes_each_of_which_has_one() {
        let mut codes = (0..ALL.len()).map(|number| Sentence(number as u8).kind().0).collect::<Vec<_>>();
        codes.dedup();
        assert_eq!(codes, Code::ALL);
    }
}
