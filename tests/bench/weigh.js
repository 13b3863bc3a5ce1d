// How large a package is when an app bundles it: raw, gzip, brotli.
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What `bytes` weigh as they are, after gzip -9 and after brotli -q 11. */
export function sizes(bytes) {
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
}

/** The sizes in bytes of what `code` bundles to. */
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
