// @ts-check
// Prints the sizes of the built package and fails if an entry is over its limit.

import { readFileSync } from "node:fs";
import { sizes, weigh } from "../tests/bench/weigh.js";

/** The entries and what they may weigh after gzip, in bytes. */
const LIMITS = { "graph-shifts": 44 * 1024, "graph-shifts/js": 96 * 1024, "graph-shifts/send": 10 * 1024 };

/** @type {(name: string, measured: ReturnType<typeof sizes>) => void} */
const show = (name, { raw, gzip, brotli }) => console.log(`${name.padEnd(17)} ${raw} bytes, gzip ${gzip}, brotli ${brotli}`);

show("core.wasm", sizes(readFileSync(new URL("../pkg/wasm/core.wasm", import.meta.url))));

for (const [entry, limit] of Object.entries(LIMITS)) {
  const weighed = await weigh(`export * from "${entry}";`);
  show(entry, weighed);
  if (weighed.gzip < limit) continue;
  console.error(`${entry} weighs ${weighed.gzip} bytes after gzip, its limit is ${limit}`);
  process.exitCode = 1;
}
