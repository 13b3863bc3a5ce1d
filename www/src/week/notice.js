// The line that says what the week shows if that is not the schedule, with the way back.
// @ts-check

import { element } from "../dom/element.js";

/** @import { WeekActions } from "./week_state.js" */

/**
 * @param {WeekActions} week
 * @param {() => void} takeFocus called when the button that had the focus disappears
 */
export function noticeBar(week, takeFocus) {
  const text = element("span", {});
  const back = () => {
    void week.showSchedule();
    takeFocus();
  };
  const button = element("fluent-button", { id: "week-back", size: "small", onclick: back }, "Back to the schedule");
  button.hidden = true;
  week.store.watch(["instead"], ({ instead }) => {
    text.textContent = instead?.notice ?? "";
    button.hidden = instead === null;
  });
  return element("div", { class: "week-notice" }, element("p", { id: "week-notice", role: "status" }, text), button);
}
