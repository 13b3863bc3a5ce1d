// How large a package is when an app bundles it: raw, gzip, brotli.
import { brotliCompressSync, gzipSync } from "node:zlib";
import { build } from "esbuild";

/** The sizes in bytes of what `code` bundles to. */
export async function weigh(code) {
  const { outputFiles: [{ contents }] } = await build({
    stdin: { contents: code, resolveDir: import.meta.dirname ?? new URL(".", import.meta.url).pathname },
    bundle: true, minify: true, format: "esm", platform: "browser", target: "es2022", write: false, logLevel: "error",
  });
  return { raw: contents.length, gzip: gzipSync(contents, { level: 9 }).length, brotli: brotliCompressSync(contents).length };
}
