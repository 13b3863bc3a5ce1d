// Shows a plan in the week: what is new, what changes from what to what, and what goes.
// @ts-check

import { inZone } from "graph-shifts/time";
import { entryOf } from "../grid.js";

/** @import { Shift } from "graph-shifts" */
/** @import { Change, Plan, PlannedOperation } from "graph-shifts/plan" */
/** @import { Entry } from "../grid.js" */
/** @import { GoodRow } from "./planning.js" */

/** What a reader calls the properties of a shift. @type {Record<string, string>} */
const NAMES = {
  startDateTime: "start",
  endDateTime: "end",
  displayName: "label",
  userId: "person",
  schedulingGroupId: "group",
  isStagedForDeletion: "staged for deletion",
};

/** How the reader sees values: who and which group it is, and the time of day where the schedule is. */
/** @typedef {{ timeZone: string, nameOf: (id: string) => string }} Reading */

/** @param {string | number | undefined} property @param {unknown} value @param {Reading} reading */
function valueText(property, value, { timeZone, nameOf }) {
  if (value === null || value === undefined || value === "") return "none";
  if (Array.isArray(value)) return `${value.length} ${value.length === 1 ? "entry" : "entries"}`;
  if (typeof value === "object") return "another version";
  if (typeof property === "string" && property.endsWith("DateTime")) {
    const { date, time } = inZone(String(value), timeZone);
    return `${date} ${time.slice(0, 5)}`;
  }
  return typeof property === "string" && property.endsWith("Id") ? nameOf(String(value)) : String(value);
}

/** The same day on both sides is left out. @param {string} from @param {string} to */
function shortened(from, to) {
  const isSameDay = from.length === 16 && to.length === 16 && from.slice(0, 11) === to.slice(0, 11);
  return isSameDay ? [from.slice(11), to.slice(11)] : [from, to];
}

/** "end 16:00 → 17:00" @param {Change} change @param {Reading} reading */
export function changeText({ path, from, to }, reading) {
  const property = path.at(-1);
  const [before, after] = shortened(valueText(property, from, reading), valueText(property, to, reading));
  return `${NAMES[String(property)] ?? property} ${before} → ${after}`;
}

/** @param {PlannedOperation} operation @param {GoodRow[]} rows @param {string} timeZone */
function newEntry({ id, current, desired }, rows, timeZone) {
  const { body, number } = rows[/** @type {number} */ (desired)];
  const entity = /** @type {Shift} */ (/** @type {unknown} */ ({ ...current, ...body, id: id ?? `row ${number}` }));
  return entryOf("shift", entity, timeZone);
}

/** @param {PlannedOperation} operation @param {GoodRow[]} rows @param {Reading} reading @returns {Entry | null} */
function plannedEntry(operation, rows, reading) {
  const entry = newEntry(operation, rows, reading.timeZone);
  if (entry === null) return null;
  if (operation.action === "create") return { ...entry, planned: "new" };
  return { ...entry, planned: "changes", note: operation.changes.map((change) => changeText(change, reading)).join(", ") };
}

/**
 * Adds a plan to the entries of a week.
 * @param {Plan["operations"]} operations
 * @param {GoodRow[]} rows those that the operations count
 * @param {Reading} reading
 * @returns {(entries: Entry[]) => Entry[]}
 */
export function overlayOf(operations, rows, reading) {
  const written = operations.filter(({ action }) => action === "create" || action === "replace");
  const replaced = new Set(written.map(({ id }) => id));
  const gone = new Set(operations.filter(({ action }) => ["delete", "stageForDeletion"].includes(action)).map(({ id }) => id));
  const planned = written.map((operation) => plannedEntry(operation, rows, reading)).filter((entry) => entry !== null);
  return (entries) => [
    ...entries
      .filter(({ id }) => !replaced.has(id))
      .map((entry) => (gone.has(entry.id) ? { ...entry, planned: /** @type {const} */ ("deleted") } : entry)),
    ...planned,
  ];
}
