// Builds the docs into a directory, by default www/dist/docs: pages, pictures, styles, the search and its index.
// @ts-check

import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { documents, ROOT } from "./documents.js";
import { pageOf } from "./layout.js";
import { contentOf } from "./markdown.js";
import { searchIndex } from "./search_index.js";

/** @param {string} path below www/ */
const inWww = (path) => fileURLToPath(new URL(`www/${path}`, ROOT));

/** @param {string} path @param {string} text */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** @param {string} directory */
async function assets(directory) {
  await build({
    entryPoints: ["main.js", "theme.js", "docs.css"].map((name) => inWww(`site/client/${name}`)),
    outdir: directory,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    logLevel: "error",
  });
  cpSync(inWww("public/favicon.svg"), join(directory, "favicon.svg"));
}

/** @param {string} directory is emptied @returns the number of pages */
export async function buildDocs(directory) {
  rmSync(directory, { recursive: true, force: true });
  const all = documents();
  const pages = all.map((document) => ({ document, content: contentOf(document, all) }));
  for (const { document, content } of pages) write(join(directory, document.path), pageOf(document, content, all));
  write(join(directory, "search.json"), searchIndex(pages));
  cpSync(inWww("pictures"), join(directory, "pictures"), { recursive: true });
  await assets(join(directory, "assets"));
  return pages.length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const directory = process.argv[2] ?? inWww("dist/docs");
  console.log(`${await buildDocs(directory)} pages of docs in ${directory}`);
}
