// The token and the button that sends.

import { element } from "./element.js";
import { isHome } from "./send.js";

function tokenField(state) {
  const input = element("fluent-text-input", {
    slot: "input",
    id: "token",
    class: "wide",
    type: "password",
    autocomplete: "off",
    spellcheck: "false",
    value: state.now.token,
    oninput: () => state.set({ token: input.value.trim() }),
  });
  const hint = "The stand-in takes any text; without one it answers 401. It is sent along and shown nowhere.";
  return element(
    "fluent-field",
    { class: "field" },
    element("label", { slot: "label" }, "Bearer token"),
    input,
    element("div", { slot: "message", class: "message" }, hint),
  );
}

/** Why nothing can be sent now; empty where it can. */
export function obstacle({ request, sending }) {
  if (request === null) return "There are errors to mend first.";
  if (!isHome(request.url)) return "This page sends to its own stand-in only; copy the request to send it elsewhere.";
  return sending ? "Sending…" : "";
}

/**
 * @param {HTMLElement} place
 * @param {ReturnType<typeof import("./state.js").createState>} state
 * @param {() => void} send
 */
export function showSend(place, state, send) {
  const why = element("p", { class: "hint", id: "send-why" });
  const button = element(
    "fluent-button",
    { id: "send-button", appearance: "primary", "aria-describedby": "send-why", onclick: send },
    "Send to the stand-in",
  );
  place.append(tokenField(state), element("div", { class: "send-row" }, button, why));
  state.watch(["request", "sending"], (now) => {
    const text = obstacle(now);
    button.disabledFocusable = text !== "";
    why.textContent = text;
  });
}
