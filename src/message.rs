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
    /// What is wrong: lower case, no full stop, JSON names.
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
    ENDS_EARLY: Error NotJson "the JSON text ends too early";
    UNEXPECTED_CHARACTER: Error NotJson "unexpected character in the JSON text";
    CONTROL_CHARACTER: Error NotJson "unescaped control character in a string";
    UNKNOWN_ESCAPE: Error NotJson "unknown escape in a string";
    NOT_A_NUMBER: Error NotJson "not a JSON number";
    TRAILING_TEXT: Error NotJson "more text after the JSON value";
    NOT_UTF8: Error NotJson "the bytes are not UTF-8";
    NOT_WRITABLE: Error NotJson "cannot be written as JSON";
    INVALID_DATE: Error NotJson "is an invalid date, which cannot be written as JSON", suggestion "check the string that it was made from";
    NAN: Error NotJson "is NaN, which cannot be written as JSON", suggestion "check the calculation that it comes from";
    INFINITE: Error NotJson "is infinite, which cannot be written as JSON", suggestion "check the calculation that it comes from";
    BIG_INT: Error NotJson "is a BigInt, which cannot be written as JSON", suggestion "convert it to a number or a string";
    CYCLE: Error NotJson "contains itself, which cannot be written as JSON";
    PROMISE: Error NotJson "is a Promise, which cannot be written as JSON", suggestion "await it";
    MAP: Error NotJson "is a Map, which cannot be written as JSON", suggestion "give a plain object or an array";
    SET: Error NotJson "is a Set, which cannot be written as JSON", suggestion "give an array";
    TOO_DEEP: Error TooDeep "nested more than 64 levels deep";
    TEXT_TOO_LONG: Error TooLong "longer than 4 MiB";
    ARRAY_TOO_LONG: Error TooLong "has more than 10000 items";
    FIRST_ITEM_ONLY: Warning TooLong "the service reads only the first item of it";
    CODE_TOO_LONG: Warning TooLong "should have at most {0} characters";
    STRING_TOO_LONG: Warning TooLong "Teams shows only the first {0} characters of it";
    TOO_MANY: Error TooManyIssues "there are more issues";
    DUPLICATE: Error DuplicateName "is given twice";
    LONE_SURROGATE: Error LoneSurrogate "contains half of a surrogate pair";
    WRONG_TYPE: Error WrongType "must be {0}", expected "{0}";
    REQUIRED: Error Required "is required";
    RECOMMENDED: Warning Required "should be given";
    ACTOR_NOT_NAMED: Warning Required "should be given: an application token has no user";
    NULL: Error NullNotAllowed "must not be null", expected "{0}";
    NULL_DISCOURAGED: Warning NullNotAllowed "should not be null", expected "{0}";
    UNKNOWN_PROPERTY: Error UnknownProperty "is not a property of {0}", expected "one of {1}";
    UNDOCUMENTED_PROPERTY: Warning UnknownProperty "is not in Microsoft's documentation of {0}";
    UNKNOWN_NULL: Warning UnknownNullDropped "left out of the body because it is not a property of {0}";
    READ_ONLY: Warning ReadOnlyDropped "left out of the body because only the service writes it: {1}";
    OTHER_ID: Warning OtherId "is the id of another object than {0}",
        suggestion "check that the body belongs to this object";
    MISPLACED_INSIDE: Error Misplaced "belongs inside {0}";
    MISPLACED_NEXT_TO: Error Misplaced "belongs next to {0}, not inside it";
    BODY_INSIDE_BODY: Error Misplaced "the body is given inside itself";
    SHARE_OF_SHARED: Error Misplaced "shares drafts, which the mode shared does not write", suggestion "set mode to draft";
    UNKNOWN_INPUT: Error UnknownInput "is not a parameter or option of {0}", expected "one of {1}";
    CODE_NOT_ALLOWED: Error NotAMember "errors with the code {0} cannot be allowed";
    NOT_A_CODE: Error NotAMember "is not an issue code";
    NOT_A_PERMISSION_TYPE: Error NotAMember "must be delegated or application", expected "delegated or application";
    NOT_A_METHOD: Error NotAMember "must be {0} or {1}", expected "{0} or {1}";
    NOT_AN_OTHER_VERSION: Error NotAMember "must be null or keep, as a string", expected "null or keep";
    NOT_A_MODE: Error NotAMember "must be shared or draft", expected "shared or draft";
    NOT_A_MEMBER: Error NotAMember "is not a member of {0}", expected "one of {1}";
    UNKNOWN_FUTURE_VALUE: Error NotAMember "unknownFutureValue cannot be written: it hides the member that is stored",
        suggestion "read it again with the header Prefer: include-unknown-enum-members";
    NO_FLAG: Error NotAMember "names no member of {0}", expected "one of {1}", suggestion "for the empty set give none or an empty array";
    UNKNOWN_BITS: Error NotAMember "has bits that are no members of {0}", expected "one of {1}";
    HTML: Warning NotAMember "the service reads it as text, not as HTML", suggestion "set contentType to text";
    NONE_WITH_OTHERS: Error NoneBesideOthers "none cannot be combined with other members", suggestion "leave out none";
    OUT_OF_RANGE: Error OutOfRange "is out of range", expected "at least {0}, within 32 bits";
    TOP_OUT_OF_RANGE: Error OutOfRange "is out of range", expected "at least 1";
    BEYOND_DOUBLE: Error OutOfRange "is too large for a double";
    TOO_LOW: Warning OutOfRange "is lower than makes sense", expected "at least {0}";
    NOT_A_DATE_TIME: Error NotAnInstant "is not a date-time with an offset", expected "such as 2026-03-04T08:00:00Z";
    NOT_A_DATE: Error NotADate "is not a date", expected "such as 2026-03-04";
    NOT_A_TIME: Error NotATime "is not a time of day", expected "such as 08:30:00";
    NOT_A_TIME_ZONE: Error NotATimeZone "is not the name of an IANA time zone", expected "such as America/Chicago";
    END_BEFORE_START: Error EndBeforeStart "must be after the start";
    SHIFT_LENGTH: Error ShiftLength "a shift lasts from 1 minute to 24 hours";
    SHIFT_LENGTH_DISCOURAGED: Warning ShiftLength "a shift lasts from 1 minute to 24 hours";
    OUTSIDE_SHIFT: Warning OutsideShift "is outside of its shift";
    ACTIVITIES_OVERLAP: Warning ActivitiesOverlap "starts before an earlier activity has ended";
    DRAFT_AND_SHARED: Error DraftAndShared "{0} and {1} cannot both be set",
        suggestion "set {0} to null to publish, set {1} to null to hide it from employees, or leave out both to keep both";
    NO_VERSION: Error NoVersion "{0} or {1} must be set";
    SHARED_VERSION_CLEARED: Warning SharedVersionCleared "is sent as null, so employees no longer see it",
        suggestion "set it to null yourself if you mean that, or otherVersion to keep so that it keeps its value";
    SECRET_NOT_SENT: Warning SecretNotSent "left out of the body because without the secret it could erase the stored one",
        suggestion "set secret to change it";
    EMPTY_SECRET: Error SecretLength "must not be empty", suggestion "check the setting that it comes from, or leave out encryption";
    SECRET_LENGTH: Warning SecretLength "should have {0} ASCII characters";
    NOT_ALPHANUMERIC: Warning NotAlphanumeric "should consist of letters and digits";
    NO_CALLBACKS: Warning NoCallbacks "with no supported entities, Shifts never calls this integration";
    NOT_HTTPS: Warning UrlShape "should be an https URL";
    TRAILING_SLASH: Warning UrlShape "ends with a slash", suggestion "leave out the slash";
    NOT_A_SEGMENT: Error BadId "cannot be a segment of a path";
    OTHER_PREFIX: Warning IdPrefix "{0} is the prefix of another kind of object", expected "{1}";
    NOT_A_GUID: Error NotAGuid "is not a GUID";
    SHOULD_BE_GUID: Warning NotAGuid "should be a GUID, the id of a user";
    NOT_A_HEADER: Error BadHeader "cannot be sent in a header", expected "visible ASCII characters";
    NOT_A_BASE_URL: Error BadBaseUrl "must be a plain https URL, or http on this machine";
    ACTS_AS_DEPRECATED: Warning ActsAsDeprecated "Microsoft deprecated its header in June 2025 and is going to remove it",
        suggestion "use a delegated token";
    METHOD_CONTRADICTED: Warning MethodContradicted "Microsoft's sources contradict each other on whether it is {0} or {1}",
        suggestion "set method yourself, to {1} if Graph responds with 404 or 405";
    PERMISSION_ENDED: Warning PermissionEnded "Microsoft ended application permissions for this operation on 2026-01-01",
        suggestion "use a delegated token";
    NOT_FILTERABLE: Error BadFilter "the service cannot filter by it", expected "one of {1}";
    UNDOCUMENTED_QUERY: Warning UndocumentedQuery "Microsoft's page does not name this query option";
    SHIFTS_OVERLAP: Warning ShiftsOverlap "the user has another shift at this time";
    DURING_TIME_OFF: Warning DuringTimeOff "the user has time off at this time";
    TIME_OFF_DURING_SHIFT: Warning DuringTimeOff "the user has a shift at this time";
    OUTSIDE_GROUP: Warning OutsideGroup "the user is not in this scheduling group", suggestion "add the user to the group first";
    CHANGED_SINCE_READ: Warning ChangedSinceRead "the entity has been changed since this was read",
        suggestion "read it again, and make the change in what you read";
    OUTSIDE_SCOPE: Warning OutsideScope "nothing is done for it because it, or its entity, is outside of the scope";
    ENTITY_NOT_FOUND: Warning EntityNotFound "no entity in current has this id, so nothing is done for it",
        suggestion "it may have been deleted: leave out the id to create it again";
    NOT_AN_ENTITY: Warning NotAnEntity "is left alone: it is not a shift, an open shift or a time-off entry with an id";
    DELETIONS_WITHHELD: Warning DeletionsWithheld "as long as it is refused, nothing of its user is deleted";
    SHARES_OTHERS: Warning SharesOthers "is outside of the scope, but sharing the time range shares it, too",
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
    pub(crate) const USER_ID: &str = "give the id of the user, not the sign-in name";
    pub(crate) const NEXT_DAY: &str = "if it ends on the next day, give that day's date";
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
    pub(crate) const WINDOWS: &str = "give the IANA name, such as Europe/Berlin, not the Windows name";
    pub(crate) const OPERATOR: &str = "give an object with the operator {0}";
    pub(crate) const TEXT_AS_BODY: &str = "give an object; JSON text is for fromJson and checkJson";
    pub(crate) const DATE_ALONE: &str = "give the date alone";
    pub(crate) const TIME_ALONE: &str = "give the time of day alone";
    pub(crate) const TWO_DIGITS: &str = "give the hour two digits";
    pub(crate) const NO_DATE_TIME_TIME_ZONE: &str =
        "Shifts has no dateTimeTimeZone: give one string with an offset, such as 2026-03-04T08:00:00+01:00";
    pub(crate) const NO_QUOTES: &str = "leave out the quotes";
    pub(crate) const ITEM_BODY: &str = "give an object with contentType and content";
    pub(crate) const UNWRAP: &str = "give what it holds as body";
    pub(crate) const READ_ONLY: &str = "leave it out: only the service writes {0}";
    pub(crate) const SPREAD: &str = "move what it holds into the object around it";
    pub(crate) const OF_SDK: &str = "leave it out: only Microsoft's SDKs use it";
    pub(crate) const ARRAY: &str = "give the members as an array";
    pub(crate) const ARRAY_OF: &str = "give them as an array: {0}";
    pub(crate) const IN_QUERY: &str = "give it in query, as {0}";
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

    #[test]
    fn messages_begin_in_lower_case_and_end_without_a_full_stop() {
        for message in ALL {
            for text in [message.text, message.expected, message.suggestion] {
                assert!(!text.ends_with('.'), "{text}");
            }
            let names = ["JSON", "Microsoft", "Teams"];
            let first = message.text.chars().next().unwrap_or_default();
            assert!(!first.is_uppercase() || names.iter().any(|name| message.text.starts_with(name)), "{}", message.text);
        }
    }
}
