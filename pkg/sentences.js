// How issues are told, by the sentences' numbers. Printed from the tables by `cargo xtask print`.

/**
 * Each begins with its code, where it is another than that of the one before: an exclamation mark behind it tells that `allow`
 * cannot turn it into a warning. A question mark tells that it is one. Behind bars follow the message, what was expected and what
 * to do. @type {ReadonlyArray<string>}
 */
export const sentences = [
  "not_json!|ends too early",
  "|unexpected character",
  "|control character",
  "|unknown escape",
  "|not a JSON number",
  "|text behind the value",
  "|not UTF-8",
  "|cannot be written as JSON",
  "|cannot be read",
  "too_deep!|nested more than 64 deep",
  "too_long|longer than 4 MiB",
  "|more than 10000 items",
  "?|only the first counts",
  "?|Teams shows only {0} characters",
  "too_many_issues!|more issues",
  "duplicate_name!|is given twice",
  "lone_surrogate!|holds half a surrogate pair",
  "wrong_type|must be {0}|{0}",
  "required|is required",
  "?|should be there",
  "null_not_allowed|must not be null|{0}",
  "?|should not be null",
  "unknown_property|{0} has no such property",
  "unknown_null_dropped?|left out, since {0} has no such property",
  "read_only_dropped?|left out, since only the service writes {1}",
  "unknown_input!|{0} does not take it|one of {1}",
  "not_a_member|{0} cannot be allowed",
  "|is not a code",
  "|must be delegated or application",
  "|is not a member of {0}|one of {1}",
  "|cannot be written|one of {1}",
  "|has bits outside {0}",
  "none_beside_others|none excludes the others",
  "out_of_range|is out of range|at least {0}",
  "?|is lower than makes sense|at least {0}",
  "not_an_instant|is not a date and time with an offset|such as 2026-03-04T08:00:00Z",
  "not_a_date|is not a date|such as 2026-03-04",
  "not_a_time|is not a time of day|such as 08:30:00",
  "not_a_time_zone|is not an IANA time zone|such as America/Chicago",
  "end_before_start|must come after the start",
  "shift_length|a shift lasts from 1 minute to 24 hours",
  "?|a shift lasts from 1 minute to 24 hours",
  "outside_shift?|reaches beyond its shift",
  "activities_overlap?|overlaps an earlier one",
  "draft_and_shared|{0} and {1} exclude each other||set {0} to null to publish, or {1} to null for a draft",
  "no_version|{0} or {1} must be set",
  "shared_version_cleared?|goes out as null: employees lose sight of it||set it to null if that is meant",
  "secret_not_sent?|left out, so that the stored secret stays",
  "secret_length?|should have {0} ASCII characters",
  "no_callbacks?|is then never called",
  "url_shape?|should be https",
  "?|ends in a slash",
  "bad_id!|cannot be a path segment",
  "id_prefix?|{0} belongs to another kind of object|{1}",
  "not_a_guid!|is not a GUID",
  "bad_header!|cannot stand in a header|visible ASCII",
  "bad_base_url!|must be a plain https url",
  "acts_as_missing?|older pages require it||set it if Graph answers 403",
  "permission_type_contradicted?|pages contradict each other on it||use a delegated token",
  "permission_ended?|application permissions ended on 2026-01-01||use a delegated token",
  "bad_filter|cannot be filtered by|one of {1}",
  "undocumented_query?|is not documented",
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
export const TRAILING = 5;
export const NOT_UTF8 = 6;
export const NOT_WRITABLE = 7;
export const NOT_READABLE = 8;
export const DEPTH = 9;
export const TEXT_TOO_LONG = 10;
export const LIST_TOO_LONG = 11;
export const FIRST_COUNTS = 12;
export const MOST = 13;
export const TOO_MANY = 14;
export const SECOND = 15;
export const LONE = 16;
export const TYPE = 17;
export const MISSING = 18;
export const ADVISED = 19;
export const NULL = 20;
export const NULL_ADVISED = 21;
export const UNKNOWN = 22;
export const UNKNOWN_NULL = 23;
export const DROPPED = 24;
export const UNKNOWN_INPUT = 25;
export const FIXED = 26;
export const NO_CODE = 27;
export const PERMISSION_TYPE = 28;
export const MEMBER = 29;
export const STAND_IN = 30;
export const BITS = 31;
export const NONE_BESIDE = 32;
export const RANGE = 33;
export const LOW = 34;
export const INSTANT = 35;
export const DATE = 36;
export const TIME = 37;
export const ZONE = 38;
export const AFTER = 39;
export const LENGTH = 40;
export const LENGTH_ADVISED = 41;
export const OUTSIDE = 42;
export const OVERLAP = 43;
export const BOTH = 44;
export const NEITHER = 45;
export const CLEARED = 46;
export const NOT_SENT = 47;
export const SECRET = 48;
export const NONE = 49;
export const NOT_HTTPS = 50;
export const SLASH = 51;
export const SEGMENT = 52;
export const PREFIX = 53;
export const GUID = 54;
export const HEADER = 55;
export const BASE = 56;
export const ACTS_AS = 57;
export const CONTRADICTED = 58;
export const ENDED = 59;
export const UNFILTERED = 60;
export const UNDOCUMENTED = 61;
