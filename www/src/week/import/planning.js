// Plans what leads from the schedule to the rows of a file: for their people, on their days.
// @ts-check

import { plan } from "graph-shifts/plan";
import { inZone } from "graph-shifts/time";
import { numbersText } from "./numbers_text.js";
import { dateAfter } from "./times.js";

/** @import { CreateShiftBody, Issue, SchedulingGroup, Shift, ShiftItem, TimeOff } from "graph-shifts" */
/** @import { Plan } from "graph-shifts/plan" */
/** @import { Columns, Field } from "./columns.js" */
/** @import { JudgedRow } from "./judge.js" */

/** @typedef {JudgedRow & { body: CreateShiftBody, userId: string, day: string }} GoodRow */

/**
 * @typedef {object} Roster
 * @property {string} teamId
 * @property {string} timeZone
 * @property {Columns} columns
 * @property {"draft" | "shared"} mode
 * @property {GoodRow[]} rows
 * @property {JudgedRow[]} leftOut rows with faults
 * @property {boolean} deletes whether shifts of these people on these days are deleted if they are in no row
 *
 * @typedef {{ shifts: Shift[], timesOff: TimeOff[], groups: SchedulingGroup[] }} Current
 *
 * @typedef {object} Planned
 * @property {Plan} plan
 * @property {string[]} remarks on what is not deleted
 */

/** @param {JudgedRow} row @returns {row is GoodRow} */
export const isGood = (row) => row.body !== undefined && row.userId !== undefined && row.day !== undefined;

/** The days of the rows, in order. @param {GoodRow[]} rows */
export const daysOf = (rows) => [...new Set(rows.map(({ day }) => day))].toSorted();

/** @param {string} id */
const plainId = (id) => id.toLowerCase();

/** The version of a shift that a plan compares. @param {Shift} shift */
const versionOf = ({ draftShift, sharedShift }) => /** @type {ShiftItem} */ (draftShift ?? sharedShift);

/** @type {[field: Field, property: "displayName" | "theme" | "notes"][]} */
const OPTIONAL = [
  ["label", "displayName"],
  ["theme", "theme"],
  ["notes", "notes"],
];

/** The activities of a shift, unless one of them is outside of its new times. @param {ShiftItem} version @param {ShiftItem} next */
function activitiesWithin({ activities = [] }, next) {
  const [start, end] = [next.startDateTime, next.endDateTime].map((time) => Date.parse(time));
  const all = activities ?? [];
  return all.every((one) => Date.parse(one.startDateTime) >= start && Date.parse(one.endDateTime) <= end) ? all : [];
}

/** The body of a row with what its shift has and the file has no column for. @param {CreateShiftBody} body @param {Shift} shift @param {Roster} roster */
function keeping(body, shift, { columns, mode }) {
  const name = /** @type {"draftShift" | "sharedShift"} */ (`${mode}Shift`);
  const item = /** @type {ShiftItem} */ (body[name]);
  const version = versionOf(shift);
  const absent = OPTIONAL.filter(([field]) => columns[field] < 0).map(([, property]) => [property, version[property]]);
  const kept = { ...item, ...Object.fromEntries(absent), activities: activitiesWithin(version, item) };
  const group = columns.group < 0 ? { schedulingGroupId: shift.schedulingGroupId } : {};
  return /** @type {CreateShiftBody} */ ({ ...body, ...group, [name]: kept });
}

/** @param {Roster} roster @param {Current} current */
function desiredOf(roster, { shifts, groups }) {
  const { teamId, mode, rows } = roster;
  const desired = rows.map(({ number, body }) => ({ key: `row ${number}`, body }));
  // Which rows change which shifts, as far as the file says.
  const { operations } = plan({ teamId, current: shifts, desired, mode, schedulingGroups: groups });
  const changed = new Map(operations.filter(({ action }) => action === "replace").map((one) => [one.desired, one.current]));
  return desired.map((row, at) => {
    const shift = /** @type {Shift | undefined} */ (changed.get(at));
    return shift === undefined ? row : { ...row, id: shift.id, body: keeping(row.body, shift, roster) };
  });
}

/** The people whose shifts may be deleted: not those of a row that is left out. @param {Roster} roster */
function deletablePeople({ rows, leftOut }) {
  if (leftOut.some(({ userId }) => userId === undefined)) return [];
  const kept = new Set(leftOut.map(({ userId }) => plainId(/** @type {string} */ (userId))));
  return [...new Set(rows.map(({ userId }) => plainId(userId)))].filter((id) => !kept.has(id));
}

/** @param {Roster} roster */
function remarksOn({ rows, leftOut }) {
  const nobody = leftOut.filter(({ userId }) => userId === undefined);
  if (nobody.length > 0) return [`Nothing is deleted, because the person in these rows is unknown: ${numbersText(nobody)}.`];
  const people = new Set(rows.map(({ userId }) => plainId(userId)));
  const kept = leftOut.filter(({ userId }) => people.has(plainId(/** @type {string} */ (userId))));
  return kept.length > 0 ? [`No shift is deleted for the people in these rows, which are left out: ${numbersText(kept)}.`] : [];
}

/** @param {Issue[]} warnings of the plan with deletions @param {Issue[]} others of the one that sees time off */
function allWarnings(warnings, others) {
  const known = new Set(warnings.map((one) => JSON.stringify(one)));
  return [...warnings, ...others.filter((one) => one.code === "during_time_off" && !known.has(JSON.stringify(one)))];
}

/**
 * @param {Roster} roster with at least one row
 * @param {Current} current
 * @param {{ from: string, to: string }} range of the days of the rows
 * @returns {Planned}
 */
export function planRoster(roster, current, { from, to }) {
  const { teamId, timeZone, mode, rows, deletes } = roster;
  const { shifts, timesOff, groups } = current;
  const desired = desiredOf(roster, current);
  const given = { teamId, desired, mode, schedulingGroups: groups };
  // Without a scope nothing is deleted, so that it may see the time off.
  const additive = plan({ ...given, current: [...shifts, ...timesOff] });
  const userIds = deletes ? deletablePeople(roster) : [];
  const remarks = deletes ? remarksOn(roster) : [];
  if (userIds.length === 0) return { plan: additive, remarks };
  const days = daysOf(rows);
  const people = new Set(rows.map(({ userId }) => plainId(userId)));
  const matched = new Set(desired.map((row) => ("id" in row ? row.id : undefined)));
  const own = shifts.filter((shift) => {
    if (matched.has(shift.id)) return true;
    const { date } = inZone(versionOf(shift).startDateTime, timeZone);
    return days.includes(date) && people.has(plainId(shift.userId ?? ""));
  });
  const deletable = new Set(userIds);
  const mayGo = (/** @type {Shift} */ shift) => deletable.has(plainId(shift.userId ?? ""));
  const scoped = plan({ ...given, current: own, scope: { from, to } });
  const operations = scoped.operations.filter(
    (one) => !["delete", "stageForDeletion"].includes(one.action) || mayGo(/** @type {Shift} */ (one.current)),
  );
  return { plan: { ...scoped, operations, warnings: allWarnings(scoped.warnings, additive.warnings) }, remarks };
}

/** The range of instants to read: from the first day of the rows until the end of the last one. @param {GoodRow[]} rows */
export function spanOf(rows) {
  const days = daysOf(rows);
  return { first: days[0], after: dateAfter(/** @type {string} */ (days.at(-1)), 1) };
}
