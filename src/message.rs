//! The messages of issues, in the order of their codes.
//!
//! `{0}` is replaced by the first word of an issue and `{1}` by the second, which may be a list of names.

use crate::code::Code;
use crate::severity::Severity;

/// How one kind of issue is worded.
#[derive(Debug)]
pub(crate) struct Message {
    pub(crate) code: Code,
    pub(crate) severity: Severity,
    /// What is wrong, as a predicate of the path: lower case, no full stop, JSON names.
    pub(crate) text: &'static str,
    /// What would have been right, or nothing.
    pub(crate) expected: &'static str,
    /// What to do, or nothing.
    pub(crate) suggestion: &'static str,
}

macro_rules! messages {
    ($($name:ident: $severity:ident $code:ident $text:literal $(, expected $expected:literal)? $(, suggestion $suggestion:literal)?;)*) => {
        $(pub(crate) static $name: Message = Message {
            code: Code::$code,
            severity: Severity::$severity,
            text: $text,
            expected: concat!($($expected)?),
            suggestion: concat!($($suggestion)?),
        };)*

        /// Every message.
        #[cfg(any(test, not(target_arch = "wasm32")))]
        pub(crate) static ALL: &[&Message] = &[$(&$name),*];
    };
}

messages! {
    ENDS_EARLY: Error NotJson "is not JSON: the text ends too early";
    UNEXPECTED_CHARACTER: Error NotJson "is not JSON: unexpected character";
    CONTROL_CHARACTER: Error NotJson "is not JSON: unescaped control character in a string";
    UNKNOWN_ESCAPE: Error NotJson "is not JSON: unknown escape in a string";
    NOT_A_NUMBER: Error NotJson "is not JSON: malformed number";
    TRAILING_TEXT: Error NotJson "is not JSON: more text after the value";
    NOT_UTF8: Error NotJson "is not UTF-8";
    NOT_WRITABLE: Error NotJson "cannot be written as JSON";
    INVALID_DATE: Error NotJson "is an invalid date, which cannot be written as JSON", suggestion "check the string that it was made from";
    NAN: Error NotJson "is NaN, which cannot be written as JSON", suggestion "check the calculation that it comes from";
    INFINITE: Error NotJson "is infinite, which cannot be written as JSON", suggestion "check the calculation that it comes from";
    BIG_INT: Error NotJson "is a BigInt, which cannot be written as JSON", suggestion "convert it to a number or a string";
    CYCLE: Error NotJson "contains itself, so it cannot be written as JSON";
    PROMISE: Error NotJson "is a Promise, which cannot be written as JSON", suggestion "await it";
    MAP: Error NotJson "is a Map, which cannot be written as JSON", suggestion "pass a plain object or an array";
    SET: Error NotJson "is a Set, which cannot be written as JSON", suggestion "pass an array";
    TOO_DEEP: Error TooDeep "is nested more than 64 levels deep";
    TEXT_TOO_LONG: Error TooLong "is longer than 4 MiB";
    ARRAY_TOO_LONG: Error TooLong "has more than 10000 items";
    FIRST_ITEM_ONLY: Warning TooLong "has several items, but the service reads only the first";
    CODE_TOO_LONG: Warning TooLong "should have at most {0} characters";
    STRING_TOO_LONG: Warning TooLong "is longer than the {0} characters that Teams shows";
    TOO_MANY: Error TooManyIssues "there are more issues";
    DUPLICATE: Error DuplicateName "is set twice";
    LONE_SURROGATE: Error LoneSurrogate "contains a lone surrogate";
    WRONG_TYPE: Error WrongType "must be {0}", expected "{0}";
    REQUIRED: Error Required "is required";
    RECOMMENDED: Warning Required "should be set";
    ACTOR_NOT_NAMED: Warning Required "should be set: an application token has no user";
    NULL: Error NullNotAllowed "must not be null", expected "{0}";
    NULL_DISCOURAGED: Warning NullNotAllowed "should not be null", expected "{0}";
    UNKNOWN_PROPERTY: Error UnknownProperty "is not a property of {0}", expected "one of {1}";
    UNDOCUMENTED_PROPERTY: Warning UnknownProperty "is not in Microsoft's documentation of {0}";
    UNKNOWN_NULL: Warning UnknownNullDropped "is left out of the body because it is not a property of {0}";
    READ_ONLY: Warning ReadOnlyDropped "has read-only properties, which are left out of the body: {1}";
    OTHER_ID: Warning OtherId "does not match {0}",
        suggestion "check that the body belongs to this object";
    MISPLACED_INSIDE: Error Misplaced "belongs inside {0}";
    MISPLACED_NEXT_TO: Error Misplaced "belongs next to {0}, not inside it";
    BODY_INSIDE_BODY: Error Misplaced "nests the body inside itself";
    SHARE_OF_SHARED: Error Misplaced "applies to drafts, which the mode shared does not write", suggestion "set mode to draft";
    UNKNOWN_INPUT: Error UnknownInput "is not a parameter or option of {0}", expected "one of {1}";
    CODE_NOT_ALLOWED: Error NotAMember "is {0}, which cannot be allowed";
    NOT_A_CODE: Error NotAMember "is not an issue code";
    NOT_A_PERMISSION_TYPE: Error NotAMember "must be delegated or application", expected "delegated or application";
    NOT_A_METHOD: Error NotAMember "must be {0} or {1}", expected "{0} or {1}";
    NOT_AN_OTHER_VERSION: Error NotAMember "must be null or the string keep", expected "null or keep";
    NOT_A_MODE: Error NotAMember "must be shared or draft", expected "shared or draft";
    NOT_A_MEMBER: Error NotAMember "is not a member of {0}", expected "one of {1}";
    UNKNOWN_FUTURE_VALUE: Error NotAMember "is unknownFutureValue, which hides the stored member and cannot be written",
        suggestion "read it again with the header Prefer: include-unknown-enum-members";
    NO_FLAG: Error NotAMember "names no member of {0}", expected "one of {1}", suggestion "for an empty set, pass none or an empty array";
    UNKNOWN_BITS: Error NotAMember "has bits that are not members of {0}", expected "one of {1}";
    HTML: Warning NotAMember "is html, but the service reads the content as plain text", suggestion "set contentType to text";
    NONE_WITH_OTHERS: Error NoneBesideOthers "combines none with other members", suggestion "leave out none";
    OUT_OF_RANGE: Error OutOfRange "is out of range", expected "an integer from {0} to 2147483647";
    TOP_OUT_OF_RANGE: Error OutOfRange "is out of range", expected "at least 1";
    BEYOND_DOUBLE: Error OutOfRange "is too large for a double";
    TOO_LOW: Warning OutOfRange "is implausibly low", expected "at least {0}";
    NOT_A_DATE_TIME: Error NotAnInstant "is not a date-time with an offset", expected "such as 2026-03-04T08:00:00Z";
    NOT_A_DATE: Error NotADate "is not a date", expected "such as 2026-03-04";
    NOT_A_TIME: Error NotATime "is not a time of day", expected "such as 08:30:00";
    NOT_A_TIME_ZONE: Error NotATimeZone "is not the name of an IANA time zone", expected "such as America/Chicago";
    END_BEFORE_START: Error EndBeforeStart "must be after the start";
    SHIFT_LENGTH: Error ShiftLength "must be from 1 minute to 24 hours after the start";
    SHIFT_LENGTH_DISCOURAGED: Warning ShiftLength "should be from 1 minute to 24 hours after the start";
    OUTSIDE_SHIFT: Warning OutsideShift "is outside of its shift";
    ACTIVITIES_OVERLAP: Warning ActivitiesOverlap "starts before an earlier activity ends";
    DRAFT_AND_SHARED: Error DraftAndShared "cannot be set together with {1}",
        suggestion "set {0} to null to publish, set {1} to null to hide it from employees, or leave out both to keep them";
    NO_VERSION: Error NoVersion "must be set unless {1} is set";
    SHARED_VERSION_CLEARED: Warning SharedVersionCleared "is sent as null, which hides it from employees",
        suggestion "set it to null to confirm, or set otherVersion to keep to leave it unchanged";
    SECRET_NOT_SENT: Warning SecretNotSent "is left out of the body because without a secret it could erase the stored one",
        suggestion "set secret to change it";
    EMPTY_SECRET: Error SecretLength "must not be empty", suggestion "check the setting that it comes from, or leave out encryption";
    SECRET_LENGTH: Warning SecretLength "should have {0} ASCII characters";
    NOT_ALPHANUMERIC: Warning NotAlphanumeric "should consist of letters and digits";
    NO_CALLBACKS: Warning NoCallbacks "names no entities, so Shifts never calls this integration";
    NOT_HTTPS: Warning UrlShape "should be an https URL";
    TRAILING_SLASH: Warning UrlShape "ends with a slash", suggestion "leave out the slash";
    NOT_A_SEGMENT: Error BadId "cannot be used as a path segment";
    OTHER_PREFIX: Warning IdPrefix "starts with {0}, the prefix of another kind of object", expected "{1}";
    NOT_A_GUID: Error NotAGuid "is not a GUID";
    SHOULD_BE_GUID: Warning NotAGuid "should be a GUID, the id of a user";
    NOT_A_HEADER: Error BadHeader "cannot be sent in a header", expected "visible ASCII characters";
    NOT_A_BASE_URL: Error BadBaseUrl "must be a plain https URL, or http on this machine";
    ACTS_AS_DEPRECATED: Warning ActsAsDeprecated "uses a header that Microsoft deprecated in June 2025 and will remove",
        suggestion "use a delegated token";
    METHOD_CONTRADICTED: Warning MethodContradicted "is documented both as {0} and as {1}",
        suggestion "set method, to {1} if Graph responds with 404 or 405";
    PERMISSION_ENDED: Warning PermissionEnded "is no longer supported: Microsoft ended application permissions for this operation on 2026-01-01",
        suggestion "use a delegated token";
    NOT_FILTERABLE: Error BadFilter "is not supported in this filter", expected "one of {1}";
    UNDOCUMENTED_QUERY: Warning UndocumentedQuery "is not a documented query option of this operation";
    SHIFTS_OVERLAP: Warning ShiftsOverlap "overlaps another shift of the user";
    DURING_TIME_OFF: Warning DuringTimeOff "overlaps time off of the user";
    TIME_OFF_DURING_SHIFT: Warning DuringTimeOff "overlaps a shift of the user";
    OUTSIDE_GROUP: Warning OutsideGroup "is a scheduling group that does not include the user", suggestion "add the user to the group first";
    CHANGED_SINCE_READ: Warning ChangedSinceRead "is out of date: the entity has changed since it was read",
        suggestion "read the entity again and apply the change to it";
    OUTSIDE_SCOPE: Warning OutsideScope "is skipped because it, or its entity, is outside of the scope";
    ENTITY_NOT_FOUND: Warning EntityNotFound "is not the id of an entity in current, so the row is skipped",
        suggestion "it may have been deleted: leave out the id to create it again";
    NOT_AN_ENTITY: Warning NotAnEntity "is ignored: it is not a shift, an open shift or a time-off entry with an id";
    DELETIONS_WITHHELD: Warning DeletionsWithheld "is refused, so nothing of its user is deleted";
    SHARES_OTHERS: Warning SharesOthers "is outside of the scope, but sharing the time range also shares it",
        suggestion "leave out share, or plan for the whole team";
}

