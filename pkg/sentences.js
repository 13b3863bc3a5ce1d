// How issues are told, by the sentences' numbers. Printed from the tables by `cargo xtask print`.

/** The message, what was expected and what to do. @type {ReadonlyArray<ReadonlyArray<string>>} */
export const sentences = [
  ["the text ends too early"],
  ["unexpected character"],
  ["unescaped control character"],
  ["unknown escape"],
  ["not a JSON number"],
  ["nested more than 64 deep"],
  ["more text behind the value"],
  ["not UTF-8"],
  ["longer than 4 MiB"],
  ["more than 10000 items"],
  ["must not be null", "{0}"],
  ["is given twice"],
  ["must be {0}", "{0}"],
  ["left out: without its secret it could erase the stored one", "", "set secret to change it"],
  ["{0} cannot be allowed"],
  ["is not a code"],
  ["{0} does not take it", "one of {1}"],
  ["must be https (or http on this machine) without user info, query and fragment"],
  ["cannot be one segment of a path"],
  ["cannot stand in a header", "visible ASCII characters"],
  ["older pages require it with an application token", "", "set it if Graph answers 403 MissingUserIdHeaderInAppContext"],
  ["Microsoft's pages contradict each other on it", "", "use a delegated token if Graph answers 403"],
  ["is not a GUID"],
  ["is out of range", "at least {0}, within 32 bits"],
  ["is lower than makes sense", "at least {0}"],
  ["holds half a surrogate pair"],
  ["Teams shows only {0} characters of it"],
  ["{0} is the prefix of another kind of object", "{1}"],
  ["should have {0} ASCII characters"],
  ["should be https"],
  ["ends in a slash", "", "leave out the slash"],
  ["is not a date and time with an offset", "such as 2026-03-04T08:00:00Z"],
  ["is not a member of {0}", "one of {1}"],
  ["cannot be written", "one of {1}"],
  ["none excludes the others", "", "leave out none"],
  ["has bits outside {0}"],
  ["{0} has no such property; left out, since it is null"],
  ["{0} has no such property"],
  ["is required"],
  ["should be there"],
  ["left out, since only the service writes them: {1}"],
  ["must come after the start"],
  ["a shift lasts from 1 minute to 24 hours"],
  ["{0} and {1} exclude each other", "", "set {0} to null to publish, or {1} to null for a draft"],
  ["{0} or {1} must be set"],
  ["goes out as null: employees lose sight of it", "", "set {1} to null yourself if that is meant"],
  ["is then never called"],
  ["reaches beyond its shift"],
  ["starts before an earlier one has ended"],
  ["there are more issues"],
  ["cannot be written as JSON"],
  ["cannot be read"],
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
export const NULL = 10;
export const SECOND = 11;
export const TYPE = 12;
export const NOT_SENT = 13;
export const FIXED = 14;
export const NO_CODE = 15;
export const UNKNOWN_INPUT = 16;
export const BASE = 17;
export const SEGMENT = 18;
export const HEADER = 19;
export const ACTS_AS = 20;
export const CONTRADICTED = 21;
export const GUID = 22;
export const RANGE = 23;
export const LOW = 24;
export const LONE = 25;
export const MOST = 26;
export const PREFIX = 27;
export const SECRET = 28;
export const NOT_HTTPS = 29;
export const SLASH = 30;
export const INSTANT = 31;
export const MEMBER = 32;
export const STAND_IN = 33;
export const NONE_BESIDE = 34;
export const BITS = 35;
export const UNKNOWN_NULL = 36;
export const UNKNOWN = 37;
export const MISSING = 38;
export const ADVISED = 39;
export const DROPPED = 40;
export const AFTER = 41;
export const LENGTH = 42;
export const BOTH = 43;
export const NEITHER = 44;
export const CLEARED = 45;
export const NONE = 46;
export const OUTSIDE = 47;
export const OVERLAP = 48;
export const TOO_MANY = 49;
export const NOT_WRITABLE = 50;
export const NOT_READABLE = 51;
