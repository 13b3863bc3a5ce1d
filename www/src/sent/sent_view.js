// The list of requests that were sent, below the response.
// @ts-check

import { element } from "../dom/element.js";
import { methodBadge } from "../form/operation_picker.js";
import { operationNamed, titleOf } from "../operations.js";

/** @import { OpenForm } from "../views/entity_actions.js" */
/** @import { WorkbenchStore } from "../workbench_state.js" */
/** @import { SentRequest } from "./sent.js" */

/** @typedef {{ open: OpenForm, clear: () => void }} SentActions `open` fills the form; only Send sends it */

const timeFormat = new Intl.DateTimeFormat(undefined, { timeStyle: "medium" });

/** @param {SentRequest} request */
function statusBadge({ status }) {
  const color = status === 0 ? "warning" : status < 400 ? "success" : "danger";
  return element("fluent-badge", { appearance: "tint", color }, status === 0 ? "No response" : String(status));
}

/** @param {SentRequest} request @param {OpenForm} open */
function entry(request, open) {
  const operation = operationNamed(request.operation);
  if (operation === undefined) return null;
  const { time, method, values, text } = request;
  const button = element(
    "button",
    { type: "button", class: "sent-request", onclick: () => open(operation, { values, text }) },
    element("time", { datetime: new Date(time).toISOString() }, timeFormat.format(time)),
    " ",
    methodBadge(method),
    element("span", { class: "sent-title" }, ` ${titleOf(operation)} `),
    statusBadge(request),
  );
  return element("li", {}, button);
}

/**
 * @param {HTMLElement} place a `details` element
 * @param {WorkbenchStore} store
 * @param {SentActions} actions
 */
export function showSent(place, store, { open, clear }) {
  const summary = element("summary");
  const hint = element(
    "p",
    { class: "hint" },
    "Select a request to fill the form with it. The list has no tokens and no secrets, and is deleted when you close this window.",
  );
  const list = element("ol", { class: "sent-requests" });
  const clearButton = element("fluent-button", { id: "sent-clear", size: "small", onclick: clear }, "Clear");
  place.append(summary, hint, list, clearButton);
  store.watch(["sent"], ({ sent }) => {
    place.hidden = sent.length === 0;
    summary.textContent = `Sent (${sent.length})`;
    list.replaceChildren(...sent.map((request) => entry(request, open)).filter((one) => one !== null));
  });
}
