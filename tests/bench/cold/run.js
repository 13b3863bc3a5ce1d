// Runs in a fresh process: imports the subject named on the command line and writes its first request, with the time to it.
// @ts-check
import { writeSync } from "node:fs";

/**
 * Writes what would be sent and ends the process: the start is over.
 *
 * @type {(url: string | URL | Request, init?: RequestInit) => Promise<never>}
 */
globalThis.fetch = async (url, { method, body } = {}) => {
  const took = performance.now() - began;
  const { user, system } = process.cpuUsage(used);
  writeSync(
    1,
    JSON.stringify({
      took,
      cpu: (user + system) / 1000,
      url: String(url),
      method,
      body: body && JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(/** @type {Uint8Array} */ (body))),
    }),
  );
  process.exit();
};

const used = process.cpuUsage();
const began = performance.now();
const { send } = await import(process.argv[2]);
await send();
