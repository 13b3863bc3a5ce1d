// Makes the body of a shift of each row, and says in which cell what is wrong.
// @ts-check

import { createShift } from "graph-shifts";
import { at, inZone, ShiftsTimeError } from "graph-shifts/time";
import { FIELDS, fields } from "./columns.js";
import { dateAfter, readDate, readMoment } from "./times.js";

/** @import { CreateShiftBody, Issue, SchedulingGroup } from "graph-shifts" */
/** @import { Columns, Field } from "./columns.js" */
/** @import { CsvRow } from "./csv_file.js" */
/** @import { DateOrder, Moment } from "./times.js" */

/**
 * @typedef {object} Context
 * @property {string} teamId
 * @property {string} timeZone
 * @property {DateOrder} order
 * @property {"draft" | "shared"} mode
 * @property {SchedulingGroup[]} groups
 * @property {(name: string) => string | undefined} idOf
 * @property {string[]} names of the people that are known
 *
 * @typedef {Partial<Record<Field, string>>} Values the cells of a row by their meaning
 *
 * @typedef {object} JudgedRow
 * @property {number} number
 * @property {Values} values
 * @property {Partial<Record<Field | "row", string[]>>} faults
 * @property {string | undefined} userId
 * @property {string | undefined} day on which it starts
 * @property {CreateShiftBody | undefined} body undefined if there are faults
 */

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** More names than these are no help. */
const MAX_NAMES = 8;

/** Where the library's issues belong, by the property that they are about. @type {Record<string, Field>} */
const PROPERTIES = {
  userId: "person",
  schedulingGroupId: "group",
  startDateTime: "start",
  endDateTime: "end",
  displayName: "label",
  theme: "theme",
  notes: "notes",
};

/** Those that a row without faults has. */
const NEEDED = ["userId", "startDateTime", "endDateTime"];

class Faults {
  /** @type {JudgedRow["faults"]} */
  found = {};
  #columns;

  /** @param {Columns} columns */
  constructor(columns) {
    this.#columns = columns;
  }

  /** @param {Field | "row"} field @param {string} message */
  add(field, message) {
    const isInCell = field !== "row" && this.#columns[field] >= 0;
    const place = isInCell ? field : "row";
    const text = isInCell || field === "row" ? message : `${FIELDS[field].title} ${message}`;
    this.found[place] = [...(this.found[place] ?? []), text];
  }

  get isEmpty() {
    return Object.keys(this.found).length === 0;
  }
}

/** @param {string} name @param {Context} context @param {Faults} faults */
function personOf(name, { idOf, names }, faults) {
  if (name === "") return faults.add("person", "is empty: enter a person");
  if (GUID.test(name)) return name;
  const id = idOf(name);
  if (id !== undefined) return id;
  const known = names.length > 0 && names.length <= MAX_NAMES ? `; known people: ${names.join(", ")}` : "";
  return faults.add("person", `is not a known person or the id of a user${known}`);
}

/** @param {string | undefined} name @param {string | undefined} userId @param {Context} context @param {Faults} faults */
function groupOf(name, userId, { groups }, faults) {
  if (!name) return groups.find(({ userIds }) => userId !== undefined && userIds?.includes(userId))?.id;
  const same = groups.filter(({ id, displayName }) => id === name || displayName?.toLowerCase() === name.toLowerCase());
  if (same.length === 1) return same[0].id;
  const known = groups.map(({ displayName }) => displayName).join(", ");
  return faults.add(
    "group",
    same.length === 0 ? `is not a scheduling group of the team: ${known}` : "is the name of several groups: enter the id",
  );
}

/** The spreadsheets of Shifts write "2. Blue", and people "Dark Blue". @param {string | undefined} text */
function themeOf(text) {
  const words = text?.replace(/^\d+\.\s*/, "").replace(/\s+(.)/g, (_, letter) => letter.toUpperCase());
  return words ? words[0].toLowerCase() + words.slice(1) : undefined;
}

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/** What to write in the cell if clocks change, as a cell has no disambiguation. @param {unknown} error */
function timeProblem(error) {
  if (!(error instanceof ShiftsTimeError) || error.earlier === undefined) return messageOf(error);
  const problem = error.code === "twice" ? "happens twice, because clocks go back" : "does not exist, because clocks go forward";
  return `${problem}: enter ${error.earlier} or ${error.later}`;
}

/** @param {Field} field @param {Moment} moment @param {string | undefined} date @param {Context} context @param {Faults} faults */
function instantOf(field, { instant, time, days = 0 }, date, { timeZone }, faults) {
  if (instant !== undefined) return instant;
  if (date === undefined || time === undefined) return undefined;
  try {
    return at(timeZone, dateAfter(date, days), time);
  } catch (error) {
    return faults.add(field, timeProblem(error));
  }
}

