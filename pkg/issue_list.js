// Writes issues in one line, as messages of errors list them.
// @ts-check
import { MAX_LISTED } from "./generated/constants.js";

/** @typedef {import("./contract.js").Issue} Issue */

/** The first issues, each with its path, and how many more there are. @param {Issue[]} issues */
export function listOf(issues) {
  const listed = issues.slice(0, MAX_LISTED).map(({ path, message }) => `${written(path)} ${message}`.trimStart());
  const more = issues.length > MAX_LISTED ? [`and ${issues.length - MAX_LISTED} more`] : [];
  return [...listed, ...more].join("; ");
}

/** A path as JavaScript writes it: `body.sharedOpenShift.activities[1]`. @param {Issue["path"]} path */
function written(path) {
  return path.map((step, index) => (typeof step === "number" ? `[${step}]` : index ? `.${step}` : step)).join("");
}
