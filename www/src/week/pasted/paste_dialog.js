// The dialog in which a response is pasted; nothing of it is sent.
// @ts-check

import { element } from "../../dom/element.js";
import { select } from "../../form/select.js";
import { actOnKey, pasteArea } from "../../pasting/paste_area.js";
import { PasteError } from "../../pasting/paste_error.js";
import { readPasted } from "./pasted_list.js";
import { firstDay, shownList } from "./shown_list.js";

/** @import { WeekActions } from "../week_state.js" */

const HINT =
  "Paste what Graph returned for shifts, open shifts, time off or day notes: one list, several one after the other, an array, or a $batch " +
  "response. It stays in this page.";

/** The zones to choose from. @param {string} first */
function zones(first) {
  const all = ["UTC", ...Intl.supportedValuesOf("timeZone")];
  return [first, ...all.filter((zone) => zone !== first)].map((zone) => ({ value: zone, text: zone }));
}

/** The time zone of the schedule, or of the reader until that is known. @param {WeekActions} week */
const ownZone = ({ store }) => store.now.schedule?.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** @param {Node[]} content @param {() => void} show @returns {HTMLDialogElement} */
function dialogOf(content, show) {
  const cancel = () => dialog.close();
  const buttons = element(
    "div",
    { class: "send-row" },
    element("fluent-button", { id: "paste-show", appearance: "primary", onclick: show }, "Show"),
    element("fluent-button", { id: "paste-cancel", onclick: cancel }, "Cancel"),
  );
  const title = element("h3", { id: "paste-title" }, "Show a response");
  /** @type {HTMLDialogElement} */
  const dialog = element("dialog", { class: "paste-dialog", "aria-labelledby": "paste-title" }, title, ...content, buttons);
  actOnKey(dialog, show);
  return dialog;
}

/**
 * Creates the dialog in a place; returns what opens it.
 * @param {HTMLElement} place
 * @param {WeekActions} week
 */
export function createPasteDialog(place, week) {
  const { text, report, parts } = pasteArea("paste-text", { label: "Response", hint: HINT, rows: 12 });
  const zone = ownZone(week);
  const timeZone = select({ id: "paste-zone", label: "Time zone", choices: zones(zone), value: zone, onChange() {} });
  const show = () => {
    try {
      const pasted = readPasted(text.value);
      const { teamId, schedule, date } = week.store.now;
      const frame = { teamId, timeZone: timeZone.list.value, startDay: schedule?.startDay ?? "monday" };
      report("");
      dialog.close();
      void week.show(shownList(pasted, frame), firstDay(pasted, frame.timeZone, date));
    } catch (cause) {
      if (!(cause instanceof PasteError)) throw cause;
      report(cause.message);
    }
  };
  const zoneRow = element("div", { class: "example" }, timeZone.name, timeZone.list);
  const dialog = dialogOf([...parts, zoneRow], show);
  place.append(dialog);
  return () => {
    dialog.showModal();
    text.focus();
  };
}
