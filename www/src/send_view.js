// The button that sends, and what goes with the stand-in: its token, and the button that makes it forget.

import { element } from "./element.js";
import { isHome, service, settings } from "./service.js";
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
export function obstacle({ request, sending, accountId }) {
  if (request === null) return "There are errors to mend first.";
  if (!isHome(request.url)) return service.elsewhere;
  if (settings !== null && accountId === null) return "Sign in first.";
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
    `Send to ${service.name}`,
  );
  const anew = element(
    "fluent-button",
    { id: "renew-button", appearance: "subtle", onclick: renew },
    "Give the stand-in its first data again",
  );
  if (settings === null) place.append(tokenField(state));
  place.append(element("div", { class: "send-row" }, button, settings === null ? anew : null, why));
  state.watch(["request", "sending", "accountId"], (now) => {
    const text = obstacle(now);
    button.disabledFocusable = text !== "";
    button.setAttribute("aria-disabled", String(text !== ""));
    why.textContent = text;
  });
}
