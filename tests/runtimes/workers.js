// Serves a worker with workerd itself.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { program } from "./programs.js";
import { start } from "./started.js";

const { compatibilityDate, version } = createRequire(import.meta.url)("workerd");
export { version };

/** A date before workers could compile modules while they start. */
export const oldest = "2024-01-01";
/** The newest date that this workerd knows. */
export const newest = compatibilityDate;

const kindOf = (name) => (name.endsWith(".wasm") ? "wasm" : "esModule");

const config = (names, date, flags) => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  compatibilityDate = "${date}",
  compatibilityFlags = ${JSON.stringify(flags)},
  modules = [
${names.map((name) => `    (name = "${name}", ${kindOf(name)} = embed "${name}"),`).join("\n")}
  ],
);
`;

/** Starts a worker of these files of the directory, the first of which is its main module, as of a date and with flags that no date has yet. */
export function startWorker(directory, names, { date, flags = [] }) {
  const file = join(directory, "worker.capnp");
  writeFileSync(file, config(names, date, flags));
  const words = ["serve", file, "--control-fd=1", ...(flags.length ? ["--experimental"] : [])];
  return start(program("@cloudflare", "bin/workerd"), words, /"port":(\d+)/, { cwd: directory });
}
