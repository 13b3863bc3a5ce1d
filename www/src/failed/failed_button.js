// The button that opens the dialog for a failed request, which is loaded then.
// @ts-check

import { element } from "../dom/element.js";

/** @import { FillForm } from "./dialog.js" */

/**
 * @param {HTMLElement} place
 * @param {FillForm} given
 */
export function showFailedButton(place, given) {
  /** @type {(() => void) | undefined} */
  let open;
  const message = element("span", { class: "message is-error", role: "alert" });
  const button = element(
    "fluent-button",
    {
      ...{ id: "failed-open", appearance: "subtle", size: "small", "aria-haspopup": "dialog" },
      async onclick() {
        message.textContent = "";
        try {
          open ??= (await import("./dialog.js")).createFailedDialog(place, given);
          open();
        } catch {
          message.textContent = "The dialog could not be loaded. Reload the page.";
        }
      },
    },
    "Paste a failed request…",
  );
  place.append(button, message);
}
