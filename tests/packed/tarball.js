// The package as npm packs it for a release, opened.
// @ts-check
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { unpack } from "@publint/pack";
import { pack } from "../../xtask/pack.js";
import { temporary } from "../js/temporary.js";

/** What npm tells of the package: its path, its integrity, and the size and mode of each file. */
export const packed = pack(temporary("packed"));

export const bytes = readFileSync(packed.path);

const { files, rootDir } = await unpack(bytes);

/** The bytes of each file by its path in the package. */
export const contents = new Map(files.map(({ name, data }) => [name.slice(rootDir.length + 1), data]));

/** @param {string} path */
export const textOf = (path) => new TextDecoder("utf-8", { fatal: true }).decode(contents.get(path));

export const manifest = JSON.parse(textOf("package.json"));

/**
 * Makes a directory with the package installed and these files.
 * @param {Record<string, string>} given
 */
export function project(given) {
  const directory = temporary("packed");
  /** @type {(path: string, content: string | Uint8Array) => void} */
  const write = (path, content) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  for (const [path, content] of contents) write(`node_modules/${manifest.name}/${path}`, content);
  for (const [path, content] of Object.entries(given)) write(path, content);
  return directory;
}
