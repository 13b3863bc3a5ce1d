// Starts prism, a mock server for OpenAPI documents, on a free port of this machine.
// @ts-check
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const program = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  server.close();
  await once(server, "close");
  return port;
}

/**
 * Prism with a document, once it listens.
 * @param {URL} document
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function startPrism(document) {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [program, "mock", "--host", "127.0.0.1", "--port", String(port), fileURLToPath(document)],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const gone = once(child, "exit");
  const stop = async () => {
    child.kill();
    await gone;
  };
  let told = "";
  child.stdout.setEncoding("utf8");
  const listens = new Promise((resolve) => {
    child.stdout.on("data", (text) => {
      told += text;
      if (told.includes("Prism is listening")) resolve(true);
    });
  });
  const ready = await Promise.race([listens, gone.then(() => false), wait(60_000, false, { ref: false })]);
  if (!ready) {
    await stop();
    throw new Error(`prism does not listen:\n${told}`);
  }
  return { url: `http://127.0.0.1:${port}`, stop };
}
