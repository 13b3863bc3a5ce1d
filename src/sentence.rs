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
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        enum Number { $($name,)* }

        $(pub(crate) const $name: Sentence = Sentence(Number::$name as u8);)*

        /// Every sentence with its name, in the order of their numbers.
        pub(crate) const ALL: &[(&str, [&str; 3])] = &[$((stringify!($name), [$message, $expected, $suggestion]),)*];
    };
}

sentences! {
    END "the text ends before its value is complete" "" ""
    CHARACTER "this character cannot stand here" "" ""
    CONTROL "a control character in a string must be escaped" "" ""
    ESCAPE "this escape is not one of JSON's" "" ""
    DIGITS "this is not a JSON number" "" ""
    DEPTH "objects and lists are nested more than 64 deep" "" ""
    TRAILING "the text goes on after its value" "" ""
    NOT_UTF8 "the text is not UTF-8" "" ""
    TEXT_TOO_LONG "the text is longer than 4 MiB" "" ""
    LIST_TOO_LONG "the list has more than 10000 items" "" ""
    NULL "must not be null" "{0}" ""
    SECOND "the property stands here a second time" "" ""
    TYPE "must be {0}" "{0}" ""
    NOT_SENT "left out, since it has no secret: the service never returns the secret, and null could erase it" "" "set secret to change it"
    INPUT_TYPE "the input must be an object" "" ""
    PERMISSION "is not a permission type" "delegated or application" ""
    FIXED "{0} cannot be allowed: ids, headers and JSON itself are never sent wrong" "" ""
    NO_CODE "is not an issue's code" "" ""
    UNKNOWN_INPUT "{0} takes no such parameter or option" "one of {1}" ""
    BASE "must be an https url without user info, query and fragment; http only for this machine" "https://graph.microsoft.com/v1.0, or http://localhost with a port" ""
    SEGMENT "cannot stand as one segment of the path" "an id without control characters, not empty, . or .." ""
    HEADER "cannot stand in a header" "an id of visible ASCII characters" ""
    ACTS_AS "pages before 2025 require it with an application token; newer ones call it deprecated" "" "set actsAs to a team owner's id if Graph answers 403 MissingUserIdHeaderInAppContext"
    CONTRADICTED "the page lists an application permission, while the guide has a Global Administrator sign in" "" "use a delegated token if Graph answers 403"
    GUID "is not a GUID" "a GUID such as 3d88b7a2-f988-4f4b-bb34-d66df66af126" ""
    FRACTION "must be a whole number, without fraction and exponent" "a whole number" ""
    RANGE "is outside its range" "at least {0}, within 32 bits" ""
    LOW "is lower than makes sense" "at least {0}" ""
    LONE "the text holds half a surrogate pair, which UTF-8 cannot carry" "" ""
    MOST "Teams shows only the first {0} characters" "at most {0} characters" ""
    PREFIX "the prefix {0} belongs to another kind of object" "{1}" ""
    SECRET "must have exactly {0} ASCII characters to be usable as a key" "{0} ASCII characters" ""
    NOT_HTTPS "should be an https url, as every url of Microsoft's is" "https://..." ""
    SLASH "ends in a slash, though the service appends /v{apiVersion} to it" "" "leave out the slash at the end"
    INSTANT "is not a real date and time with Z or an offset" "yyyy-MM-ddThh:mm:ss with Z or an offset such as +02:00 behind it" ""
    MEMBER "is not a member of {0}" "one of {1}" ""
    STAND_IN "only stands for members that an answer does not show, and cannot be written" "one of {1}" ""
    NONE_BESIDE "none excludes every other member" "" "leave out none"
    WHOLE "a set of bits must be a whole number" "" ""
    BITS "has bits that are no member's of {0}" "" ""
    UNKNOWN_NULL "{0} has no such property; since it holds null, it is left out" "" ""
    UNKNOWN "{0} has no such property" "" ""
    MISSING "is required, and missing" "" ""
    ADVISED "is missing, though Microsoft's page or examples have it" "" ""
    DROPPED "left out, since only the service writes them: {1}" "" ""
    AFTER "must come after the start" "an instant after the start" ""
    LENGTH "a shift lasts at least 1 minute and at most 24 hours" "an instant from 1 minute to 24 hours after the start" ""
    BOTH "{0} and {1} exclude each other in one request" "one of them null" "set {0} to null to publish {1}, or {1} to null to keep a draft only managers see"
    NEITHER "one of {0} and {1} must be set" "" ""
    CLEARED "goes out as null beside {0}: employees lose sight of what was shared" "" "set {1} to null yourself if that is meant"
    NONE "with none, the service never calls the integration" "" ""
    OUTSIDE "the activity reaches beyond its shift" "" ""
    OVERLAP "the activity starts before an earlier one has ended" "" ""
    TOO_MANY "there are more issues than these" "" ""
    NOT_WRITABLE "is not a value that JSON can write" "" ""
    NOT_READABLE "cannot be read" "" ""
    NOT_TEXT "must be JSON text or its bytes" "" ""
}
