//! How issues are told: each a message, what was expected and what to do, in which `{0}` stands for the first word of an issue and
//! `{1}` for all the others.

/// One way of telling an issue, by its number. The module for JavaScript carries the number alone; the sentences are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Sentence(pub(crate) u8);

impl Sentence {
    /// The message, what was expected and what to do; the last two may be empty.
    pub(crate) fn told(self) -> [&'static str; 3] {
        ALL.get(usize::from(self.0)).map_or([""; 3], |(_, told)| *told)
    }
}

macro_rules! sentences {
    ($($name:ident $message:literal $expected:literal $suggestion:literal)*) => {
        #[expect(non_camel_case_types, clippy::upper_case_acronyms, reason = "the names of constants")]
        enum Number { $($name,)* }

        $(#[allow(dead_code, reason = "some are told by JavaScript alone")] pub(crate) const $name: Sentence = Sentence(Number::$name as u8);)*

        /// Every sentence with its name, in the order of their numbers.
        pub(crate) const ALL: &[(&str, [&str; 3])] = &[$((stringify!($name), [$message, $expected, $suggestion]),)*];
    };
}

sentences! {
    END "the text ends too early" "" ""
    CHARACTER "unexpected character" "" ""
    CONTROL "unescaped control character" "" ""
    ESCAPE "unknown escape" "" ""
    DIGITS "not a JSON number" "" ""
    DEPTH "nested more than 64 deep" "" ""
    TRAILING "more text behind the value" "" ""
    NOT_UTF8 "not UTF-8" "" ""
    TEXT_TOO_LONG "longer than 4 MiB" "" ""
    LIST_TOO_LONG "more than 10000 items" "" ""
    NULL "must not be null" "{0}" ""
    SECOND "is given twice" "" ""
    TYPE "must be {0}" "{0}" ""
    NOT_SENT "left out: without its secret it could erase the stored one" "" "set secret to change it"
    FIXED "{0} cannot be allowed" "" ""
    NO_CODE "is not a code" "" ""
    UNKNOWN_INPUT "{0} does not take it" "one of {1}" ""
    BASE "must be https (or http on this machine) without user info, query and fragment" "" ""
    SEGMENT "cannot be one segment of a path" "" ""
    HEADER "cannot stand in a header" "visible ASCII characters" ""
    ACTS_AS "older pages require it with an application token" "" "set it if Graph answers 403 MissingUserIdHeaderInAppContext"
    CONTRADICTED "Microsoft's pages contradict each other on it" "" "use a delegated token if Graph answers 403"
    GUID "is not a GUID" "" ""
    RANGE "is out of range" "at least {0}, within 32 bits" ""
    LOW "is lower than makes sense" "at least {0}" ""
    LONE "holds half a surrogate pair" "" ""
    MOST "Teams shows only {0} characters of it" "" ""
    PREFIX "{0} is the prefix of another kind of object" "{1}" ""
    SECRET "should have {0} ASCII characters" "" ""
    NOT_HTTPS "should be https" "" ""
    SLASH "ends in a slash" "" "leave out the slash"
    INSTANT "is not a date and time with an offset" "such as 2026-03-04T08:00:00Z" ""
    MEMBER "is not a member of {0}" "one of {1}" ""
    STAND_IN "cannot be written" "one of {1}" ""
    NONE_BESIDE "none excludes the others" "" "leave out none"
    BITS "has bits outside {0}" "" ""
    UNKNOWN_NULL "{0} has no such property; left out, since it is null" "" ""
    UNKNOWN "{0} has no such property" "" ""
    MISSING "is required" "" ""
    ADVISED "should be there" "" ""
    DROPPED "left out, since only the service writes them: {1}" "" ""
    AFTER "must come after the start" "" ""
    LENGTH "a shift lasts from 1 minute to 24 hours" "" ""
    BOTH "{0} and {1} exclude each other" "" "set {0} to null to publish, or {1} to null for a draft"
    NEITHER "{0} or {1} must be set" "" ""
    CLEARED "goes out as null: employees lose sight of it" "" "set {1} to null yourself if that is meant"
    NONE "is then never called" "" ""
    OUTSIDE "reaches beyond its shift" "" ""
    OVERLAP "starts before an earlier one has ended" "" ""
    TOO_MANY "there are more issues" "" ""
    NOT_WRITABLE "cannot be written as JSON" "" ""
    NOT_READABLE "cannot be read" "" ""
}
