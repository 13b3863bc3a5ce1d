// What is stored, before and after: one object, or a list of which only what changed is shown.

import { differences, listDifferences } from "./differences.js";
import { element } from "./element.js";

const SIGNS = { added: "+", removed: "−", same: " " };
const MEANINGS = { added: "added: ", removed: "removed: ", same: "" };

function diffLine({ kind, text }) {
  return element(
    "span",
    { class: `line is-${kind}` },
    element("span", { class: "sign", "aria-hidden": "true" }, SIGNS[kind]),
    MEANINGS[kind] ? element("span", { class: "visually-hidden" }, MEANINGS[kind]) : null,
    text,
    "\n",
  );
}

const hint = (text) => element("p", { class: "hint" }, text);

const diff = (label, lines) => element("pre", { class: "diff", tabindex: "0", "aria-label": label }, ...lines.map(diffLine));

const READ = "− is how it was, + is how it is now.";

function objectView(title, before, after) {
  const lines = differences(before, after);
  const isChanged = lines.some(({ kind }) => kind !== "same");
  return [hint(isChanged ? READ : "Nothing changed."), diff(title, lines)];
}

function others(count) {
  if (count === 0) return "";
  return count === 1 ? " One other is as it was." : ` ${count} others are as they were.`;
}

function listView(title, before, after) {
  const { changed, unchanged } = listDifferences(before, after);
  if (changed.length === 0) return [hint("Nothing changed.")];
  return [hint(`${READ}${others(unchanged)}`), ...changed.map((lines) => diff(title, lines))];
}

const isList = (json) => Array.isArray(json?.value);

/** @param {{ isRead: boolean, before: object | null, after: object | null }} answer */
export function storedView({ isRead, before, after }) {
  if (isRead) return [];
  const isOfList = isList(before) || isList(after);
  const title = `The stored ${isOfList ? "list" : "object"}, before and after`;
  const head = element("h3", {}, title);
  if (before === null && after === null) {
    return [head, element("p", { class: "empty" }, "There is no such object, or it was not shown.")];
  }
  return [head, ...(isOfList ? listView : objectView)(title, before, after)];
}
