// The button that sends, with the mock's token field and reset button.
// @ts-check

import { element } from "../dom/element.js";
import { textField } from "../form/text_field.js";
import { countText } from "../issues.js";
import { obstacle } from "../request/obstacle.js";
import { canChoose, service, settings, switchService } from "../service.js";

/** @import { WorkbenchState, WorkbenchStore } from "../workbench_state.js" */

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

/** What the button says: with errors, a mock can show what Graph says to them. @param {WorkbenchState} now */
const buttonText = ({ request, attempt }) =>
  request === null && attempt !== null && service.mock !== null ? "Send anyway" : `Send to ${service.name}`;

/**
 * @param {{ card: HTMLElement, bar: HTMLElement }} places the bar stays in sight
 * @param {WorkbenchStore} store
 * @param {{ send: () => void, reset: () => void, showProblems: () => void }} actions
 */
export function showSend({ card, bar }, store, { send, reset, showProblems }) {
  const reason = element("p", { class: "hint", id: "send-why" });
  const attributes = { id: "send-button", appearance: "primary", "aria-describedby": "send-why" };
  const label = element("span", {});
  const button = element("fluent-button", { ...attributes, onclick: send }, label);
  const resetButton = element("fluent-button", { id: "renew-button", onclick: reset }, "Reset the mock");
  const problems = element("fluent-button", { id: "send-problems", appearance: "subtle", onclick: showProblems });
  if (settings === null) card.append(tokenField(store), element("div", { class: "send-row", id: "mock-row" }, resetButton));
  if (canChoose) card.append(element("div", { class: "send-row" }, switchButton()));
  bar.append(button, problems, reason);
  store.watch(["request", "attempt", "sending", "accountId"], (now) => {
    const text = obstacle(now);
    button.disabledFocusable = text !== "";
    button.setAttribute("aria-disabled", String(text !== ""));
    label.textContent = buttonText(now);
    reason.textContent = text;
  });
  store.watch(["issues", "failure"], ({ issues, failure }) => {
    problems.textContent = failure ? "Internal error" : countText(issues);
    problems.hidden = issues.length === 0 && failure === null;
  });
}
