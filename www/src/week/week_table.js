// The week as a table: people and days, with the entries and a button for each place where one could be.
// @ts-check

import { element } from "../dom/element.js";
import { entryView, longDay, shortDay } from "./entry_view.js";
import { newShift } from "./forms.js";
import { makeRoving } from "./roving.js";

/** @import { Grid, Row } from "./grid.js" */
/** @import { OpenForm } from "../views/entity_actions.js" */

/** @param {Row} row @param {string} day @param {Grid} grid @param {OpenForm} fill */
function addButton(row, day, grid, fill) {
  const add = () => {
    const filled = newShift(row, day, grid);
    if (filled !== undefined) fill(filled.operation, filled.form);
  };
  const label = `Create a shift: ${row.name}, ${longDay(day)}`;
  return element("button", { type: "button", class: "add", "aria-label": label, title: label, onclick: add }, "+");
}

/** @param {Row} row @param {Grid} grid @param {OpenForm | null} fill */
function rowOf(row, grid, fill) {
  const cells = grid.days.map((day, column) =>
    element(
      "td",
      { "data-day": column },
      ...row.cells[column].map((entry) => entryView(entry, row, grid, fill)),
      fill && addButton(row, day, grid, fill),
    ),
  );
  return element("tr", {}, element("th", { scope: "row" }, row.name), ...cells);
}

/** @param {Grid} grid */
function headOf({ days, notes }) {
  const columns = days.map((day, column) =>
    element(
      "th",
      { scope: "col", "data-day": column },
      shortDay(day),
      notes[column] ? element("span", { class: "day-note" }, notes[column]) : null,
    ),
  );
  return element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "Who"), ...columns));
}

/** @param {Grid} grid @param {OpenForm | null} fill the form; null for a table to be read */
export function tableOf(grid, fill) {
  const use = fill === null ? "The week as it will be." : "The week. Arrow keys move from entry to entry.";
  const caption = element("caption", { class: "visually-hidden" }, use);
  const rows = grid.rows.map((row) => rowOf(row, grid, fill));
  const table = element("table", { class: "week-table" }, caption, headOf(grid), element("tbody", {}, ...rows));
  if (fill !== null) makeRoving(table);
  return table;
}
