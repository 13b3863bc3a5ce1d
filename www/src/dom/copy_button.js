// A button that copies a text to the clipboard.
// @ts-check

import { element } from "./element.js";

/** How long the outcome replaces the label, in milliseconds. */
const FEEDBACK_TIME = 2000;

/**
 * @param {string} what names the text for screen readers
 * @param {() => string} text
 * @param {string} [title]
 */
export function copyButton(what, text, title = "Copy") {
  const label = element("span", {}, title);
  /** @param {string} outcome */
  const show = (outcome) => {
    label.textContent = outcome;
    setTimeout(() => {
      label.textContent = title;
    }, FEEDBACK_TIME);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      show("Copied");
    } catch {
      show("Blocked by the browser");
    }
  };
  return element(
    "fluent-button",
    { class: "copy", appearance: "subtle", size: "small", "aria-live": "polite", onclick: copy },
    label,
    element("span", { class: "visually-hidden" }, ` ${what}`),
  );
}
