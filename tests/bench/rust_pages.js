// Measures what a browser downloads of the example pages in Rust, and writes it as Markdown.
// @ts-check
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { inBytes, inChange, table } from "./table.js";
import { compressed, weigh } from "./weigh.js";

/** The page without the library. */
const BARE = "rust-bare";

/** The pages, by the features of graph-shifts that they use. */
const pages = { "`models` and `send`": "rust-page", "`values`": "rust-form", "without graph-shifts": BARE };

/** @typedef {import("./weigh.js").Size} Size */
/** @typedef {{ page: string, features: string, module: Size, glue: Size }} RustPage */

/** The sizes of the pages that `cargo xtask bench` has built in this directory. @param {string} directory @returns {Promise<RustPage[]>} */
export const measure = (directory) =>
  Promise.all(
    Object.entries(pages).map(async ([features, page]) => ({
      page,
      features,
      module: compressed(readFileSync(join(directory, page, "page_bg.wasm"))),
      glue: await weigh(`import init from ${JSON.stringify(join(directory, page, "page.js"))}; init();`),
    })),
  );

/** @param {RustPage[]} measured */
export function rustPages(measured) {
  const whole = (/** @type {RustPage} */ { module, glue }) => module.gzip + glue.gzip;
  const bare = measured.find(({ page }) => page === BARE);
  const rows = measured.map((one) => [
    one.features,
    ...[one.module.raw, one.module.gzip, one.glue.gzip, whole(one)].map(inBytes),
    bare && one !== bare ? inChange(whole(one) - whole(bare)) : "",
  ]);
  return `## Pages in Rust

What a browser downloads of the pages in \`www/examples/rust-page\`, in bytes. They use Leptos and are built with \`opt-level = "z"\` and link-time
optimization, by wasm-bindgen and \`wasm-opt -Oz\`; esbuild minifies the JavaScript. The page without graph-shifts has the elements and the
behaviour of the first one, but neither requests nor checks.

${table(["features", "wasm", "wasm, gzip -9", "JavaScript, gzip -9", "both, gzip -9", "beyond the page without"], rows)}`;
}
