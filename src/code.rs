//! The codes of issues, a closed list.

use std::fmt;
use std::str::FromStr;

macro_rules! codes {
    ($($variant:ident $word:literal $description:literal)*) => {
        /// The kind of an issue: a closed list whose words are never renamed.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
        #[non_exhaustive]
        #[repr(u8)]
        pub enum Code {
            $(#[doc = $description] #[cfg_attr(feature = "serde", serde(rename = $word))] $variant,)*
        }

        impl Code {
            /// Every code, in the order of the list.
            pub const ALL: &'static [Code] = &[$(Code::$variant),*];

            /// The code as JavaScript has it.
            ///
            /// ```
            /// assert_eq!(graph_shifts::Code::DraftAndShared.as_str(), "draft_and_shared");
            /// ```
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self { $(Code::$variant => $word,)* }
            }

            /// The code's meaning in one sentence.
            #[cfg(not(target_arch = "wasm32"))]
            #[must_use]
            pub const fn description(self) -> &'static str {
                match self { $(Code::$variant => $description,)* }
            }
        }
    };
}

codes! {
    NotJson "not_json" "The text is not JSON, or the value cannot be written as JSON."
    TooDeep "too_deep" "Objects and arrays are nested more than 64 levels deep."
    TooLong "too_long" "A string or an array is longer than its limit."
    TooManyIssues "too_many_issues" "There are more issues than the 99 that are reported."
    DuplicateName "duplicate_name" "An object has the same property twice."
    LoneSurrogate "lone_surrogate" "The string contains a lone surrogate, which UTF-8 cannot encode."
    WrongType "wrong_type" "The value has a different JSON type from its property."
    Required "required" "A property that Microsoft requires is missing."
    NullNotAllowed "null_not_allowed" "The property must not be null."
    UnknownProperty "unknown_property" "The type has no property of this name."
    UnknownNullDropped "unknown_null_dropped" "An unknown property that holds null was left out."
    ReadOnlyDropped "read_only_dropped" "Properties that only the service writes were left out."
    OtherId "other_id" "The `id` in the body is not that of the path."
    Misplaced "misplaced" "The name is known, but belongs somewhere else in the input."
    UnknownInput "unknown_input" "The operation takes no parameter or option of this name."
    NotAMember "not_a_member" "The name or bit is not a member of its enumeration."
    NoneBesideOthers "none_beside_others" "The member `none` cannot be combined with others."
    OutOfRange "out_of_range" "The number is outside its range."
    NotAnInstant "not_an_instant" "The string is not a date-time with an offset (Edm.DateTimeOffset)."
    NotADate "not_a_date" "The string is not a date (Edm.Date)."
    NotATime "not_a_time" "The string is not a time of day (Edm.TimeOfDay)."
    NotATimeZone "not_a_time_zone" "The string does not have the form of an IANA time zone name."
    EndBeforeStart "end_before_start" "The end is not after the start."
    ShiftLength "shift_length" "The shift is shorter than a minute or longer than 24 hours."
    OutsideShift "outside_shift" "An activity is outside of its shift."
    ActivitiesOverlap "activities_overlap" "An activity starts before an earlier one ends."
    DraftAndShared "draft_and_shared" "The draft and the shared version cannot both be set in one request."
    NoVersion "no_version" "Neither the draft nor the shared version is set."
    SharedVersionCleared "shared_version_cleared" "Writing the draft sets the shared version to null."
    SecretNotSent "secret_not_sent" "An `encryption` without a secret was left out to keep the stored secret."
    SecretLength "secret_length" "The secret does not have 64 ASCII characters."
    NotAlphanumeric "not_alphanumeric" "The code contains characters other than letters and digits."
    NoCallbacks "no_callbacks" "The integration supports no entities, so Shifts never calls it."
    UrlShape "url_shape" "The callback URL is not https or ends with a slash."
    BadId "bad_id" "The id cannot be used as a path segment."
    IdPrefix "id_prefix" "The id has the prefix of another kind of object."
    NotAGuid "not_a_guid" "The id is not a GUID."
    BadHeader "bad_header" "The string cannot be sent in a header."
    BadBaseUrl "bad_base_url" "The base URL is not an https URL without user info and query."
    ActsAsDeprecated "acts_as_deprecated" "Microsoft has deprecated the header of `actsAs`."
    MethodContradicted "method_contradicted" "Microsoft's sources contradict each other on the operation's HTTP method."
    PermissionEnded "permission_ended" "Microsoft has ended this permission type for the operation."
    BadFilter "bad_filter" "The service refuses this filter."
    UndocumentedQuery "undocumented_query" "Microsoft does not document this query option for the operation."
    ShiftsOverlap "shifts_overlap" "In a plan, a user has two shifts at the same time."
    DuringTimeOff "during_time_off" "In a plan, a user has a shift during time off."
    OutsideGroup "outside_group" "In a plan, the user of a shift is not in its scheduling group."
    ChangedSinceRead "changed_since_read" "The entity has changed since the row of a plan was read."
    OutsideScope "outside_scope" "A row of a plan, or its entity, is outside of the scope, so the row is skipped."
    EntityNotFound "entity_not_found" "No current entity has the id of a row of a plan, so the row is skipped."
    NotAnEntity "not_an_entity" "A plan ignores what is not a shift, an open shift or a time-off entry with an id."
    DeletionsWithheld "deletions_withheld" "A row of a plan is refused, so nothing of its user is deleted."
    SharesOthers "shares_others" "Sharing at the end of a plan also shares an entity outside of the scope."
}

/// The codes that `allow` may not turn into warnings: ids, headers, JSON itself and the input's own names.
const FIXED: &[Code] = &[
    Code::NotJson,
    Code::TooDeep,
    Code::TooManyIssues,
    Code::DuplicateName,
    Code::LoneSurrogate,
    Code::UnknownInput,
    Code::BadId,
    Code::NotAGuid,
    Code::BadHeader,
    Code::BadBaseUrl,
];

impl Code {
    /// Whether `allow` may turn this code's errors into warnings.
    #[must_use]
    pub fn can_be_allowed(self) -> bool {
        !FIXED.contains(&self)
    }

    /// The code of this word.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Code> {
        Code::ALL.iter().copied().find(|code| code.as_str() == word)
    }
}

impl fmt::Display for Code {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.write_str(self.as_str())
    }
}

/// A word that is no code of this version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownCode;

impl fmt::Display for UnknownCode {
    fn fmt(&self, text: &mut fmt::Formatter<'_>) -> fmt::Result {
        text.write_str("no such code")
    }
}

impl std::error::Error for UnknownCode {}

impl FromStr for Code {
    type Err = UnknownCode;

    fn from_str(word: &str) -> Result<Code, UnknownCode> {
        Code::from_word(word).ok_or(UnknownCode)
    }
}

/// A set of codes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Codes(u64);

impl Codes {
    /// The empty set.
    pub(crate) const NONE: Codes = Codes(0);

    /// What can be wrong with a text that is JSON, and no deeper than is read.
    pub(crate) const OF_JSON: Codes = Codes(!Codes::NONE.with(Code::NotJson).with(Code::TooDeep).0);

    /// The set with `code` in it.
    #[must_use]
    pub(crate) const fn with(self, code: Code) -> Codes {
        Codes(self.0 | 1 << code as u8)
    }

    /// Whether `code` is in the set.
    #[must_use]
    pub(crate) const fn has(self, code: Code) -> bool {
        self.0 & 1 << code as u8 != 0
    }
}
