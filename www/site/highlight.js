// The colours of code: its tokens as elements with classes, from the parsers that the workbench's editor uses.
// @ts-check

import { parser as javascript } from "@lezer/javascript";
import { parser as json } from "@lezer/json";
import { parser as rust } from "@lezer/rust";
import { classHighlighter, highlightCode } from "@lezer/highlight";

/** @type {Record<string, { parse(code: string): import("@lezer/common").Tree }>} */
const PARSERS = { js: javascript, ts: javascript.configure({ dialect: "ts" }), json, rust };

/** @param {string} text */
export const escaped = (text) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/**
 * Code as HTML; of an unknown language, without colours.
 * @param {string} code
 * @param {string} language
 */
export function highlighted(code, language) {
  const parser = Object.hasOwn(PARSERS, language) ? PARSERS[language] : undefined;
  if (parser === undefined) return escaped(code);
  let html = "";
  highlightCode(
    code,
    parser.parse(code),
    classHighlighter,
    (text, classes) => {
      html += classes ? `<span class="${classes}">${escaped(text)}</span>` : escaped(text);
    },
    () => {
      html += "\n";
    },
  );
  return html;
}
