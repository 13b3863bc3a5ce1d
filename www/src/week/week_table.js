// The week as a table: people and days, with a button for each entry and for each place where one could be.
// @ts-check

import { element } from "../dom/element.js";
import { changeOf, newShift } from "./forms.js";
import { makeRoving } from "./roving.js";
import { colorOf } from "./themes.js";

/** @import { Entry, Grid, Row } from "./grid.js" */
/** @import { OpenForm } from "../views/entity_actions.js" */

/** Writes a day. A format is slow to make, and a week writes many. @param {"short" | "long"} length */
function dayFormat(length) {
  const format = new Intl.DateTimeFormat("en-GB", { weekday: length, day: "numeric", month: length, timeZone: "UTC" });
  return (/** @type {string} */ day) => format.format(new Date(day));
}

export const shortDay = dayFormat("short");
export const longDay = dayFormat("long");

/** The states of an entry, as words for those who do not see the colours. @param {Entry} entry */
const statesOf = ({ isDraft, isStaged, isChanged, isGone }) =>
  [isGone && "gone", isChanged && "changed", isDraft && "draft", isStaged && "staged for deletion"].filter(
    (word) => word !== false,
  );

/** @param {string} text */
const unseen = (text) => element("span", { class: "visually-hidden" }, text);

/** @param {Entry} entry @param {Row} row @param {Grid} grid @param {OpenForm} fill */
function entryButton(entry, row, grid, fill) {
  const states = statesOf(entry);
  const open = () => {
    const filled = entry.isGone ? undefined : changeOf(entry, grid);
    if (filled !== undefined) fill(filled.operation, filled.form);
  };
  const button = element(
    "button",
    // What is gone cannot be opened, but arrow keys lead to it and past it.
    { type: "button", class: "entry", title: states.join(", "), "aria-disabled": entry.isGone && "true", onclick: open },
    unseen(`${row.name}, ${longDay(entry.day)}, `),
    element("span", { class: "entry-times" }, entry.times),
    unseen(" "),
    element("span", { class: "entry-title" }, entry.title),
    unseen(states.map((state) => `, ${state}`).join("")),
  );
  for (const name of ["isDraft", "isStaged", "isChanged", "isGone"]) {
    const state = /** @type {"isDraft" | "isStaged" | "isChanged" | "isGone"} */ (name);
    button.classList.toggle(
      state.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`),
      entry[state],
    );
  }
  // A property set by script is not what the page's policy on styles forbids.
  button.style.setProperty("--theme", colorOf(entry.theme));
  return button;
}

/** @param {Row} row @param {string} day @param {Grid} grid @param {OpenForm} fill */
function addButton(row, day, grid, fill) {
  const add = () => {
    const filled = newShift(row, day, grid);
    if (filled !== undefined) fill(filled.operation, filled.form);
  };
  const label = `Create a shift: ${row.name}, ${longDay(day)}`;
  return element("button", { type: "button", class: "add", "aria-label": label, title: label, onclick: add }, "+");
}

/** @param {Row} row @param {Grid} grid @param {OpenForm} fill */
function rowOf(row, grid, fill) {
  const cells = grid.days.map((day, column) =>
    element(
      "td",
      { "data-day": column },
      ...row.cells[column].map((entry) => entryButton(entry, row, grid, fill)),
      addButton(row, day, grid, fill),
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

/** @param {Grid} grid @param {OpenForm} fill */
export function tableOf(grid, fill) {
  const caption = element("caption", { class: "visually-hidden" }, "The week. Arrow keys move from entry to entry.");
  const rows = grid.rows.map((row) => rowOf(row, grid, fill));
  const table = element("table", { class: "week-table" }, caption, headOf(grid), element("tbody", {}, ...rows));
  makeRoving(table);
  return table;
}
