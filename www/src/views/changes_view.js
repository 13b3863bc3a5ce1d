// What a request changed: the stored object before and after, or the changed entries of the stored list.
// @ts-check

import { element } from "../dom/element.js";
import { differences, isChanged, listDifferences } from "../request/differences.js";

/** @import { JsonObject, Line, List } from "../request/differences.js" */
/** @import { Changes } from "../request/send.js" */

/** @type {Record<Line["kind"], { sign: string, spoken: string | null }>} */
const MARKS = {
  added: { sign: "+", spoken: "added: " },
  removed: { sign: "−", spoken: "removed: " },
  same: { sign: " ", spoken: null },
};

/** @param {Line} line */
function diffLine({ kind, text }) {
  const { sign, spoken } = MARKS[kind];
  return element(
    "span",
    { class: `line is-${kind}` },
    element("span", { class: "sign", "aria-hidden": "true" }, sign),
    spoken && element("span", { class: "visually-hidden" }, spoken),
    text,
    "\n",
  );
}

/** @param {string} text */
const hint = (text) => element("p", { class: "hint" }, text);

/** @param {string} label @param {Line[]} lines */
export const diff = (label, lines) =>
  element("pre", { class: "diff", tabindex: "0", "aria-label": label }, ...lines.map(diffLine));

export const LEGEND = "− is the value before, + the value after.";
const UNCHANGED = "Nothing changed.";

/** @param {string} title @param {JsonObject | null} before @param {JsonObject | null} after */
export function objectView(title, before, after) {
  const lines = differences(before, after);
  return [hint(isChanged(lines) ? LEGEND : UNCHANGED), diff(title, lines)];
}

/** @param {number} count */
function others(count) {
  if (count === 0) return "";
  return count === 1 ? " 1 other is unchanged." : ` ${count} others are unchanged.`;
}

/** @param {string} title @param {List | null} before @param {List | null} after */
function listView(title, before, after) {
  const { changed, unchanged } = listDifferences(before, after);
  if (changed.length === 0) return [hint(UNCHANGED)];
  return [hint(`${LEGEND}${others(unchanged)}`), ...changed.map((lines) => diff(title, lines))];
}

/** @param {JsonObject | null} json @returns {json is JsonObject & List} */
const isList = (json) => Array.isArray(json?.value);

/** @param {Changes} changes */
export function changesView({ isRead, before, after }) {
  if (isRead) return [];
  const isOfList = isList(before) || isList(after);
  const title = `The stored ${isOfList ? "list" : "object"}, before and after`;
  const head = element("h3", {}, title);
  if (before === null && after === null) {
    return [head, element("p", { class: "empty" }, "The object does not exist, or Graph did not return it.")];
  }
  if (!isOfList) return [head, ...objectView(title, before, after)];
  return [head, ...listView(title, isList(before) ? before : null, isList(after) ? after : null)];
}
