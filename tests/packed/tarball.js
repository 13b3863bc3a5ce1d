// The package as npm packs it for a release, opened.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { unpack } from "@publint/pack";
import { pack } from "../../xtask/pack.js";

const made = [];
process.once("exit", () => made.forEach((directory) => rmSync(directory, { recursive: true, force: true })));

/** A directory that is gone when this process ends. */
export function temporary() {
  const directory = mkdtempSync(join(tmpdir(), "graph-shifts-packed-"));
  made.push(directory);
  return directory;
}

/** What npm tells of the package: its path, its integrity, and the size and mode of each file. */
export const packed = pack(temporary());

export const bytes = readFileSync(packed.path);

const { files, rootDir } = await unpack(bytes);

/** The bytes of each file by its path in the package. */
export const contents = new Map(files.map(({ name, data }) => [name.slice(rootDir.length + 1), data]));

export const textOf = (path) => new TextDecoder("utf-8", { fatal: true }).decode(contents.get(path));

export const manifest = JSON.parse(textOf("package.json"));

/** A new directory in which the package is installed beside these files. */
export function project(given) {
  const directory = temporary();
  const write = (path, content) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), content);
  };
  for (const [path, content] of contents) write(`node_modules/${manifest.name}/${path}`, content);
  for (const [path, content] of Object.entries(given)) write(path, content);
  return directory;
}
