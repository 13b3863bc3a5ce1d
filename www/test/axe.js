// What axe-core finds in a page that keeps people out: serious and critical faults.

import { readFileSync } from "node:fs";

const AXE = readFileSync(new URL("../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

const told = ({ target, failureSummary }) => `${target.join(" ")} (${failureSummary.split("\n")[1]?.trim()})`;

/**
 * @param {import("playwright-core").Page | import("playwright-core").Frame} place
 * @returns {Promise<string[]>} each fault with the elements that have it
 */
export async function seriousFaults(place) {
  await place.evaluate(AXE);
  const violations = await place.evaluate(async () => (await globalThis.axe.run(document)).violations);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(told).join("; ")}`);
}
