// Code as text in the editor's colours; loaded when there is code to show.
// @ts-check

import { highlightCode, tagHighlighter } from "@lezer/highlight";
import { parser } from "@lezer/json";
import { element } from "../dom/element.js";
import { jsonColors } from "./json_colors.js";

/** @param {string} color */
const classOf = (color) => color.slice(2);

const colors = tagHighlighter(jsonColors.map(({ tag, color }) => ({ tag, class: classOf(color) })));

// The page's policy refuses style elements.
const sheet = new CSSStyleSheet();
sheet.replaceSync(jsonColors.map(({ color }) => `.${classOf(color)} { color: var(${color}); }`).join("\n"));
document.adoptedStyleSheets.push(sheet);

/** @param {string} json */
export function coloredJson(json) {
  /** @type {(string | Node)[]} */
  const parts = [];
  highlightCode(
    json,
    parser.parse(json),
    colors,
    (text, classes) => parts.push(classes === "" ? text : element("span", { class: classes }, text)),
    () => parts.push("\n"),
  );
  return parts;
}

/** The method of an HTTP message, and the JSON of its body. @param {string} message */
export function coloredHttp(message) {
  const [method] = message.split(" ", 1);
  const [head, ...body] = message.slice(method.length).split("\n\n");
  return [
    element("span", { class: "method-name", "data-method": method }, method),
    head,
    ...(body.length === 0 ? [] : ["\n\n", ...coloredJson(body.join("\n\n"))]),
  ];
}
