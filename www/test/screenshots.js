// Pictures of the page, for a look at them: target/screenshots/.

import { fileURLToPath } from "node:url";

const PLACE = new URL("../../target/screenshots/", import.meta.url);

export const screenshot = (page, name) =>
  page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, PLACE)), fullPage: true, animations: "disabled" });
