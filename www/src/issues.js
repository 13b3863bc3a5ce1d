// How the page reads an issue: its severity and its path.
// @ts-check

/** @import { Issue } from "graph-shifts" */

/** @param {Pick<Issue, "severity">} issue */
export const isError = ({ severity }) => severity !== "warning";

/**
 * What would have been right, unless the message says so already.
 * @param {Issue} issue
 */
export const expectedOf = ({ message, expected }) => (expected && !message.includes(expected) ? expected : undefined);

/**
 * `["body", "activities", 0]` as `body.activities[0]`.
 * @param {Issue["path"]} path
 */
export const pathText = (path) =>
  path.map((key, i) => (typeof key === "number" ? `[${key}]` : i === 0 ? key : `.${key}`)).join("");

/** @param {number} count @param {string} word */
const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** @param {Issue[]} issues */
export function countText(issues) {
  const errors = issues.filter(isError).length;
  const warnings = issues.length - errors;
  const counts = [errors > 0 && plural(errors, "error"), warnings > 0 && plural(warnings, "warning")].filter(Boolean);
  return counts.join(", ") || "No problems";
}
