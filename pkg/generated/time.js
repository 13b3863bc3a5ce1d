// The forms of times and time zones, what is wrong with others, and the properties that are versions. Printed from the tables by `cargo xtask print`.

/** A time of day. */
export const TIME_OF_DAY = /^([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\.[0-9]{1,12})?)?$/;

/** An offset from UTC other than `Z`. */
export const OFFSET = /^[+-]((0[0-9]|1[0-3]):[0-5][0-9]|14:00)$/;

/** The name of an IANA time zone. */
export const TIME_ZONE = /^(?![Uu][Tt][Cc][+-]|[Gg][Mm][Tt][+-](?!0$))[A-Za-z][A-Za-z0-9_+\/-]*$/;

export const NOT_A_DATE = /** @type {const} */ ({ code: "not_a_date", message: "is not a date", expected: "such as 2026-03-04" });

export const NOT_A_TIME = /** @type {const} */ ({ code: "not_a_time", message: "is not a time of day", expected: "such as 08:30:00" });

export const NOT_A_DATE_TIME = /** @type {const} */ ({ code: "not_an_instant", message: "is not a date-time with an offset", expected: "such as 2026-03-04T08:00:00Z" });

export const NOT_A_TIME_ZONE = /** @type {const} */ ({ code: "not_a_time_zone", message: "is not the name of an IANA time zone", expected: "such as America/Chicago" });

export const NOT_A_DAY_OF_WEEK = /** @type {const} */ ({ code: "not_a_member", message: "is not a member of dayOfWeek", expected: "one of sunday, monday, tuesday, wednesday, thursday, friday, saturday" });

export const END_BEFORE_START = /** @type {const} */ ({ code: "end_before_start", message: "must be after the start" });

/** What to do about the Windows name of a time zone. */
export const WINDOWS = "use the IANA name, such as Europe/Berlin, not the Windows name";

/** The properties of entities that hold one version of them. */
export const VERSIONS = ["draftShift", "sharedShift", "sharedOpenShift", "draftOpenShift", "sharedTimeOff", "draftTimeOff"];
