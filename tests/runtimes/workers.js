// Serves a worker with workerd itself.
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { program } from "./programs.js";
import { start } from "./started.js";

/** The newest date whose behaviour this workerd knows, and a date before workers could compile modules while they start. */
export const { compatibilityDate: newest, version } = createRequire(import.meta.url)("workerd");
export const oldest = "2024-01-01";

const kindOf = (name) => (name.endsWith(".wasm") ? "wasm" : "esModule");

const config = (names, date) => `using Workerd = import "/workerd/workerd.capnp";

const config :Workerd.Config = (
  services = [(name = "main", worker = .worker)],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);

const worker :Workerd.Worker = (
  compatibilityDate = "${date}",
  modules = [
${names.map((name) => `    (name = "${name}", ${kindOf(name)} = embed "${name}"),`).join("\n")}
  ],
);
`;

/** Starts a worker of these files of the directory, the first of which is its main module. */
export function startWorker(directory, names, date) {
  const file = join(directory, `${date}.capnp`);
  writeFileSync(file, config(names, date));
  return start(program("@cloudflare", "bin/workerd"), ["serve", file, "--control-fd=1"], /"port":(\d+)/, { cwd: directory });
}
