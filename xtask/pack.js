// Packs the built package and its SBOMs into the directory given on the command line, and lists the content.
// @ts-check
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { sboms } from "./sbom.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/**
 * The report of `npm pack`.
 * @typedef {object} Packed
 * @property {string} filename
 * @property {number} size
 * @property {number} unpackedSize
 * @property {string} integrity
 * @property {{ path: string, size: number, mode: number }[]} files
 */

/**
 * Packs the package in `from` into a directory.
 * @param {string} directory
 * @param {string} from
 * @returns {Packed & { path: string }} with the path of the tarball
 */
export function pack(directory, from = join(root, "pkg")) {
  const settings = ["--json", "--ignore-scripts", "--loglevel=error", "--pack-destination", resolve(directory)];
  // On Windows npm is a script, which needs a shell.
  const options = { cwd: root, shell: npm.endsWith(".cmd") };
  /** @type {Packed[]} */
  const [packed] = JSON.parse(execFileSync(npm, ["pack", from, ...settings], { ...options, encoding: "utf8" }));
  return { ...packed, path: join(resolve(directory), packed.filename) };
}

/**
 * Writes the package and its SBOMs into a directory and lists them.
 * @param {string} directory
 */
function release(directory) {
  mkdirSync(directory, { recursive: true });
  const { path, filename, size, unpackedSize, integrity, files } = pack(directory);
  for (const { path, size } of files) console.log(`${String(size).padStart(8)}  ${path}`);
  console.log(
    `${String(unpackedSize).padStart(8)}  ${files.length} files in ${filename}, which has ${size} bytes\n\n${path}\n${integrity}`,
  );
  for (const [format, sbom] of Object.entries(sboms())) {
    const file = path.replace(/\.tgz$/, `.${format}.json`);
    writeFileSync(file, `${JSON.stringify(sbom, null, 2)}\n`);
    console.log(file);
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) release(process.argv[2] ?? ".");
