// @ts-check
// Measures the size of code that an app bundles: raw, gzip, brotli.
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

/**
 * The sizes of `bytes`: raw, after gzip -9 and after brotli -q 11.
 * @param {Uint8Array} bytes
 */
export function sizes(bytes) {
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
}

/**
 * The sizes of the bundle of `code`, in bytes.
 * @param {string} code
 */
export async function weigh(code) {
  const {
    outputFiles: [{ contents }],
  } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname ?? new URL(".", import.meta.url).pathname },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return sizes(contents);
}
