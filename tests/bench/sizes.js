// Measures the sizes that size.json records: the modules, and what an app bundles of the package.
// @ts-check
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { compressed, weigh } from "./weigh.js";

/** @typedef {import("./weigh.js").Size} Size */

const MODULES = ["core.wasm", "planner.wasm"];
const RECORD = new URL("../../size.json", import.meta.url);

/** What an app imports, by the name of its size. */
const bundles = {
  "graph-shifts": 'export * from "graph-shifts";',
  "graph-shifts/js": 'export * from "graph-shifts/js";',
  "graph-shifts/send": 'export * from "graph-shifts/send";',
  "graph-shifts/time": 'export * from "graph-shifts/time";',
  updateOpenShift: 'export { updateOpenShift } from "graph-shifts";',
  "updateOpenShift and send": 'export { updateOpenShift } from "graph-shifts"; export { send } from "graph-shifts/send";',
};

/** The entries that import others, each by itself: the others have their own sizes. */
const APART = ["callbacks", "plan"];

/** The sizes of the built package. @returns {Promise<Record<string, Size>>} */
export async function measure() {
  const weighed = await Promise.all(Object.entries(bundles).map(async ([name, code]) => [name, await weigh(code)]));
  const apart = await Promise.all(
    APART.map(async (name) => [
      `graph-shifts/${name}`,
      await weigh(`export * from "../../pkg/dist/${name}.js";`, ["graph-shifts"]),
    ]),
  );
  const modules = MODULES.map((name) => [name, compressed(readFileSync(new URL(`../../pkg/wasm/${name}`, import.meta.url)))]);
  return Object.fromEntries([...modules, ...weighed, ...apart]);
}

/** The recorded sizes; none without a record. @returns {Record<string, Size>} */
export const recorded = () => (existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, "utf8")) : {});

/** Writes size.json. @param {Record<string, Size>} sizes */
export function record(sizes) {
  const lines = Object.entries(sizes).map(([name, size]) => {
    const numbers = Object.entries(size).map(([unit, bytes]) => `"${unit}": ${bytes}`);
    return `  ${JSON.stringify(name)}: { ${numbers.join(", ")} }`;
  });
  writeFileSync(RECORD, `{\n${lines.join(",\n")}\n}\n`);
}
