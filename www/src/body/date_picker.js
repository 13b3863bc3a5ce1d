// Chooses a date-time of the body in the schedule's time zone, and writes it in UTC.
// @ts-check

import { element } from "../dom/element.js";
import { bodyContext } from "./context.js";
import { known } from "./lookup.js";
import { stringOf } from "./outline.js";
import { closePanel, openPanel } from "./panel.js";
import { placeAt } from "./place.js";
import { instantOf, wallOf } from "./wall_time.js";

/** @import { EditorView } from "@codemirror/view" */
/** @import { Zone } from "./context.js" */

/** @typedef {{ from: number, to: number, name: string, text: string }} DateTime the literal, and what is in it */

/** The date-time at a position, or the place where one belongs. @param {EditorView} view @param {number} position @returns {DateTime | undefined} */
function dateTimeAt({ state }, position) {
  const text = state.doc.toString();
  const place = placeAt(text, position);
  if (place === null || place.kind !== "value" || (place.member?.value?.kind ?? "literal") !== "literal") return undefined;
  const found = known(state.facet(bodyContext).operationName(), place.path);
  if (found?.property?.kind !== "dateTime") return undefined;
  const { from, to } = place;
  return { from, to, name: String(place.path.at(-1)), text: from === to ? "" : stringOf(text.slice(from, to)) };
}

/** @param {string} label @param {HTMLElement} input */
const labelled = (label, input) => element("label", {}, element("span", {}, label), input);

/** The inputs of the panel, and what they say. @param {DateTime} given @param {Zone} zone */
function inputsOf({ text }, zone) {
  const wall = wallOf(text, zone.name, new Date());
  const date = element("input", { type: "date", required: true });
  // Seconds only if the text has some.
  const time = element("input", { type: "time", required: true, step: wall.time.length > 5 ? "any" : "60" });
  const second = element("input", { type: "checkbox" });
  const twice = element("label", { class: "twice", hidden: true }, second, " The second of the two: clocks go back");
  date.value = wall.date;
  time.value = wall.time;
  const chosen = () => instantOf({ date: date.value, time: time.value }, zone.name, second.checked ? "later" : "earlier");
  return { date, time, twice, chosen };
}

/** @param {EditorView} view @param {DateTime} given @param {Zone} zone */
function form(view, given, zone) {
  const { date, time, twice, chosen } = inputsOf(given, zone);
  const outcome = element("p", { class: "outcome", role: "status" });
  const show = () => {
    const { instant, problem, isTwice } = chosen();
    twice.hidden = !isTwice;
    outcome.textContent = instant === undefined ? `Not a time: ${problem}` : `In UTC: ${instant}`;
  };
  const buttons = element(
    "p",
    { class: "panel-buttons" },
    element("button", { type: "submit" }, "Set"),
    element("button", { type: "button", onclick: () => closePanel(view) }, "Cancel"),
  );
  const fields = element("p", { class: "panel-fields" }, labelled("Date", date), labelled("Time", time));
  const made = element(
    "form",
    { class: "date-picker", novalidate: true },
    element("p", {}, zone.remark),
    fields,
    twice,
    outcome,
    buttons,
  );
  made.addEventListener("input", show);
  made.addEventListener("submit", (event) => {
    event.preventDefault();
    const { instant } = chosen();
    if (instant !== undefined) set(view, given, instant);
  });
  show();
  return made;
}

/** @param {EditorView} view @param {DateTime} given @param {string} instant */
function set(view, { from, to }, instant) {
  const insert = JSON.stringify(instant);
  closePanel(view);
  view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length }, userEvent: "input.date" });
  view.state.facet(bodyContext).announce(`Set to ${instant}`);
}

/**
 * Opens the picker for the date-time at a position, by default at the cursor; returns false if there is none.
 * @param {EditorView} view
 * @param {number} [position]
 */
export function openDatePicker(view, position = view.state.selection.main.head) {
  const before = view.state.doc;
  const given = dateTimeAt(view, position);
  if (given === undefined) return false;
  void view.state
    .facet(bodyContext)
    .zone()
    .then((zone) => {
      // Somebody typed meanwhile.
      if (view.state.doc !== before) return;
      openPanel(view, { position: given.from, label: `Date and time of ${given.name}`, dom: form(view, given, zone) });
    });
  return true;
}
