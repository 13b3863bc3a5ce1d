// What the items of an update are as a whole.
// @ts-check
import { own } from "./json.js";

/** @typedef {import("../callbacks.js").Action} Action */
/** @typedef {import("../callbacks.js").Item} Item */

/**
 * @param {readonly Item[]} items
 * @returns {Action}
 */
export function actionOf(items) {
  // Requests that Shifts declines because another one is approved are side effects.
  const main = items.find((item) => "phase" in item && item.phase !== "systemDeclined");
  const parts = main ? [main] : items.filter((item) => !("phase" in item));
  const actions = [...new Set((parts.length ? parts : items).map(actionOfItem))].sort().join();
  if (actions === "openShiftChanged,shiftCreated") return "openShiftAssigned";
  return /** @type {Action} */ (actions.includes(",") ? "other" : actions);
}

/** @param {Item} item */
function actionOfItem(item) {
  const { entity, body } = item;
  if (entity === "unknown") return "other";
  const what = "phase" in item ? item.phase : isDeleted(body) ? "deleted" : item.change;
  if (what === "other") return what;
  const [first, ...rest] = what.replace("manager", "");
  return entity.replace(/^(swap|offer).*/, "$1") + first.toUpperCase() + rest.join("");
}

/** Whether a manager deletes it: Shifts changes it so that its draft, or its only version, is inactive. @param {unknown} body */
function isDeleted(body) {
  const version = (/** @type {string} */ kind) =>
    Object.entries(body ?? {}).find(([name, value]) => name.startsWith(kind) && value);
  return own((version("draft") ?? version("shared"))?.[1], "isActive") === false;
}
