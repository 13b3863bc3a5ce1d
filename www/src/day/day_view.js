// The steps of the day as a list, with the buttons that move through it.
// @ts-check

import { element } from "../dom/element.js";
import { isReady, isStepInForm } from "./progress.js";
import { steps } from "./steps.js";

/** @import { WorkbenchState, WorkbenchStore } from "../workbench_state.js" */
/** @import { DayProgress } from "./progress.js" */
/** @import { Step } from "./steps.js" */

/** @param {Step} step @param {number} index @param {DayProgress} day */
function option({ title }, index, day) {
  const mark = day.sent.includes(index) ? " ✓" : "";
  const attributes = { value: index, selected: index === day.step, disabled: !isReady(index, day) };
  return element("option", attributes, `${index + 1}. ${title}${mark}`);
}

const INVITATION = `${steps.length} requests, from a new schedule to the time clock. Each fills the form; you send it.`;

/** @param {WorkbenchState} now */
function hintText(now) {
  const { day } = now;
  if (day.step < 0) return INVITATION;
  if (!isStepInForm(now)) return "The form now holds something else; choose a step to continue.";
  if (!day.sent.includes(day.step)) return `Send it to continue: step ${day.step + 1} of ${steps.length}.`;
  return day.step + 1 < steps.length ? `Sent; ${steps.length - day.step - 1} to go.` : "That was the day.";
}

/** @param {string} id @param {string} text @param {string} appearance @param {() => void} onclick */
function button(id, text, appearance, onclick) {
  return element("fluent-button", { id, appearance, onclick }, text);
}

/** @param {ReturnType<typeof button>} target @param {boolean} isEnabled */
function enable(target, isEnabled) {
  target.disabledFocusable = !isEnabled;
  target.setAttribute("aria-disabled", String(!isEnabled));
}

/**
 * @param {{ bar: HTMLElement, next: HTMLElement }} places
 * @param {WorkbenchStore} store
 * @param {(step: number) => void} go
 */
export function showDay({ bar, next }, store, go) {
  /** @param {number} by */
  const move = (by) => () => {
    const step = store.now.day.step + by;
    if (isReady(step, store.now.day)) go(step);
  };
  const list = element("select", { id: "day-step", class: "select", "aria-label": "Step" });
  list.addEventListener("change", () => go(Number(list.value)));
  const back = button("day-back", "Back", "subtle", move(-1));
  const forward = button("day-next", "Begin", "outline", move(1));
  const hint = element("p", { class: "hint", id: "day-hint" });
  bar.append(element("div", { class: "day-steps" }, list, back, forward), hint);
  next.append(button("answer-next", "Next step", "primary", move(1)));
  store.watch(["day", "example", "result"], (now) => {
    const { day, result } = now;
    const none = element("option", { value: "-1", disabled: true, selected: day.step < 0 }, "Not started");
    list.replaceChildren(...(day.step < 0 ? [none] : []), ...steps.map((step, index) => option(step, index, day)));
    forward.textContent = day.step < 0 ? "Begin" : "Next";
    enable(back, isReady(day.step - 1, day));
    enable(forward, isReady(day.step + 1, day));
    hint.textContent = hintText(now);
    next.hidden = !(isStepInForm(now) && result?.kind === "response" && result.ok && isReady(day.step + 1, day));
  });
}
