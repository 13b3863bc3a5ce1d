// Serves the workbench and the mock Graph, on this machine only.
// @ts-check
//
// node www/server.js [--port N] [--mock-only]

import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createShiftsStandIn } from "graph-shifts/testing";
import { seed } from "./seed.js";
import { headersFor } from "./server/headers.js";
import { serveMock } from "./server/mock.js";
import { servePage } from "./server/page.js";
import { route } from "./server/routes.js";

const DIST = fileURLToPath(new URL("dist", import.meta.url));

const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: "4173" },
    "mock-only": { type: "boolean", default: false },
  },
});

async function builtPage() {
  // Vite is slow to load, and the mock alone does not need it.
  const { readSettings } = await import("./server/settings.js");
  return servePage(DIST, headersFor(readSettings()));
}

const mock = serveMock(() => createShiftsStandIn(seed));
const page = options["mock-only"] ? null : await builtPage();

if (page?.isEmpty) {
  console.error("the workbench is not built: `cargo xtask start` builds and serves it, `npx vite build www` only builds it");
  process.exit(1);
}

const server = createServer(route({ mock, page }));

server.on("error", (error) => {
  const isTaken = "code" in error && error.code === "EADDRINUSE";
  console.error(isTaken ? `port ${options.port} is in use; choose another one with --port` : error.message);
  process.exit(1);
});

server.listen(Number(options.port), "127.0.0.1", () => {
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  console.log(`graph-shifts ${page ? "workbench" : "mock"} on http://localhost:${port}`);
});
