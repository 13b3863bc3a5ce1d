// Measures the size of code that an app bundles: raw, gzip, brotli.
// @ts-check
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bytes. @typedef {{ raw: number, gzip: number, brotli: number }} Size */

/** The size of bytes: raw, after gzip -9 and after brotli -q 11. @param {Uint8Array} bytes @returns {Size} */
export const compressed = (bytes) => ({
  raw: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes).length,
});

/**
 * The size of code as a bundle that esbuild minifies, without the packages that are `external`. Its imports begin in this folder.
 * @param {string} code
 * @param {string[]} [external]
 */
export async function weigh(code, external = []) {
  const {
    outputFiles: [{ contents }],
  } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    external,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error",
  });
  return compressed(contents);
}