/// What to do about an issue, where that depends on what was given; `{0}` and `{1}` are replaced by the suggestion's words.
pub(crate) mod suggestion {
    pub(crate) const DID_YOU_MEAN: &str = "did you mean {0}";
    pub(crate) const EITHER: &str = "did you mean {0} or {1}";
    pub(crate) const INSIDE: &str = "did you mean {0} inside {1}";
    pub(crate) const NEXT_TO: &str = "did you mean {0} next to {1}";
    pub(crate) const MOVE_INSIDE: &str = "move it into {0}";
    pub(crate) const MOVE_NEXT_TO: &str = "move it next to {0}";
    pub(crate) const NAME_ACTOR: &str = "use a delegated token, or name the user in body.{0}";
    pub(crate) const USER_ID: &str = "use the id of the user, not the sign-in name";
    pub(crate) const NEXT_DAY: &str = "if it ends on the next day, use that day's date";
    pub(crate) const ADD_OFFSET: &str = "add the offset, such as +01:00, or Z";
    pub(crate) const ADD_TIME: &str = "add the time and the offset, such as T08:00:00Z";
    pub(crate) const SEPARATE_BY_T: &str = "write T between the date and the time, and the offset after it";
    pub(crate) const NO_BRACKETS: &str = "leave out the time zone in brackets";
    pub(crate) const UPPER_Z: &str = "write Z in upper case";
    pub(crate) const NO_SUCH_HOUR: &str = "hours go from 00 to 23; midnight is 00:00 of the next day";
    pub(crate) const NO_SUCH_DAY: &str = "the calendar has no such day";
    pub(crate) const COLON: &str = "write the offset with a colon, such as +01:00";
    pub(crate) const ISO: &str = "convert it to an ISO 8601 string, such as 2026-03-04T08:00:00Z";
    pub(crate) const SETTING: &str = "check the setting that it comes from";
    pub(crate) const WINDOWS: &str = "use the IANA name, such as Europe/Berlin, not the Windows name";
    pub(crate) const OPERATOR: &str = "pass an object with the operator {0}";
    pub(crate) const TEXT_AS_BODY: &str = "pass an object; for JSON text, use fromJson or checkJson";
    pub(crate) const DATE_ALONE: &str = "use the date alone";
    pub(crate) const TIME_ALONE: &str = "use the time of day alone";
    pub(crate) const TWO_DIGITS: &str = "write the hour with two digits";
    pub(crate) const NO_DATE_TIME_TIME_ZONE: &str =
        "Shifts has no dateTimeTimeZone: use one string with an offset, such as 2026-03-04T08:00:00+01:00";
    pub(crate) const NO_QUOTES: &str = "leave out the quotes";
    pub(crate) const ITEM_BODY: &str = "pass an object with contentType and content";
    pub(crate) const UNWRAP: &str = "pass its contents as body";
    pub(crate) const READ_ONLY: &str = "leave it out: {0} is read-only";
    pub(crate) const SPREAD: &str = "move its members into the object that contains it";
    pub(crate) const OF_SDK: &str = "leave it out: only Microsoft's SDKs use it";
    pub(crate) const ARRAY: &str = "pass the members as an array";
    pub(crate) const ARRAY_OF: &str = "pass an array: {0}";
    pub(crate) const IN_QUERY: &str = "pass it in query as {0}";
    pub(crate) const TOKEN: &str = "leave it out: add the token to the headers when you send the request";
}

