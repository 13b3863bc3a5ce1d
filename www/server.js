// Serves the workbench and the mock Graph, on this machine only.
// @ts-check
//
// node www/server.js [--port N] [--mock-only] [--integration URL]
//
// The mock's team has a workforce integration: the one at the URL, whose secret is WFI_SECRET in the environment, or one that the server plays.

import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { controlledMock } from "./mock/controlled.js";
import { createIntegratedMock } from "./mock/integrated.js";
import { headersFor } from "./server/headers.js";
import { serveMock } from "./server/mock.js";
import { networkOf } from "./server/network.js";
import { servePage } from "./server/page.js";
import { register } from "./server/registration.js";
import { route } from "./server/routes.js";

const DIST = fileURLToPath(new URL("dist", import.meta.url));

const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: "4173" },
    "mock-only": { type: "boolean", default: false },
    integration: { type: "string" },
  },
});

async function builtPage() {
  // Vite is slow to load, and the mock alone does not need it.
  const { readSettings } = await import("./server/settings.js");
  return servePage(DIST, headersFor(readSettings()));
}

const { integration: url } = options;
const mock = serveMock(
  controlledMock(
    () => createIntegratedMock(networkOf),
    url === undefined ? undefined : (graph) => register({ url, secret: process.env.WFI_SECRET ?? "" }, graph),
  ),
);
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
