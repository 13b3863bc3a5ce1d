// The week: the bar that turns it and chooses what it shows, and its table or why there is none.
// @ts-check

import { element } from "../dom/element.js";
import { longDay, shortDay } from "./entry_view.js";
import { importEntry } from "./import/import_entry.js";
import { noticeBar } from "./notice.js";
import { tableOf } from "./week_table.js";

/** @import { OpenForm } from "../views/entity_actions.js" */
/** @import { WeekActions, WeekState } from "./week_state.js" */

/** @param {WeekState} now */
function titleText({ grid, date, instead }) {
  if (grid === null) return `The week of ${longDay(date)}`;
  const days = `${shortDay(grid.days[0])} to ${shortDay(grid.days[6])}`;
  return instead === null ? `${days}, in the time zone of the schedule: ${grid.timeZone}` : days;
}

/** Opens the dialog for a pasted response, which is loaded and created once. @param {HTMLElement} place @param {WeekActions} week */
function pasteOpener(place, week) {
  /** @type {(() => void) | undefined} */
  let open;
  return async () => {
    const { createPasteDialog } = await import("./pasted/paste_dialog.js");
    open ??= createPasteDialog(place, week);
    open();
  };
}

/** On a phone, what is shown in place of the schedule begins on its own day. @param {WeekActions} week @param {HTMLElement} content */
function showOwnDay({ store }, content) {
  /** @type {WeekState["instead"]} */
  let shown = null;
  store.watch(["grid"], ({ grid, instead, date }) => {
    if (instead !== null && instead !== shown && grid !== null)
      content.dataset.day = String(Math.max(0, grid.days.indexOf(date)));
    shown = instead;
  });
}

/**
 * @param {HTMLDetailsElement} place
 * @param {WeekActions} week
 * @param {OpenForm} fill
 */
export function showWeek(place, week, fill) {
  const title = element("p", { class: "hint", id: "week-title", role: "status" });
  /** @param {string} id @param {string} text @param {() => unknown} onclick */
  const button = (id, text, onclick) => element("fluent-button", { id, appearance: "subtle", size: "small", onclick }, text);
  const content = element("div", { class: "week-content", tabindex: "0", role: "region", "aria-label": "The week" });
  /** @param {number} by */
  const turn = (by) => {
    const day = (Number(content.dataset.day ?? 0) + by + 7) % 7;
    content.dataset.day = String(day);
  };
  content.dataset.day = "0";
  const days = element(
    "div",
    { class: "day-buttons" },
    button("day-before", "Day before", () => turn(-1)),
    button("day-after", "Day after", () => turn(1)),
  );
  const paste = button("week-paste", "Show a response…", pasteOpener(place, week));
  const importing = importEntry(place, week);
  const bar = element(
    "div",
    { class: "week-bar" },
    button("week-before", "Week before", () => week.move(-1)),
    button("week-after", "Week after", () => week.move(1)),
    button("week-again", "Refresh", () => week.load()),
    paste,
    importing.button,
    importing.input,
    days,
    title,
  );
  place.append(
    bar,
    importing.panel,
    noticeBar(week, () => paste.focus()),
    content,
  );
  showOwnDay(week, content);
  week.store.watch(["grid", "message", "isLoading", "date"], (now) => {
    title.textContent = titleText(now);
    content.setAttribute("aria-busy", String(now.isLoading));
    if (now.grid !== null) content.replaceChildren(tableOf(now.grid, now.instead?.overlay === undefined ? fill : null));
    else if (now.message !== "") content.replaceChildren(element("p", { class: "empty" }, `No week to show: ${now.message}`));
  });
}