#[cfg(test)]
mod tests {
    use super::ALL;
    use crate::code::Code;

    #[test]
    fn messages_are_in_the_order_of_the_codes_each_of_which_has_one() {
        let mut codes = ALL.iter().map(|message| message.code).collect::<Vec<_>>();
        codes.dedup();
        assert_eq!(codes, Code::ALL);
    }

    /// What a path comes before: `body.notes is set twice`.
    const PREDICATES: &[&str] = &[
        "applies", "belongs", "cannot", "combines", "contains", "does", "ends", "has", "is", "must", "names", "nests",
        "overlaps", "should", "starts", "uses",
    ];

    #[test]
    fn messages_read_on_from_a_path_that_comes_before_them() {
        // Of the whole input, so that it has no path.
        let others = ALL.iter().filter(|message| message.code != Code::TooManyIssues);
        for message in others {
            let verb = message.text.split(' ').next().unwrap_or_default();
            assert!(PREDICATES.contains(&verb), "{}", message.text);
        }
    }

    #[test]
    fn messages_begin_in_lower_case_and_end_without_a_full_stop() {
        for message in ALL {
            for text in [message.text, message.expected, message.suggestion] {
                assert!(!text.ends_with('.'), "{text}");
            }
            assert!(!message.text.starts_with(char::is_uppercase), "{}", message.text);
        }
    }
}
