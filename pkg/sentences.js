// How issues are told, by the sentences' numbers. Printed from the tables by `cargo xtask print`.

/** The message, what was expected and what to do. @type {ReadonlyArray<ReadonlyArray<string>>} */
export const sentences = [
  ["the text ends before its value is complete"],
  ["this character cannot stand here"],
  ["a control character in a string must be escaped"],
  ["this escape is not one of JSON's"],
  ["this is not a JSON number"],
  ["objects and lists are nested more than 64 deep"],
  ["the text goes on after its value"],
  ["the text is not UTF-8"],
  ["the text is longer than 4 MiB"],
  ["the list has more than 10000 items"],
  ["must not be null", "{0}"],
  ["the property stands here a second time"],
  ["must be {0}", "{0}"],
  ["left out, since it has no secret: the service never returns the secret, and null could erase it", "", "set secret to change it"],
  ["the input must be an object"],
  ["is not a permission type", "delegated or application"],
  ["{0} cannot be allowed: ids, headers and JSON itself are never sent wrong"],
  ["is not an issue's code"],
  ["{0} takes no such parameter or option", "one of {1}"],
  ["must be an https url without user info, query and fragment; http only for this machine", "https://graph.microsoft.com/v1.0, or http://localhost with a port"],
  ["cannot stand as one segment of the path", "an id without control characters, not empty, . or .."],
  ["cannot stand in a header", "an id of visible ASCII characters"],
  ["pages before 2025 require it with an application token; newer ones call it deprecated", "", "set actsAs to a team owner's id if Graph answers 403 MissingUserIdHeaderInAppContext"],
  ["the page lists an application permission, while the guide has a Global Administrator sign in", "", "use a delegated token if Graph answers 403"],
  ["is not a GUID", "a GUID such as 3d88b7a2-f988-4f4b-bb34-d66df66af126"],
  ["must be a whole number, without fraction and exponent", "a whole number"],
  ["is outside its range", "at least {0}, within 32 bits"],
  ["is lower than makes sense", "at least {0}"],
  ["the text holds half a surrogate pair, which UTF-8 cannot carry"],
  ["Teams shows only the first {0} characters", "at most {0} characters"],
  ["the prefix {0} belongs to another kind of object", "{1}"],
  ["must have exactly {0} ASCII characters to be usable as a key", "{0} ASCII characters"],
  ["should be an https url, as every url of Microsoft's is", "https://..."],
  ["ends in a slash, though the service appends /v{apiVersion} to it", "", "leave out the slash at the end"],
  ["is not a real date and time with Z or an offset", "yyyy-MM-ddThh:mm:ss with Z or an offset such as +02:00 behind it"],
  ["is not a member of {0}", "one of {1}"],
  ["only stands for members that an answer does not show, and cannot be written", "one of {1}"],
  ["none excludes every other member", "", "leave out none"],
  ["a set of bits must be a whole number"],
  ["has bits that are no member's of {0}"],
  ["{0} has no such property; since it holds null, it is left out"],
  ["{0} has no such property"],
  ["is required, and missing"],
  ["is missing, though Microsoft's page or examples have it"],
  ["left out, since only the service writes them: {1}"],
  ["must come after the start", "an instant after the start"],
  ["a shift lasts at least 1 minute and at most 24 hours", "an instant from 1 minute to 24 hours after the start"],
  ["{0} and {1} exclude each other in one request", "one of them null", "set {0} to null to publish {1}, or {1} to null to keep a draft only managers see"],
  ["one of {0} and {1} must be set"],
  ["goes out as null beside {0}: employees lose sight of what was shared", "", "set {1} to null yourself if that is meant"],
  ["with none, the service never calls the integration"],
  ["the activity reaches beyond its shift"],
  ["the activity starts before an earlier one has ended"],
  ["there are more issues than these"],
  ["is not a value that JSON can write"],
  ["cannot be read"],
  ["must be JSON text or its bytes"],
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
export const INPUT_TYPE = 14;
export const PERMISSION = 15;
export const FIXED = 16;
export const NO_CODE = 17;
export const UNKNOWN_INPUT = 18;
export const BASE = 19;
export const SEGMENT = 20;
export const HEADER = 21;
export const ACTS_AS = 22;
export const CONTRADICTED = 23;
export const GUID = 24;
export const FRACTION = 25;
export const RANGE = 26;
export const LOW = 27;
export const LONE = 28;
export const MOST = 29;
export const PREFIX = 30;
export const SECRET = 31;
export const NOT_HTTPS = 32;
export const SLASH = 33;
export const INSTANT = 34;
export const MEMBER = 35;
export const STAND_IN = 36;
export const NONE_BESIDE = 37;
export const WHOLE = 38;
export const BITS = 39;
export const UNKNOWN_NULL = 40;
export const UNKNOWN = 41;
export const MISSING = 42;
export const ADVISED = 43;
export const DROPPED = 44;
export const AFTER = 45;
export const LENGTH = 46;
export const BOTH = 47;
export const NEITHER = 48;
export const CLEARED = 49;
export const NONE = 50;
export const OUTSIDE = 51;
export const OVERLAP = 52;
export const TOO_MANY = 53;
export const NOT_WRITABLE = 54;
export const NOT_READABLE = 55;
export const NOT_TEXT = 56;
