// What the peers need of the rules to be the same rules: members, forms and what holds between fields.

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

const form = /^\d{4}-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,12})?)?(Z|[+-](0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;

/** Whether a text is an instant whose day is in the calendar. */
export function isInstant(text) {
  const match = form.exec(text);
  if (!match) return false;
  const day = Number(match[2]);
  if (day >= 1 && day <= 28) return match[1] >= "01" && match[1] <= "12";
  const days = new Date(Date.UTC(Number(text.slice(0, 4)), Number(match[1]), 0)).getUTCDate();
  return match[1] >= "01" && match[1] <= "12" && day >= 1 && day <= days;
}

/** Whether an end comes after its start. */
export const endsAfterStart = ({ startDateTime, endDateTime }) => Date.parse(endDateTime) > Date.parse(startDateTime);

/** Whether an item's activities lie in it and do not overlap, and whether it lasts as long as a shift does. */
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

/** Whether not both versions are set. */
export const isOneVersion = ({ draftOpenShift, sharedOpenShift }) => !(draftOpenShift && sharedOpenShift);

export const secret = /^[\x20-\x7e]{64}$/;
export const url = /^https:\/\/.*[^/]$/;

/** A set of flags as the one text that Graph reads. */
export const wire = (members, known) =>
  known
    .filter((name) => members.includes(name))
    .map((name) => name[0].toUpperCase() + name.slice(1))
    .join(",");
