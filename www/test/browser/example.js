// Builds an example project with its own Vite, and serves it.
// @ts-check

import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { servePage } from "../../server/page.js";

const VITE = fileURLToPath(new URL("../../examples/node_modules/vite/bin/vite.js", import.meta.url));

/**
 * Builds into a directory of its own.
 * @param {string} project its directory
 * @param {Record<string, string>} [environment]
 */
export async function buildExample(project, environment = {}) {
  const directory = await mkdtemp(join(tmpdir(), "graph-shifts-example-"));
  const args = [VITE, "build", project, "--outDir", directory, "--emptyOutDir", "--logLevel", "error"];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...environment } });
  return directory;
}

/**
 * Builds and serves an example under this policy.
 * @param {string} project its directory
 * @param {string} policy
 */
export async function serveExample(project, policy) {
  const directory = await buildExample(project);
  const headers = /** @type {import("../../server/headers.js").PageHeaders} */ ({ "Content-Security-Policy": policy });
  const server = createServer(servePage(directory, headers).serve);
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  return {
    address: `http://localhost:${typeof address === "object" && address?.port}/`,
    async stop() {
      server.closeAllConnections();
      server.close();
      await rm(directory, { recursive: true });
    },
  };
}
