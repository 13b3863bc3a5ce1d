// The token, the button that sends, and the one that makes the stand-in forget.

import { element } from "./element.js";
import { isHome } from "./send.js";
import { textField } from "./text_field.js";

const tokenField = (state) =>
  textField({
    id: "token",
    label: "Bearer token",
    type: "password",
    hint: "The stand-in takes any text; without one it answers 401. It is sent along and shown nowhere.",
    value: state.now.token,
    onInput: (text) => state.set({ token: text.trim() }),
  });

/** Why nothing can be sent now; empty where it can. */
export function obstacle({ request, sending }) {
  if (request === null) return "There are errors to mend first.";
  if (!isHome(request.url)) return "This page sends to its own stand-in only; copy the request to send it elsewhere.";
  return sending ? "Sending…" : "";
}

/**
 * @param {HTMLElement} place
 * @param {ReturnType<typeof import("./state.js").createState>} state
 * @param {{ send: () => void, renew: () => void }} does
 */
export function showSend(place, state, { send, renew }) {
  const why = element("p", { class: "hint", id: "send-why" });
  const button = element(
    "fluent-button",
    { id: "send-button", appearance: "primary", "aria-describedby": "send-why", onclick: send },
    "Send to the stand-in",
  );
  const anew = element(
    "fluent-button",
    { id: "renew-button", appearance: "subtle", onclick: renew },
    "Give the stand-in its first data again",
  );
  place.append(tokenField(state), element("div", { class: "send-row" }, button, anew, why));
  state.watch(["request", "sending"], (now) => {
    const text = obstacle(now);
    button.disabledFocusable = text !== "";
    button.setAttribute("aria-disabled", String(text !== ""));
    why.textContent = text;
  });
}
