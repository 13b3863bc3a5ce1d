// Weighs the built package: prints its sizes and fails when the default entry is over its limit.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build } from "esbuild";

const LIMIT = 24 * 1024;

const pkg = (name) => fileURLToPath(new URL(`../pkg/${name}`, import.meta.url));

/** Bytes as they are, after gzip -9 and after brotli -q 11. */
export function weigh(bytes) {
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotli.length };
}

/** The sizes of the module and of the default entry as an app's bundler would ship it. */
export async function sizes() {
  const options = { bundle: true, minify: true, format: "esm", target: "es2022", write: false };
  const { outputFiles } = await build({ ...options, entryPoints: [pkg("index.js")] });
  return { "core.wasm": weigh(readFileSync(pkg("wasm/core.wasm"))), "default entry": weigh(outputFiles[0].contents) };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const measured = await sizes();
  for (const [name, { raw, gzip, brotli }] of Object.entries(measured)) {
    console.log(`${name.padEnd(14)} ${raw} bytes, gzip ${gzip}, brotli ${brotli}`);
  }
  const { gzip } = measured["default entry"];
  if (gzip > LIMIT) {
    console.error(`the default entry weighs ${gzip} bytes after gzip, its limit is ${LIMIT}`);
    process.exitCode = 1;
  }
}
