// The button that sends, with the mock's token field and reset button.
// @ts-check

import { element } from "../dom/element.js";
import { textField } from "../form/text_field.js";
import { obstacle } from "../request/obstacle.js";
import { canChoose, service, settings, switchService } from "../service.js";

/** @import { WorkbenchStore } from "../workbench_state.js" */

/** @param {WorkbenchStore} store */
const tokenField = (store) =>
  textField({
    id: "token",
    label: "Bearer token",
    type: "password",
    hint: "The mock accepts any token and returns 401 without one. The page sends it and shows it nowhere.",
    value: store.now.token,
    onInput: (text) => store.set({ token: text.trim() }),
  });

/** The way to the other service, of a page with sign-in. */
function switchButton() {
  const text = settings === null ? "Send to Microsoft Graph instead" : "Send to a mock instead";
  return element("fluent-button", { id: "switch-service", appearance: "subtle", onclick: switchService }, text);
}

/**
 * @param {HTMLElement} place
 * @param {WorkbenchStore} store
 * @param {{ send: () => void, reset: () => void }} actions
 */
export function showSend(place, store, { send, reset }) {
  const reason = element("p", { class: "hint", id: "send-why" });
  const attributes = { id: "send-button", appearance: "primary", "aria-describedby": "send-why" };
  const button = element("fluent-button", { ...attributes, onclick: send }, `Send to ${service.name}`);
  const resetButton = element("fluent-button", { id: "renew-button", appearance: "subtle", onclick: reset }, "Reset the mock");
  if (settings === null) place.append(tokenField(store));
  place.append(
    element(
      "div",
      { class: "send-row" },
      button,
      settings === null ? resetButton : null,
      canChoose ? switchButton() : null,
      reason,
    ),
  );
  store.watch(["request", "sending", "accountId"], (now) => {
    const text = obstacle(now);
    button.disabledFocusable = text !== "";
    button.setAttribute("aria-disabled", String(text !== ""));
    reason.textContent = text;
  });
}
