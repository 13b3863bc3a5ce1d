// The serious and critical accessibility violations that axe-core finds in a page.
// @ts-check

import { readFileSync } from "node:fs";

/** @import { NodeResult } from "axe-core" */
/** @import { Frame, Page } from "playwright-core" */

const AXE = readFileSync(new URL("../../../node_modules/axe-core/axe.min.js", import.meta.url), "utf8");

/** @param {NodeResult} node */
const nodeText = ({ target, failureSummary }) => `${target.join(" ")} (${failureSummary?.split("\n")[1]?.trim()})`;

/**
 * @param {Page | Frame} page
 * @returns {Promise<string[]>} each violation with its elements
 */
export async function seriousViolations(page) {
  await page.evaluate(AXE);
  // Colours in transition, such as those of a new theme, have another contrast for a moment.
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const ending = document.getAnimations().filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
  const violations = await page.evaluate(async () => (await globalThis.axe.run(document)).violations);
  return violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(nodeText).join("; ")}`);
}
