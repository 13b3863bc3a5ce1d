// Reads the vectors and writes them as a module that any runtime imports.
// @ts-check
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../vectors/", import.meta.url);

/** The names of the files in a folder of the vectors, and what they hold. @param {string} within */
const read = (within) =>
  readdirSync(new URL(within, folder))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => ({ name: within + name, ...JSON.parse(readFileSync(new URL(within + name, folder), "utf8")) }));

/**
 * Every file of the vectors: those of operations, and those of entities in callbacks.
 * @type {import("../vectors/vectors.js").VectorsFile[]}
 */
export const vectors = [
  ...read("").map(({ name, common, cases }) => ({ name, common, cases })),
  ...read("received/").map(({ name, cases }) => ({ name, cases: [], received: cases })),
];

/** The vectors as a module. They are parsed where they arrive, for in a literal the name `__proto__` means something else. */
export const vectorsModule = `export const vectors = JSON.parse(${JSON.stringify(JSON.stringify(vectors))});\n`;
