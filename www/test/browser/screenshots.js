// Pictures of the page in target/screenshots/, for a look at them.
// @ts-check

import { fileURLToPath } from "node:url";

/** @import { Page } from "playwright-core" */

const DIRECTORY = new URL("../../../target/screenshots/", import.meta.url);

/** How long a colour takes to change, in milliseconds. */
const TRANSITION = 400;

/** @param {Page} page @param {string} name */
export async function screenshot(page, name) {
  await page.waitForTimeout(TRANSITION);
  const path = fileURLToPath(new URL(`${name}.png`, DIRECTORY));
  await page.screenshot({ path, fullPage: true, animations: "disabled" });
}
