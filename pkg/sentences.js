// How issues are told, by the sentences' numbers. Printed from the tables by `cargo xtask print`.

/**
 * Each begins with its code's number and, where it warns, a question mark; behind bars follow the message, what was
 * expected and what to do. @type {ReadonlyArray<string>}
 */
export const sentences = [
  "0|the text ends too early",
  "0|unexpected character",
  "0|unescaped control character",
  "0|unknown escape",
  "0|not a JSON number",
  "1|nested more than 64 deep",
  "0|more text behind the value",
  "0|not UTF-8",
  "2|longer than 4 MiB",
  "2|more than 10000 items",
  "2?|only the first of them counts",
  "8|must not be null|{0}",
  "8?|should not be null|{0}",
  "4|is given twice",
  "6|must be {0}|{0}",
  "27?|left out: without its secret it could erase the stored one||set secret to change it",
  "13|{0} cannot be allowed",
  "13|is not a code",
  "13|must be delegated or application|delegated or application",
  "12|{0} does not take it|one of {1}",
  "35|must be https (or http on this machine) without user info, query and fragment",
  "31|cannot be one segment of a path",
  "34|cannot stand in a header|visible ASCII characters",
  "36?|older pages require it with an application token||set it if Graph answers 403 MissingUserIdHeaderInAppContext",
  "37?|Microsoft's pages contradict each other on it||use a delegated token if Graph answers 403",
  "38?|Microsoft ended application permissions here on 2026-01-01||use a delegated token",
  "33|is not a GUID",
  "15|is out of range|at least {0}, within 32 bits",
  "15|is out of range|what a double holds",
  "15|is out of range|at least 1",
  "15?|is lower than makes sense|at least {0}",
  "5|holds half a surrogate pair",
  "2?|Teams shows only {0} characters of it",
  "32?|{0} is the prefix of another kind of object|{1}",
  "28?|should have {0} ASCII characters",
  "30?|should be https",
  "30?|ends in a slash||leave out the slash",
  "16|is not a date and time with an offset|such as 2026-03-04T08:00:00Z",
  "17|is not a date|such as 2026-03-04",
  "18|is not a time of day|such as 08:30:00",
  "19|is not an IANA time zone|such as America/Chicago",
  "13|is not a member of {0}|one of {1}",
  "13|cannot be written|one of {1}",
  "14|none excludes the others||leave out none",
  "13|has bits outside {0}",
  "10?|{0} has no such property; left out, since it is null",
  "9|{0} has no such property",
  "39|the service does not filter by it|one of {1}",
  "7|is required",
  "7?|should be there",
  "11?|left out, since only the service writes them: {1}",
  "20|must come after the start",
  "21|a shift lasts from 1 minute to 24 hours",
  "21?|a shift lasts from 1 minute to 24 hours",
  "24|{0} and {1} exclude each other||set {0} to null to publish, or {1} to null for a draft",
  "25|{0} or {1} must be set",
  "26?|goes out as null: employees lose sight of it||set {1} to null yourself if that is meant",
  "29?|is then never called",
  "22?|reaches beyond its shift",
  "23?|starts before an earlier one has ended",
  "40?|the page names no query option",
  "3|there are more issues",
  "0|cannot be written as JSON",
  "0|cannot be read",
];

/** What stands before and behind the name in the address of each kind of page. */
export const pages = [
  ["https://learn.microsoft.com/graph/api/", "?view=graph-rest-1.0"],
  ["https://learn.microsoft.com/graph/api/resources/", "?view=graph-rest-1.0"],
  ["https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration", ""],
  ["https://github.com/microsoftgraph/msgraph-metadata/blob/master/schemas/v1.0-Prod.csdl", ""],
  ["https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors", ""],
];

export const END = 0;
export const CHARACTER = 1;
export const CONTROL = 2;
export const ESCAPE = 3;
export const DIGITS = 4;
export const DEPTH = 5;
export const TRAILING = 6;
export const NOT_UTF8 = 7;
export const TEXT_TOO_LONG = 8;
export const LIST_TOO_LONG = 9;
export const FIRST_COUNTS = 10;
export const NULL = 11;
export const NULL_ADVISED = 12;
export const SECOND = 13;
export const TYPE = 14;
export const NOT_SENT = 15;
export const FIXED = 16;
export const NO_CODE = 17;
export const PERMISSION_TYPE = 18;
export const UNKNOWN_INPUT = 19;
export const BASE = 20;
export const SEGMENT = 21;
export const HEADER = 22;
export const ACTS_AS = 23;
export const CONTRADICTED = 24;
export const ENDED = 25;
export const GUID = 26;
export const RANGE = 27;
export const DOUBLE = 28;
export const TOP = 29;
export const LOW = 30;
export const LONE = 31;
export const MOST = 32;
export const PREFIX = 33;
export const SECRET = 34;
export const NOT_HTTPS = 35;
export const SLASH = 36;
export const INSTANT = 37;
export const DATE = 38;
export const TIME = 39;
export const ZONE = 40;
export const MEMBER = 41;
export const STAND_IN = 42;
export const NONE_BESIDE = 43;
export const BITS = 44;
export const UNKNOWN_NULL = 45;
export const UNKNOWN = 46;
export const UNFILTERED = 47;
export const MISSING = 48;
export const ADVISED = 49;
export const DROPPED = 50;
export const AFTER = 51;
export const LENGTH = 52;
export const LENGTH_ADVISED = 53;
export const BOTH = 54;
export const NEITHER = 55;
export const CLEARED = 56;
export const NONE = 57;
export const OUTSIDE = 58;
export const OVERLAP = 59;
export const UNDOCUMENTED = 60;
export const TOO_MANY = 61;
export const NOT_WRITABLE = 62;
export const NOT_READABLE = 63;
