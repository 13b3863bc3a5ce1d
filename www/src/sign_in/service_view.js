// The choice between Microsoft Graph and the mock, in the header of a page with sign-in.
// @ts-check

import { element } from "../dom/element.js";
import { service } from "../service.js";

/** @param {HTMLElement} place @param {() => void} switchService */
export function showService(place, switchService) {
  const other = service.mock === null ? "Send to a mock instead" : "Send to Microsoft Graph instead";
  const button = element("fluent-button", { id: "switch-service", appearance: "subtle", size: "small", onclick: switchService });
  button.textContent = other;
  place.replaceChildren(button);
  place.hidden = false;
}
