// The panel of callbacks: a change is asked of an integration, and the reader sees what passes between the two and what Shifts does.
// @ts-check

import { element } from "../dom/element.js";
import { createCallbacks } from "./callbacks_state.js";
import { callbacksForm } from "./form_view.js";
import { rehearsalView } from "./rehearsal_view.js";
import { DEADLINE, TIMEOUT } from "./replies.js";
import { verdictOn } from "./verdict.js";

/** @import { OpenForm } from "../views/entity_actions.js" */
/** @import { CallbacksState } from "./callbacks_state.js" */

const ABOUT =
  "Shifts asks a workforce integration before it saves a change. Here you play the integration. Both sides run in this page, on the " +
  "mock's initial data and with a secret that is made for each call; the week above stays as it is.";

/** How long a reply takes here, by its id. @type {Record<string, string | undefined>} */
const CLOCKS = {
  late: `The clock runs fast: the integration's deadline is ${DEADLINE} seconds here instead of 25.`,
  silent: `The clock runs fast: the mock waits ${TIMEOUT / 1000} seconds for each try here instead of 10.`,
};

/** What screen readers announce. @param {CallbacksState} now */
function statusText({ isRunning, rehearsal, choices }) {
  if (isRunning) return "Asking…";
  if (rehearsal === null) return "";
  const { badge, text, userReads } = verdictOn(rehearsal.judged, choices);
  return [`${badge}. ${text}`, userReads && `The user reads: ${userReads}`].filter(Boolean).join(" ");
}

/**
 * @param {HTMLElement} place
 * @param {OpenForm} open
 */
export function showCallbacks(place, open) {
  const callbacks = createCallbacks();
  const status = element("p", { class: "hint", role: "status", id: "callback-outcome" });
  const result = element("div", { id: "callback-result" });
  const guide = element("a", { href: "docs/guides/callbacks.html", target: "_blank" }, "Callbacks guide");
  const clock = element("p", { class: "hint" });
  const about = element("p", { class: "hint" }, ABOUT, " ", guide, ".");
  place.append(element("div", { class: "callback-panel" }, about, callbacksForm(callbacks), clock, status, result));
  callbacks.store.watch(["reply"], ({ reply }) => {
    clock.textContent = CLOCKS[reply.id] ?? "";
    clock.hidden = clock.textContent === "";
  });
  callbacks.store.watch(["rehearsal", "isRunning"], (now) => {
    status.textContent = statusText(now);
    result.replaceChildren(...(now.rehearsal === null ? [] : [rehearsalView(now.rehearsal, now.choices, open)]));
  });
}
