// What the items of an update are as a whole.
// @ts-check
import { own } from "./json.js";

/** @typedef {import("../callbacks.js").Action} Action */
/** @typedef {import("../callbacks.js").Item} Item */

/** @type {Record<string, string | undefined>} */
const REQUESTS = { swapRequest: "swap", offerShiftRequest: "offer", openShiftRequest: "openShiftRequest" };

/** @type {Record<import("../callbacks.js").Phase, string>} */
const PHASES = {
  asked: "Asked",
  recipientAgreed: "RecipientAgreed",
  recipientDeclined: "RecipientDeclined",
  managerApproved: "Approved",
  managerDeclined: "Declined",
  systemDeclined: "SystemDeclined",
  cancelled: "Cancelled",
  other: "",
};

/** @type {Record<import("../callbacks.js").Change, string>} */
const CHANGES = { created: "Created", changed: "Changed", deleted: "Deleted" };

/**
 * @param {readonly Item[]} items
 * @returns {Action}
 */
export function actionOf(items) {
  const actions = items.map(actionOfItem);
  // Requests that Shifts declines because another one is approved are side effects.
  const main = items.findIndex((item) => "phase" in item && item.phase !== "systemDeclined");
  if (main >= 0) return actions[main];
  const others = new Set(actions.filter((_, at) => !("phase" in items[at])));
  const [first = actions[0], second, third] = others;
  if (second === undefined) return first;
  const isAssignment = third === undefined && others.has("openShiftChanged") && others.has("shiftCreated");
  return isAssignment ? "openShiftAssigned" : "other";
}

/** @param {Item} item @returns {Action} */
function actionOfItem(item) {
  if (item.entity === "unknown") return "other";
  if ("phase" in item) {
    const phase = PHASES[item.phase];
    return phase ? /** @type {Action} */ (`${REQUESTS[item.entity]}${phase}`) : "other";
  }
  const change = isDeleted(item.body) ? "deleted" : item.change;
  return /** @type {Action} */ (`${item.entity}${CHANGES[change]}`);
}

/** Whether a manager deletes it: Shifts changes it so that its draft, or its only version, is inactive. @param {unknown} body */
function isDeleted(body) {
  const versions = Object.entries(body ?? {}).filter(([name, version]) => /^(draft|shared)/.test(name) && version);
  const [, version] = versions.find(([name]) => name.startsWith("draft")) ?? versions[0] ?? [];
  return own(version, "isActive") === false;
}
