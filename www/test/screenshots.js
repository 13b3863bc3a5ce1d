// Pictures of the page, for a look at them: target/screenshots/.

import { fileURLToPath } from "node:url";

const PLACE = new URL("../../target/screenshots/", import.meta.url);

/** How long a colour takes to change, in milliseconds. */
const SETTLES = 400;

export async function screenshot(page, name) {
  await page.waitForTimeout(SETTLES);
  const path = fileURLToPath(new URL(`${name}.png`, PLACE));
  await page.screenshot({ path, fullPage: true, animations: "disabled" });
}
