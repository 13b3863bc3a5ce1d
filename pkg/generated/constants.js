// The limits and the base URL. Printed from the tables by `cargo xtask print`.

/** The longest text that is read, in bytes. */
export const MAX_TEXT = 4194304;

/** The most objects and arrays that may be nested. */
export const MAX_DEPTH = 64;

/** The most characters of a caller's name that an issue repeats. */
export const MAX_NAME = 64;

/** The most issues that the message of an error lists. */
export const MAX_LISTED = 10;

/** Requests per second of an app to one team. */
export const MAX_RATE_PER_TEAM = 4;

/** The base URL of Microsoft Graph v1.0. */
export const BASE_URL = "https://graph.microsoft.com/v1.0";
