// Patterns of dates, times, words and flags.
// @ts-check

const leap = "(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)";
const monthAndDay =
  "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))";
const day = `(?!0000)(?:\\d{4}-${monthAndDay}|${leap}-02-29)`;
const time = "(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,12})?)?";
const offset = "(?:Z|[+-](?:(?:0\\d|1[0-3]):[0-5]\\d|14:00))";

/** Edm.Date. */
export const date = `^${day}$`;

/** Edm.TimeOfDay. */
export const timeOfDay = `^${time}$`;

/** Edm.DateTimeOffset; the offset may not lead out of the years 1 to 9999, which no pattern says. */
export const dateTimeOffset = `^${day}T${time}${offset}$`;

/** The name of an IANA time zone as far as its form tells: a letter, then letters, digits and `_+/-`, no offset from UTC. */
export const timeZone = "^(?![uU][tT][cC][+-])[A-Za-z][A-Za-z0-9_+/-]*$";

/** @param {string} word */
const anyCase = (word) => [...word].map((letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`).join("");
/** @param {string[]} words */
const oneOf = (words) => `(?:${words.map(anyCase).join("|")})`;

/**
 * One of the words in any casing.
 * @param {string[]} words
 */
export const word = (words) => `^${oneOf(words)}$`;

/**
 * Some of the words in any casing, separated by commas and optional blanks.
 * @param {string[]} words
 */
export const list = (words) => `^\\s*${oneOf(words)}(?:\\s*,\\s*${oneOf(words)})*\\s*$`;
