// Makes projects that have the packed package installed.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { pack } from "../../xtask/pack.js";
import { temporary } from "../js/temporary.js";
import { run } from "./run.js";
import { vectorsModule } from "./vectors.js";

const here = fileURLToPath(new URL(".", import.meta.url));
const npm = process.platform === "win32" ? "npm.cmd" : "npm";
const quiet = ["--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];

/** What runs in a project: the suite. */
export const PARTS = ["suite.js", "cases.js", "contract.js", "received.js", "sending.js", "ways.js"];

let installed;
/** A directory into which npm has installed the packed package; it is packed and installed once. */
const installation = () => (installed ??= install());

async function install() {
  const directory = temporary("installed");
  writeFileSync(join(directory, "package.json"), '{ "private": true, "type": "module" }\n');
  await run(npm, ["install", pack(temporary("packed")).path, "--offline", ...quiet], { cwd: directory });
  return directory;
}

/** The text of a file of `adapters/`, which imports `entry` in the place of the package's default entry. */
export const adapter = (name, entry = "graph-shifts") =>
  readFileSync(join(here, "adapters", name), "utf8").replaceAll('"graph-shifts"', JSON.stringify(entry));

/** The same where each of the package's names is replaced by the address that it has there. */
export const addressed = (name, addressOf) =>
  adapter(name).replace(/"(graph-shifts(?:\/\w+)?)"/g, (_, entry) => JSON.stringify(addressOf(entry)));

/**
 * A new directory with the packed package installed, `suite.js`, `vectors.js` and `files`: a text, or the URL of a file or directory to copy, for
 * each name. With `near` it lies where the packages of tests/runtimes are found from it; else no other package is found.
 */
export async function project(name, files = {}, { near = false } = {}) {
  const directory = temporary(name, near ? join(here, "projects") : undefined);
  cpSync(await installation(), directory, { recursive: true });
  for (const part of PARTS) cpSync(join(here, part), join(directory, part));
  writeFileSync(join(directory, "vectors.js"), vectorsModule);
  for (const [path, content] of Object.entries(files)) {
    const file = join(directory, path);
    mkdirSync(dirname(file), { recursive: true });
    if (content instanceof URL) cpSync(fileURLToPath(content), file, { recursive: true });
    else writeFileSync(file, content);
  }
  return directory;
}
