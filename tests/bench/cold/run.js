// Runs in a fresh process: imports the subject named on the command line, has it send its first request, and writes the milliseconds to there.
import { writeSync } from "node:fs";

/** Tells what would be sent, and ends: what comes after is none of the start. */
globalThis.fetch = async (url, { method, body }) => {
  const took = performance.now() - began;
  writeSync(
    1,
    JSON.stringify({
      took,
      node: process.version,
      url: String(url),
      method,
      body: body && JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body)),
    }),
  );
  process.exit();
};

const began = performance.now();
const { send } = await import(process.argv[2]);
await send();
