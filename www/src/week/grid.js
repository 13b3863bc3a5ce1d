// A week as a grid: people and open shifts as rows, days as columns, and what changed since it was read before.
// @ts-check

import { inZone } from "graph-shifts/time";

/** @import { DayNote, OpenShift, Shift, TimeOff } from "graph-shifts" */
/** @import { ScheduleWeek } from "./schedule_week.js" */

/**
 * @typedef {"shift" | "openShift" | "timeOff"} Kind
 * @typedef {{ startDateTime: string, endDateTime: string, theme?: string | null, displayName?: string | null, openSlotCount?: number }} Item
 *
 * @typedef {object} Entry
 * @property {Kind} kind
 * @property {string} id
 * @property {Shift | OpenShift | TimeOff} entity
 * @property {string} row the user's id, or `OPEN`
 * @property {string} day `yyyy-MM-dd`
 * @property {string} title
 * @property {string} times
 * @property {string} theme
 * @property {boolean} isDraft whether employees do not see it as it is shown
 * @property {boolean} isStaged for deletion
 * @property {boolean} isChanged since the week was read before
 * @property {boolean} isGone whether it was there before, and no longer is
 * @property {"new" | "changes" | "deleted"} [planned] what a plan makes of it that is not applied yet
 * @property {string} [note] what the plan changes
 *
 * @typedef {object} Row
 * @property {string} id
 * @property {string} name
 * @property {string | undefined} groupId the scheduling group of a new entry
 * @property {Entry[][]} cells one for each day
 *
 * @typedef {object} Grid
 * @property {string} teamId
 * @property {string} timeZone
 * @property {string[]} days
 * @property {string[]} notes one for each day
 * @property {Row[]} rows
 */

/** The row of open shifts. */
export const OPEN = "open";

/** The properties of each kind's versions, and its title without a label. @type {Record<Kind, { draft: string, shared: string, without: string }>} */
export const VERSIONS = {
  shift: { draft: "draftShift", shared: "sharedShift", without: "Shift" },
  openShift: { draft: "draftOpenShift", shared: "sharedOpenShift", without: "Open shift" },
  timeOff: { draft: "draftTimeOff", shared: "sharedTimeOff", without: "Time off" },
};

/** @param {object} entity @param {string} name */
const versionAt = (entity, name) => /** @type {Item | null} */ (/** @type {Record<string, unknown>} */ (entity)[name] ?? null);

/** @param {string} time `hh:mm:ss` */
const short = (time) => time.slice(0, 5);

/** An entity without what changes whenever it is written. @param {object} entity */
const contentOf = (entity) =>
  JSON.stringify(entity, (name, value) => (/^(lastModified|created|@odata)/.test(name) ? undefined : value));

/** @param {Kind} kind @param {Shift | OpenShift | TimeOff} entity @param {string} timeZone @returns {Entry | null} null without a version */
export function entryOf(kind, entity, timeZone) {
  const { draft, shared, without } = VERSIONS[kind];
  const drafted = versionAt(entity, draft);
  const item = drafted ?? versionAt(entity, shared);
  if (item === null) return null;
  const [start, end] = [inZone(item.startDateTime, timeZone), inZone(item.endDateTime, timeZone)];
  const slots = item.openSlotCount === undefined ? "" : ` ×${item.openSlotCount}`;
  return {
    kind,
    id: entity.id,
    entity,
    row: kind === "openShift" ? OPEN : /** @type {Shift | TimeOff} */ (entity).userId,
    day: start.date,
    title: `${item.displayName || without}${slots}`,
    times: `${short(start.time)}–${short(end.time)}`,
    theme: kind === "timeOff" ? "gray" : (item.theme ?? "white"),
    isDraft: drafted !== null,
    isStaged: entity.isStagedForDeletion === true,
    isChanged: false,
    isGone: false,
  };
}

/** @param {ScheduleWeek} week */
function entriesOf({ shifts, openShifts, timesOff, timeZone }) {
  const all = [
    ...shifts.map((one) => entryOf("shift", one, timeZone)),
    ...openShifts.map((one) => entryOf("openShift", one, timeZone)),
    ...timesOff.map((one) => entryOf("timeOff", one, timeZone)),
  ];
  return all.filter((entry) => entry !== null);
}

/** Marks what is not as it was, and adds what is gone. @param {Entry[]} entries @param {Entry[]} before */
function compared(entries, before) {
  const known = new Map(before.map((entry) => [entry.id, contentOf(entry.entity)]));
  const ids = new Set(entries.map(({ id }) => id));
  const marked = entries.map((entry) => ({ ...entry, isChanged: known.get(entry.id) !== contentOf(entry.entity) }));
  const gone = before.filter(({ id }) => !ids.has(id)).map((entry) => ({ ...entry, isGone: true }));
  return [...marked, ...gone];
}

/** @param {DayNote} note */
const noteText = ({ draftDayNote, sharedDayNote }) => (draftDayNote ?? sharedDayNote)?.content ?? "";

/** @param {string} one @param {string} other */
const inOrder = (one, other) => (one < other ? -1 : Number(one > other));

/** What is added to the entries of a week before it is shown. @typedef {(entries: Entry[]) => Entry[]} Overlay */

/**
 * @param {ScheduleWeek} now
 * @param {ScheduleWeek | null} before the same week as it was read before; null marks nothing
 * @param {(userId: string) => string} nameOf
 * @param {Overlay} [overlay]
 * @returns {Grid}
 */
export function gridOf(now, before, nameOf, overlay = (entries) => entries) {
  const { teamId, timeZone, groups, dayNotes, week } = now;
  const own = entriesOf(now);
  const entries = overlay(before === null ? own : compared(own, entriesOf(before)));
  const { days } = week;
  const inWeek = entries.filter(({ day }) => days.includes(day));
  const users = new Set([...groups.flatMap(({ userIds }) => userIds ?? []), ...inWeek.map(({ row }) => row)]);
  users.delete(OPEN);
  /** @param {string} id */
  const groupOf = (id) => groups.find(({ userIds }) => userIds?.includes(id))?.id;
  /** @param {string} id @param {string} name @param {string | undefined} groupId @returns {Row} */
  const row = (id, name, groupId) => {
    const mine = inWeek.filter((entry) => entry.row === id).toSorted((one, other) => inOrder(one.times, other.times));
    return { id, name, groupId, cells: days.map((day) => mine.filter((entry) => entry.day === day)) };
  };
  const people = [...users].map((id) => row(id, nameOf(id), groupOf(id))).toSorted((one, other) => inOrder(one.name, other.name));
  const notes = days.map((day) =>
    dayNotes
      .filter(({ dayNoteDate }) => dayNoteDate === day)
      .map(noteText)
      .join("; "),
  );
  return { teamId, timeZone, days, notes, rows: [row(OPEN, "Open shifts", groups[0]?.id), ...people] };
}
