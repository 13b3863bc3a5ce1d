// The progress of a request: each wait before another try, and the button that stops it.
// @ts-check

import { element } from "../dom/element.js";
import { answeredView } from "./answered_view.js";

/** @import { Retry } from "graph-shifts/send" */
/** @import { WorkbenchStore } from "../workbench_state.js" */

/** Most responses arrive sooner and show no progress, in milliseconds. */
const SHOW_DELAY = 300;

/** @param {number} time */
const seconds = (time) => `${Number(time.toFixed(1))} s`;

/** @param {Retry} retry */
const line = ({ operation, attempt, wait, error: { status, code } }) =>
  element("li", {}, `${operation}: ${status} ${code}, try ${attempt} after ${seconds(wait)}`);

/**
 * The tries that were repeated; null if there are none.
 * @param {Retry[]} retries
 */
export const retryList = (retries) =>
  retries.length === 0 ? null : element("ul", { class: "retries", "aria-label": "Earlier tries" }, ...retries.map(line));

/**
 * Counts a wait down, second by second.
 * @param {HTMLElement} place
 * @param {number} wait in seconds
 * @returns {() => void} stops the count
 */
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
 * @param {WorkbenchStore} store
 * @param {{ stop: () => void, takeFocus: () => void }} actions `takeFocus` runs when the progress disappears while it has the focus
 */
export function showProgress(place, store, { stop, takeFocus }) {
  const waits = element("div", { role: "status" });
  const now = element("p", { class: "hint", "aria-hidden": "true" });
  const button = element("fluent-button", { id: "stop-button", onclick: stop }, "Stop");
  const request = element("div");
  place.append(request, waits, element("div", { class: "send-row" }, element("fluent-spinner", { size: "tiny" }), now, button));
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let showing;
  let stopCount = () => {};
  store.watch(["sending"], ({ sending }) => {
    clearTimeout(showing);
    if (sending) {
      showing = setTimeout(() => {
        place.hidden = false;
      }, SHOW_DELAY);
    } else {
      const hadFocus = place.contains(document.activeElement);
      place.hidden = true;
      if (hadFocus) takeFocus();
    }
  });
  store.watch(["underWay"], ({ underWay }) =>
    request.replaceChildren(...(underWay === undefined ? [] : [answeredView(underWay)])),
  );
  store.watch(["sending", "retries"], ({ sending, retries }) => {
    stopCount();
    waits.replaceChildren(...[retryList(retries)].filter((list) => list !== null));
    if (sending) stopCount = countDown(now, retries.at(-1)?.wait ?? 0);
  });
}
