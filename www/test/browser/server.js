// Starts the workbench's server for tests, and resets its mock.
// @ts-check

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const SERVER = fileURLToPath(new URL("../../server.js", import.meta.url));

/**
 * Starts the server on a free port, for a page without sign-in.
 * @param {...string} options
 */
export async function startServer(...options) {
  const env = { ...process.env, VITE_CLIENT_ID: "" };
  const server = spawn(process.execPath, [SERVER, "--port", "0", ...options], { env, stdio: ["ignore", "pipe", "inherit"] });
  for await (const line of createInterface({ input: server.stdout })) {
    const address = /http:\S+/.exec(line)?.[0];
    if (address) return { address, stop: () => server.kill() };
  }
  throw new Error("the server ended without printing its address");
}

/** @param {string} address */
export async function resetMock(address) {
  const { status } = await fetch(`${address}/mock/reset`, { method: "POST", headers: { Origin: address } });
  assert.equal(status, 204);
}
