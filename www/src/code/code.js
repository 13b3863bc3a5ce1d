// Shows code, at first without colours.
// @ts-check

import { element } from "../dom/element.js";

/** @typedef {"coloredJson" | "coloredHttp"} Coloring */

/** The longest code that has colours, in characters: every token is an element. */
const MAX_LENGTH = 200_000;

/**
 * Writes code, and its colours as soon as they are loaded, unless something else is there by then.
 * @param {HTMLElement} place
 * @param {string} text
 * @param {Coloring} [coloring]
 */
export function writeCode(place, text, coloring) {
  place.textContent = text;
  if (coloring === undefined || text.length > MAX_LENGTH) return;
  const own = place.firstChild;
  const color = async () => {
    const colors = await import("./colors.js");
    if (place.firstChild === own) place.replaceChildren(...colors[coloring](text));
  };
  // Without colours, the code is there all the same.
  color().catch(() => {});
}

/** A block of JSON. @param {string} label @param {string} json */
export function jsonBlock(label, json) {
  const code = element("code");
  writeCode(code, json, "coloredJson");
  return element("pre", { tabindex: "0", "aria-label": label }, code);
}

/**
 * A summary that opens a block of JSON, which gets its colours then: lists are long.
 * @param {HTMLElement} summary
 * @param {string} label
 * @param {string} json
 */
export function foldedJson(summary, label, json) {
  const code = element("code", {}, json);
  const folded = element("details", {}, summary, element("pre", { tabindex: "0", "aria-label": label }, code));
  folded.addEventListener("toggle", () => writeCode(code, json, "coloredJson"), { once: true });
  return folded;
}
