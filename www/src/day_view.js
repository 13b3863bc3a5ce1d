// The way through a day of scheduling: which step it is, and to the next.

import { lacks, steps } from "./day.js";
import { element } from "./element.js";

/** How far the day is: the step in the form, what was sent, and the ids its answers gave. */
export const morning = { step: -1, sent: [], known: {}, example: null };

/** Whether the form holds the step as it was filled in. */
export const isUnderWay = ({ day, example }) => day.example !== null && day.example === example;

/** The day after a step was answered. */
export function afterAnswer(day, { ok, json }) {
  if (!ok) return day;
  const { keeps } = steps[day.step];
  const known = keeps ? { ...day.known, [keeps]: json.id } : day.known;
  return { ...day, known, sent: [...new Set([...day.sent, day.step])] };
}

const isReady = (index, { known }) => index in steps && lacks(steps[index], known).length === 0;

function option({ title }, index, day) {
  const mark = day.sent.includes(index) ? " ✓" : "";
  const attributes = { value: index, selected: index === day.step, disabled: !isReady(index, day) };
  return element("option", attributes, `${index + 1}. ${title}${mark}`);
}

const INVITATION = `${steps.length} requests, from a new schedule to the time clock. Each fills the form; you send it.`;

function sentence(state) {
  const { day } = state;
  if (day.step < 0) return INVITATION;
  if (!isUnderWay(state)) return "The form holds something else now; choose a step to go on.";
  if (!day.sent.includes(day.step)) return `Send it to go on: step ${day.step + 1} of ${steps.length}.`;
  return day.step + 1 < steps.length ? `Sent; ${steps.length - day.step - 1} to go.` : "That was the day.";
}

function button(id, text, appearance, onclick) {
  return element("fluent-button", { id, appearance, onclick }, text);
}

function enable(made, isEnabled) {
  made.disabledFocusable = !isEnabled;
  made.setAttribute("aria-disabled", String(!isEnabled));
}

/**
 * @param {{ bar: HTMLElement, next: HTMLElement }} places
 * @param {ReturnType<typeof import("./state.js").createState>} state
 * @param {(step: number) => void} go
 */
export function showDay({ bar, next }, state, go) {
  const move = (by) => () => {
    const step = state.now.day.step + by;
    if (isReady(step, state.now.day)) go(step);
  };
  const attributes = { id: "day-step", class: "select", "aria-label": "Step" };
  const list = element("select", { ...attributes, onchange: () => go(Number(list.value)) });
  const back = button("day-back", "Back", "subtle", move(-1));
  const on = button("day-next", "Begin", "outline", move(1));
  const said = element("p", { class: "hint", id: "day-hint" });
  bar.append(element("div", { class: "day-steps" }, list, back, on), said);
  next.append(button("answer-next", "Next step", "primary", move(1)));
  state.watch(["day", "example", "answer"], (now) => {
    const { day, answer } = now;
    const none = element("option", { value: "-1", disabled: true, selected: day.step < 0 }, "Not begun");
    list.replaceChildren(...(day.step < 0 ? [none] : []), ...steps.map((step, index) => option(step, index, day)));
    on.textContent = day.step < 0 ? "Begin" : "Next";
    enable(back, isReady(day.step - 1, day));
    enable(on, isReady(day.step + 1, day));
    said.textContent = sentence(now);
    next.hidden = !(isUnderWay(now) && answer?.ok && isReady(day.step + 1, day));
  });
}
