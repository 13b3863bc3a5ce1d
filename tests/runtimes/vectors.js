// Reads the vectors and writes them as a module that any runtime imports.
// @ts-check
import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../vectors/", import.meta.url);

/**
 * Every file of the vectors.
 * @type {import("../vectors/vectors.js").VectorsFile[]}
 */
export const vectors = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .sort()
  .map((name) => {
    const { common, cases } = JSON.parse(readFileSync(new URL(name, folder), "utf8"));
    return { name, common, cases };
  });

/** The vectors as a module. They are parsed where they arrive, for in a literal the name `__proto__` means something else. */
export const vectorsModule = `export const vectors = JSON.parse(${JSON.stringify(JSON.stringify(vectors))});\n`;
