// The state of an import: the file, what its columns mean, the judged rows, the plan, and how it is applied.
// @ts-check

import { createStore } from "../../store.js";
import { columnsOf, fields, missingFields } from "./columns.js";
import { judged } from "./judge.js";
import { isGood } from "./planning.js";
import { dateOrder } from "./times.js";

/** @import { SchedulingGroup } from "graph-shifts" */
/** @import { Applied } from "graph-shifts/plan" */
/** @import { Store } from "../../store.js" */
/** @import { Columns, Field } from "./columns.js" */
/** @import { CsvTable } from "./csv_file.js" */
/** @import { JudgedRow } from "./judge.js" */
/** @import { GoodRow, Planned } from "./planning.js" */
/** @import { DateOrder } from "./times.js" */

/**
 * @typedef {object} Source
 * @property {string} name of the file
 * @property {string} teamId
 * @property {string} timeZone
 * @property {SchedulingGroup[]} groups
 * @property {(name: string) => string | undefined} idOf
 * @property {string[]} names
 *
 * @typedef {object} Choices
 * @property {CsvTable} table with the reader's corrections
 * @property {Columns} columns
 * @property {DateOrder} order
 * @property {"draft" | "shared"} mode
 * @property {boolean} deletes whether what is not in the file is deleted
 * @property {boolean} leavesOut whether rows with faults are left out
 *
 * @typedef {object} Course
 * @property {"ready" | "planning" | "planned" | "applying" | "applied"} phase
 * @property {(Planned & { rows: GoodRow[] }) | null} planned
 * @property {string} error why there is no plan, or why it was not applied
 * @property {number} done of the operations of the plan
 * @property {Applied | null} applied
 * @property {boolean} isStopped
 *
 * @typedef {Choices & Course & { source: Source, rows: JudgedRow[] }} ImportState
 * @typedef {Store<ImportState>} ImportStore
 */

/** @type {Course} */
const ready = { phase: "ready", planned: null, error: "", done: 0, applied: null, isStopped: false };

/** @param {Pick<ImportState, keyof Choices | "source">} now */
const rowsOf = ({ table, columns, source, order, mode }) =>
  missingFields(columns).length > 0 ? [] : table.rows.map((row) => judged(row, columns, { ...source, order, mode }));

/** The cells that hold dates. @param {CsvTable} table @param {Columns} columns */
const datesIn = ({ rows }, columns) =>
  /** @type {Field[]} */ (["date", "endDate", "start", "end"]).flatMap((field) =>
    rows.map(({ cells }) => (cells[columns[field]] ?? "").split(/[T\s]/)[0]),
  );

/** How the dates of a file are written. @param {CsvTable} table @param {Columns} columns */
export const orderIn = (table, columns) => dateOrder(datesIn(table, columns));

/** @param {ImportState} now @param {ImportState} before @returns {ImportState} */
function derive(now, before) {
  const changed = /** @type {(keyof Choices)[]} */ (["table", "columns", "order", "mode", "deletes", "leavesOut"]).filter(
    (name) => now[name] !== before[name],
  );
  if (changed.length === 0) return now;
  const isSameContent = changed.every((name) => name === "deletes" || name === "leavesOut");
  // A plan is of the choices that it was made with.
  return { ...now, ...ready, rows: isSameContent ? now.rows : rowsOf(now) };
}

/** @param {Source} source @param {CsvTable} table @returns {ImportStore} */
export function createImportStore(source, table) {
  const columns = columnsOf(table.headers);
  const { order } = orderIn(table, columns);
  /** @type {Choices & { source: Source }} */
  const given = { source, table, columns, order, mode: "draft", deletes: false, leavesOut: false };
  return createStore({ ...given, ...ready, rows: rowsOf(given) }, derive);
}

/** A column has one meaning only, so that a field takes it from another. @param {Columns} columns @param {Field} field @param {number} column */
export function withColumn(columns, field, column) {
  const others = fields.map((other) => [other, columns[other] === column ? -1 : columns[other]]);
  return /** @type {Columns} */ ({ ...Object.fromEntries(others), [field]: column });
}

/** Where the same text has the same fault, so that one correction counts for all rows. @type {Field[]} */
const NAMES = ["person", "theme", "group"];

/**
 * Corrects a cell. A correction of a person, a theme or a group counts for all rows with the same text.
 * @param {Pick<ImportState, "table" | "columns">} now
 * @param {number} number of the row
 * @param {Field} field
 * @param {string} text
 * @returns {CsvTable}
 */
export function withCell({ table, columns }, number, field, text) {
  const column = columns[field];
  const before = table.rows.find((row) => row.number === number)?.cells[column];
  const isMeant = (/** @type {CsvTable["rows"][number]} */ row) =>
    row.number === number || (NAMES.includes(field) && before && row.cells[column] === before);
  const rows = table.rows.map((row) =>
    isMeant(row) ? { ...row, cells: Object.assign([...row.cells], { [column]: text.trim() }) } : row,
  );
  return { ...table, rows };
}

/** The rows with faults. @param {Pick<ImportState, "rows">} now */
export const faultyRows = ({ rows }) => rows.filter((row) => !isGood(row));

/** Why there can be no plan; empty if there can. @param {ImportState} now */
export function hindrance({ rows, columns, leavesOut, phase }) {
  if (phase === "planning" || phase === "applying") return "Please wait.";
  if (missingFields(columns).length > 0) return "Choose the columns that a shift needs.";
  const good = rows.filter(isGood);
  if (good.length === 0) return "No row can be imported.";
  return good.length < rows.length && !leavesOut ? "Correct the rows with problems, or leave them out." : "";
}
