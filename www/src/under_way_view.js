// What is told while a request is under way: each wait before another try, and the button that ends it.

import { element } from "./element.js";

/** Most answers come sooner, in milliseconds. */
const PATIENCE = 300;

const seconds = (time) => `${Number(time.toFixed(1))} s`;

const line = ({ operation, attempt, wait, error: { status, code } }) =>
  element("li", {}, `${operation}: ${status} ${code}, try ${attempt} after ${seconds(wait)}`);

/** The tries that were not the last. @param {import("graph-shifts/send").Retry[]} retries */
export const retryList = (retries) =>
  retries.length === 0 ? null : element("ul", { class: "retries", "aria-label": "Earlier tries" }, ...retries.map(line));

/** Counts a wait down, second by second; gives what ends that. */
function countDown(place, wait) {
  const end = performance.now() + wait * 1000;
  const show = () => {
    const left = Math.ceil((end - performance.now()) / 1000);
    place.textContent = left > 0 ? `Waiting: ${left} s` : "Sending…";
  };
  show();
  const timer = setInterval(show, 250);
  return () => clearInterval(timer);
}

/**
 * @param {HTMLElement} place
 * @param {ReturnType<typeof import("./state.js").createState>} state
 * @param {() => void} stop
 */
export function showUnderWay(place, state, stop) {
  const said = element("div", { role: "status" });
  const now = element("p", { class: "hint", "aria-hidden": "true" });
  const button = element("fluent-button", { id: "stop-button", onclick: stop }, "Stop");
  place.append(said, element("div", { class: "send-row" }, element("fluent-spinner", { size: "tiny" }), now, button));
  let patience;
  let endCount = () => {};
  state.watch(["sending"], ({ sending }) => {
    clearTimeout(patience);
    if (sending) patience = setTimeout(() => (place.hidden = false), PATIENCE);
    else place.hidden = true;
  });
  state.watch(["sending", "retries"], ({ sending, retries }) => {
    endCount();
    said.replaceChildren(...[retryList(retries)].filter(Boolean));
    if (sending) endCount = countDown(now, retries.at(-1)?.wait ?? 0);
  });
}
