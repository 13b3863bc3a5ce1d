// The rules that all peers share, so that they check the same: members, formats, and conditions between fields.
// @ts-check

/** @typedef {{ startDateTime: string, endDateTime: string }} Span */
/** @typedef {Span & { activities: readonly Span[] }} Item */
/** @typedef {{ draftOpenShift?: unknown, sharedOpenShift?: unknown }} Versions */

export const themes = [
  "white",
  "blue",
  "green",
  "purple",
  "pink",
  "yellow",
  "gray",
  "darkBlue",
  "darkGreen",
  "darkPurple",
  "darkPink",
  "darkYellow",
  "darkRed",
  "cranberry",
  "darkOrange",
  "bronze",
  "peach",
  "gold",
  "lime",
  "forest",
  "lightGreen",
  "jade",
  "lightTeal",
  "darkTeal",
  "steel",
  "skyBlue",
  "blueGray",
  "lavender",
  "lilac",
  "plum",
  "magenta",
  "darkBrown",
  "beige",
  "charcoal",
  "silver",
];

export const supported = [
  "shift",
  "swapRequest",
  "userShiftPreferences",
  "openShift",
  "openShiftRequest",
  "offerShiftRequest",
  "timeCard",
  "timeOffReason",
  "timeOff",
  "timeOffRequest",
];

export const filtering = ["swapRequest", "offerShiftRequest", "timeOffReason"];

const format = /^\d{4}-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,12})?)?(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;

/** Whether a string is a date-time with an offset, on a day that exists. @param {string} text */
export function isInstant(text) {
  const match = format.exec(text);
  if (!match) return false;
  const day = Number(match[2]);
  if (day >= 1 && day <= 28) return match[1] >= "01" && match[1] <= "12";
  const days = new Date(Date.UTC(Number(text.slice(0, 4)), Number(match[1]), 0)).getUTCDate();
  return match[1] >= "01" && match[1] <= "12" && day >= 1 && day <= days;
}

/** Whether the end is after the start. @param {Span} span */
export const endsAfterStart = ({ startDateTime, endDateTime }) => Date.parse(endDateTime) > Date.parse(startDateTime);

/** Whether the activities are within the shift and do not overlap, and the shift lasts a minute to a day. @param {Item} item */
export function isInShape({ startDateTime, endDateTime, activities }) {
  const start = Date.parse(startDateTime);
  const end = Date.parse(endDateTime);
  if (end - start < 60_000 || end - start > 86_400_000) return false;
  let past = start;
  for (const activity of activities) {
    const from = Date.parse(activity.startDateTime);
    const to = Date.parse(activity.endDateTime);
    if (from < past || to > end) return false;
    past = to;
  }
  return true;
}

/** Whether at most one version is set. @param {Versions} body */
export const isOneVersion = ({ draftOpenShift, sharedOpenShift }) => !(draftOpenShift && sharedOpenShift);

export const groupId = /^TAG_/;
export const secret = /^[\x20-\x7e]{64}$/;
export const url = /^https:\/\/.*[^/]$/;

/** The greatest Int32, Graph's type of counts and versions. */
export const MAX_INT32 = 2_147_483_647;

export const MAX_ACTIVITIES = 10_000;
export const MAX_ACTIVITY_NAME = 50;

/** A member as Graph reads it in a string of flags. @param {string} name */
const capitalized = (name) => name[0].toUpperCase() + name.slice(1);

/** A list of flags as the string that Graph reads. @param {readonly string[]} members @param {readonly string[]} known */
export const flags = (members, known) =>
  known
    .filter((name) => members.includes(name))
    .map(capitalized)
    .join(",");

/** The strings of flags that Graph reads. @param {readonly string[]} known */
export function flagsFormat(known) {
  const member = `(?:${known.map(capitalized).join("|")})`;
  return new RegExp(`^${member}(?:,${member})*$`);
}
