// A button that copies a text.

import { element } from "./element.js";

const SAID_FOR = 2000;

/**
 * @param {string} what named for those who hear the page
 * @param {() => string} text
 */
export function copyButton(what, text) {
  const label = element("span", {}, "Copy");
  const say = (word) => {
    label.textContent = word;
    setTimeout(() => (label.textContent = "Copy"), SAID_FOR);
  };
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      say("Copied");
    } catch {
      say("The browser forbids it");
    }
  };
  return element(
    "fluent-button",
    { class: "copy", appearance: "subtle", size: "small", "aria-live": "polite", onclick: copy },
    label,
    element("span", { class: "visually-hidden" }, ` ${what}`),
  );
}
