// Weighs the built package: prints its sizes and fails when the default entry is over its limit.

import { readFileSync } from "node:fs";
import { sizes, weigh } from "../tests/bench/weigh.js";

const LIMIT = 24 * 1024;

const show = (name, { raw, gzip, brotli }) => console.log(`${name.padEnd(14)} ${raw} bytes, gzip ${gzip}, brotli ${brotli}`);

show("core.wasm", sizes(readFileSync(new URL("../pkg/wasm/core.wasm", import.meta.url))));

const entry = await weigh('export * from "graph-shifts";');
show("default entry", entry);

if (entry.gzip > LIMIT) {
  console.error(`the default entry weighs ${entry.gzip} bytes after gzip, its limit is ${LIMIT}`);
  process.exitCode = 1;
}
