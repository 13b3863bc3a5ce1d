// Serves the workbench and the stand-in for Graph, on this machine alone.
//
// node www/server.js [--port N] [--stand-in-only]

import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createShiftsStandIn } from "graph-shifts/testing";
import { headersFor } from "./server/headers.js";
import { servePage } from "./server/page.js";
import { answer } from "./server/routes.js";
import { serveStandIn } from "./server/stand_in.js";
import { seed } from "./seed.js";

const DIST = fileURLToPath(new URL("dist", import.meta.url));

const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: "4173" },
    "stand-in-only": { type: "boolean", default: false },
  },
});

async function builtPage() {
  // Vite is slow to load, and the stand-in alone has no use for it.
  const { readSettings } = await import("./server/settings.js");
  return servePage(DIST, headersFor(readSettings()));
}

const standIn = serveStandIn(() => createShiftsStandIn(seed));
const page = options["stand-in-only"] ? null : await builtPage();

if (page?.isEmpty) {
  console.error("the workbench is not built: `cargo xtask start` builds and serves it, `npx vite build www` builds it alone");
  process.exit(1);
}

const server = createServer(answer({ standIn, page }));

server.on("error", (error) => {
  console.error(error.code === "EADDRINUSE" ? `port ${options.port} is taken; choose another with --port` : error.message);
  process.exit(1);
});

server.listen(Number(options.port), "127.0.0.1", () => {
  const name = page ? "workbench" : "stand-in";
  console.log(`graph-shifts ${name} on http://localhost:${server.address().port}`);
});