/** @param {"date" | "endDate"} field @param {Values} values @param {Context} context @param {Faults} faults */
function dateIn(field, values, { order }, faults) {
  const text = values[field];
  if (!text) return undefined;
  // A cell may hold a time, too, which spreadsheets add.
  const date = readDate(text.split(/[T\s]/)[0], order);
  if (date === undefined) faults.add(field, "is not a date");
  return date;
}

/** @param {"start" | "end"} field @param {Values} values @param {Context} context @param {Faults} faults */
function momentIn(field, values, { order }, faults) {
  const moment = readMoment(values[field] ?? "", order);
  if (moment === undefined) faults.add(field, values[field] ? "is not a time" : "is empty");
  return moment;
}

/** The date and time of a moment where the schedule is. @param {Moment | undefined} moment @param {Context} context @returns {Moment | undefined} */
function localOf(moment, { timeZone }) {
  if (moment?.instant === undefined) return moment;
  try {
    return inZone(moment.instant, timeZone);
  } catch {
    return undefined;
  }
}

/** The start and the end; an end without a date that is not after the start is on the next day. @param {Values} values @param {Context} context @param {Faults} faults */
function timesOf(values, context, faults) {
  const [date, endDate] = [dateIn("date", values, context, faults), dateIn("endDate", values, context, faults)];
  const [start, end] = [momentIn("start", values, context, faults), momentIn("end", values, context, faults)];
  const local = localOf(start, context);
  const day = local?.date ?? date;
  if (start?.instant === undefined && start?.time !== undefined && day === undefined && !values.date)
    faults.add("date", "is empty");
  const startDateTime = start && instantOf("start", start, day, context, faults);
  const isNextDay = end?.days === 0 && local?.time !== undefined && /** @type {string} */ (end.time) <= local.time;
  const lastDay = end?.date ?? endDate ?? (day && isNextDay ? dateAfter(day, 1) : day);
  return { startDateTime, endDateTime: end && instantOf("end", end, lastDay, context, faults) };
}

/** @param {Issue} issue */
const issueText = ({ message, suggestion }) => (suggestion ? `${message}: ${suggestion}` : message);

/** Adds what the library reports, except on what could not be read. @param {CreateShiftBody} body @param {Context} context @param {Faults} faults */
function judgeBody(body, { teamId, mode }, faults) {
  const { issues = [] } = createShift.try({ teamId, body });
  const given = /** @type {Record<string, unknown>} */ ({ ...body, ...body[`${mode}Shift`] });
  for (const issue of issues) {
    const name = String(issue.path.findLast((key) => typeof key === "string" && Object.hasOwn(PROPERTIES, key)));
    const isUnread = Object.hasOwn(given, name) && given[name] === undefined && NEEDED.includes(name);
    if (!isUnread) faults.add(PROPERTIES[name] ?? "row", issueText(issue));
  }
}

/** @param {string | undefined} instant @param {string} timeZone */
function dayOf(instant, timeZone) {
  try {
    return instant && inZone(instant, timeZone).date;
  } catch {
    return undefined;
  }
}

/** @param {CsvRow} row @param {Columns} columns @returns {Values} */
const valuesOf = ({ cells }, columns) =>
  Object.fromEntries(fields.filter((field) => columns[field] >= 0).map((field) => [field, cells[columns[field]] ?? ""]));

/**
 * @param {CsvRow} row
 * @param {Columns} columns
 * @param {Context} context
 * @returns {JudgedRow}
 */
export function judged(row, columns, context) {
  const values = valuesOf(row, columns);
  const faults = new Faults(columns);
  const userId = personOf(values.person ?? "", context, faults) || undefined;
  const schedulingGroupId = groupOf(values.group, userId, context, faults) || undefined;
  const { startDateTime, endDateTime } = timesOf(values, context, faults);
  const rest = { displayName: values.label || undefined, theme: themeOf(values.theme), notes: values.notes || undefined };
  const times = { startDateTime: startDateTime || undefined, endDateTime: endDateTime || undefined };
  const item = /** @type {CreateShiftBody["sharedShift"]} */ ({ ...rest, ...times, activities: [] });
  const body = /** @type {CreateShiftBody} */ (
    /** @type {unknown} */ ({ userId, schedulingGroupId, [`${context.mode}Shift`]: item })
  );
  judgeBody(body, context, faults);
  const day = dayOf(startDateTime || undefined, context.timeZone) || undefined;
  return { number: row.number, values, faults: faults.found, userId, day, body: faults.isEmpty ? body : undefined };
}
