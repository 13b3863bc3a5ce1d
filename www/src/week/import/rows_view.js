// The rows of the file as a table, whose faulty cells are inputs with what is wrong.
// @ts-check

import { element } from "../../dom/element.js";
import { FIELDS, fields } from "./columns.js";
import { faultyRows, withCell } from "./import_state.js";
import { isGood } from "./planning.js";

/** @import { Field } from "./columns.js" */
/** @import { ImportState, ImportStore } from "./import_state.js" */
/** @import { JudgedRow } from "./judge.js" */

const HINT =
  "Red cells can be corrected here. A correction of a person, a theme or a group counts for all rows with the same text.";

/** The most rows with faults, and the most without, that are shown at a time. */
const MAX_ROWS = 200;

/** A cell that becomes an input with its first fault, and stays one, so that it keeps the focus. @param {ImportStore} store @param {Field} field @param {number} number */
function cellView(store, field, number) {
  const cell = element("td", {});
  const fault = element("p", { id: `import-fault-${number}-${field}`, class: "message is-error" });
  /** @type {HTMLInputElement | undefined} */
  let input;
  const change = () => {
    store.set({ table: withCell(store.now, number, field, input?.value ?? "") });
  };
  /** @param {JudgedRow} row */
  const update = ({ values, faults }) => {
    const text = values[field] ?? "";
    const found = faults[field] ?? [];
    if (input === undefined && found.length > 0) {
      const label = `Row ${number}, ${FIELDS[field].title}`;
      input = element("input", { class: "cell-input", "aria-label": label, "aria-describedby": fault.id });
      input.addEventListener("change", change);
      cell.replaceChildren(input, fault);
    }
    if (input === undefined) {
      cell.textContent = text;
      return;
    }
    if (input.value !== text) input.value = text;
    input.setAttribute("aria-invalid", String(found.length > 0));
    fault.textContent = found.join("; ");
  };
  return { cell, update };
}

/** @param {ImportStore} store @param {Field[]} used @param {number} number */
function rowView(store, used, number) {
  const cells = used.map((field) => cellView(store, field, number));
  const rest = element("td", { class: "message is-error" });
  const line = element("tr", {}, element("th", { scope: "row" }, String(number)), ...cells.map(({ cell }) => cell), rest);
  /** @param {JudgedRow} row */
  const update = (row) => {
    for (const { update: updateCell } of cells) updateCell(row);
    rest.textContent = (row.faults.row ?? []).join("; ");
    line.classList.toggle("is-faulty", !isGood(row));
  };
  return { line, update, number };
}

/** The rows that are shown: the first with faults, and the first others. @param {ImportState} now */
function shownRows({ rows }) {
  const shown = new Set([rows.filter(isGood), faultyRows({ rows })].flatMap((all) => all.slice(0, MAX_ROWS)));
  return rows.filter((row) => shown.has(row));
}

/** Whether other rows have to be shown: one of a few faulty ones is not, or none of many is. @param {ImportState} now @param {Set<number>} shown */
function isOutdated(now, shown) {
  const faulty = faultyRows(now);
  const hidden = faulty.filter(({ number }) => !shown.has(number)).length;
  return hidden > 0 && (faulty.length <= MAX_ROWS || hidden === faulty.length);
}

/** @param {ImportStore} store @param {JudgedRow[]} rows */
function tableOf(store, rows) {
  const used = fields.filter((field) => store.now.columns[field] >= 0);
  const heads = ["Row", ...used.map((field) => FIELDS[field].title), "Other problems"];
  const head = element("tr", {}, ...heads.map((title) => element("th", { scope: "col" }, title)));
  const lines = rows.map(({ number }) => rowView(store, used, number));
  const caption = element("caption", { class: "visually-hidden" }, "The rows of the file. Cells with problems can be edited.");
  const body = element("tbody", {}, ...lines.map(({ line }) => line));
  return { lines, table: element("table", { class: "import-table" }, caption, element("thead", {}, head), body) };
}

/** @param {ImportState} now @param {number} shown */
function summaryText(now, shown) {
  const rest = shown < now.rows.length ? `, shown: ${shown}` : "";
  return `Rows: ${now.rows.length}, with problems: ${faultyRows(now).length}${rest}`;
}

/** @param {ImportStore} store */
export function rowsView(store) {
  const summary = element("summary", {});
  const content = element("div", { class: "import-rows", tabindex: "0", role: "region", "aria-label": "Rows of the file" });
  const hint = element("p", { class: "hint", hidden: true }, HINT);
  const view = element("details", { class: "group" }, summary, hint, content);
  /** @type {ReturnType<typeof tableOf>["lines"]} */
  let lines = [];
  /** @type {ImportState["columns"] | undefined} */
  let builtFor;
  store.watch(["rows"], (now) => {
    const shown = new Set(lines.map(({ number }) => number));
    if (now.columns !== builtFor || isOutdated(now, shown)) {
      const built = tableOf(store, shownRows(now));
      lines = built.lines;
      content.replaceChildren(built.table);
      builtFor = now.columns;
    }
    const byNumber = new Map(now.rows.map((row) => [row.number, row]));
    for (const { number, update } of lines) update(/** @type {JudgedRow} */ (byNumber.get(number)));
    summary.textContent = summaryText(now, lines.length);
    const hasFaults = faultyRows(now).length > 0;
    if (hasFaults) {
      hint.hidden = false;
      view.open = true;
    }
  });
  return view;
}
