// The packed package in workerd without a bundler: its own files are the modules of a worker.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { holdsBodies, holdsEdge, holdsRefusal, holdsStart } from "./edge.js";
import { PARTS, addressed, project } from "./packed.js";
import { newest, oldest, startWorker, version } from "./workers.js";

const HOME = "node_modules/graph-shifts";
const MAINS = ["edge.js", "edge_at_start.js"];

const targets = {
  "the entry for workerd": (exports) => exports["."].workerd,
  "the default entry": (exports) => exports["."].default,
  "graph-shifts/js": (exports) => exports["./js"].default,
};

/** A worker that imports the package by the file of an entry. */
async function workerOf(entry) {
  const directory = await project("workerd");
  const { exports } = JSON.parse(readFileSync(join(directory, HOME, "package.json"), "utf8"));
  const addressOf = (name) =>
    `./${join(HOME, name === "graph-shifts" ? targets[entry](exports) : exports[name.replace("graph-shifts", ".")].default)}`;
  for (const name of MAINS) writeFileSync(join(directory, name), addressed(name, addressOf));
  const own = ["dist", "generated", "testing"].flatMap((folder) =>
    readdirSync(join(directory, HOME, folder))
      .filter((name) => name.endsWith(".js"))
      .map((name) => `${HOME}/${folder}/${name}`),
  );
  return {
    directory,
    files: [...MAINS, ...PARTS, "vectors.js", ...own, `${HOME}/options.js`, `${HOME}/testing.js`, `${HOME}/wasm/core.wasm`],
  };
}

function serves(entry, main, compatibility, ...promises) {
  test(`${entry} in ${main}, ${JSON.stringify(compatibility)}`, async (t) => {
    t.diagnostic(`workerd ${version}`);
    const { directory, files } = await workerOf(entry);
    const worker = await startWorker(directory, [main, ...files.filter((name) => name !== main)], compatibility);
    t.after(worker.stop);
    for (const holds of promises) await holds(worker.address);
  });
}

const dates = { old: { date: oldest }, new: { date: newest }, coming: { date: newest, flags: ["new_module_registry"] } };

for (const compatibility of Object.values(dates)) {
  serves("the entry for workerd", "edge.js", compatibility, holdsEdge);
  serves("the entry for workerd", "edge_at_start.js", compatibility, holdsStart, holdsBodies);
  serves("the default entry", "edge.js", compatibility, holdsRefusal);
}
serves("the default entry", "edge_at_start.js", dates.old, holdsRefusal);
serves("the default entry", "edge_at_start.js", dates.new, holdsStart, holdsBodies);
serves("graph-shifts/js", "edge.js", dates.old, holdsEdge);
serves("graph-shifts/js", "edge_at_start.js", dates.new, holdsStart, holdsBodies);
