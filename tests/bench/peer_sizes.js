// Measures what an app bundles of other packages.
// @ts-check
import { weigh } from "./weigh.js";

/** What an app imports, by the name of its size. */
const bundles = {
  "microsoft-graph-client 3": 'export { Client } from "@microsoft/microsoft-graph-client";',
  "Kiota 1 preview with teams":
    'export { createGraphServiceClient, GraphRequestAdapter } from "@microsoft/msgraph-sdk"; import "@microsoft/msgraph-sdk-teams";',
  "zod 4 with the schemas": 'export { zod } from "./peers/zod.js";',
  "valibot 1 with the schemas": 'export { valibot } from "./peers/valibot.js";',
  "by hand": 'export { byHand } from "./peers/by_hand.js";',
};

/** @returns {Promise<Record<string, import("./weigh.js").Size>>} */
export async function measure() {
  return Object.fromEntries(await Promise.all(Object.entries(bundles).map(async ([name, code]) => [name, await weigh(code)])));
}
