// An entry of the week: a button that fills the form, or a text while a plan is shown.
// @ts-check

import { element } from "../dom/element.js";
import { changeOf } from "./forms.js";
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

/** The sign and the words of what a plan makes of an entry. */
const PLANNED = {
  new: { sign: "+", words: "new" },
  changes: { sign: "~", words: "changes" },
  deleted: { sign: "−", words: "to be deleted" },
};

/** The states of an entry, as words for those who do not see the colours. @param {Entry} entry */
const statesOf = ({ isDraft, isStaged, isChanged, isGone, planned }) =>
  [
    planned !== undefined && PLANNED[planned].words,
    isGone && "gone",
    isChanged && "changed",
    isDraft && "draft",
    isStaged && "staged for deletion",
  ].filter((word) => typeof word === "string");

/** @param {string} text */
const unseen = (text) => element("span", { class: "visually-hidden" }, text);

/** @param {Entry} entry @param {Row} row */
function contentOf(entry, row) {
  const sign = entry.planned && element("span", { class: "entry-sign", "aria-hidden": "true" }, PLANNED[entry.planned].sign);
  return [
    unseen(`${row.name}, ${longDay(entry.day)}, `),
    element("span", { class: "entry-times" }, sign, entry.times),
    unseen(" "),
    element("span", { class: "entry-title" }, entry.title),
    unseen(
      statesOf(entry)
        .map((state) => `, ${state}`)
        .join(""),
    ),
    ...(entry.note ? [unseen(": "), element("span", { class: "entry-note" }, entry.note)] : []),
  ];
}

/** @param {HTMLElement} view @param {Entry} entry */
function showStates(view, entry) {
  for (const name of ["isDraft", "isStaged", "isChanged", "isGone"]) {
    const state = /** @type {"isDraft" | "isStaged" | "isChanged" | "isGone"} */ (name);
    view.classList.toggle(
      state.replace(/[A-Z]/, (letter) => `-${letter.toLowerCase()}`),
      entry[state],
    );
  }
  if (entry.planned !== undefined) view.classList.add(`is-planned-${entry.planned}`);
  // A property set by script is not what the page's policy on styles forbids.
  view.style.setProperty("--theme", colorOf(entry.theme));
}

/** @param {Entry} entry @param {Row} row @param {Grid} grid @param {OpenForm} fill */
function entryButton(entry, row, grid, fill) {
  const onclick = () => {
    const filled = entry.isGone ? undefined : changeOf(entry, grid);
    if (filled !== undefined) fill(filled.operation, filled.form);
  };
  const title = statesOf(entry).join(", ");
  // What is gone cannot be opened, but arrow keys lead to it and past it.
  const attributes = { type: "button", class: "entry", title, "aria-disabled": entry.isGone && "true", onclick };
  return element("button", attributes, ...contentOf(entry, row));
}

/** @param {Entry} entry @param {Row} row @param {Grid} grid @param {OpenForm | null} fill null for a text */
export function entryView(entry, row, grid, fill) {
  const view = fill === null ? element("div", { class: "entry" }, ...contentOf(entry, row)) : entryButton(entry, row, grid, fill);
  showStates(view, entry);
  return view;
}
