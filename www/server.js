// Serves the workbench and the stand-in for Graph, on this machine alone.
//
// node www/server.js [--port N] [--stand-in-only]

import { createServer } from "node:http";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { createShiftsStandIn } from "graph-shifts/testing";
import { isLocal } from "./server/local.js";
import { servePage } from "./server/page.js";
import { serveStandIn } from "./server/stand_in.js";
import { seed } from "./seed.js";

const DIST = fileURLToPath(new URL("dist", import.meta.url));

const { values: options } = parseArgs({
  options: {
    port: { type: "string", default: "4173" },
    "stand-in-only": { type: "boolean", default: false },
  },
});

const standIn = serveStandIn(() => createShiftsStandIn(seed));
const page = options["stand-in-only"] ? null : servePage(DIST);

if (page?.isEmpty) {
  console.error(
    "the workbench is not built: `cargo xtask start` builds and serves it, `npx vite build www` builds it alone",
  );
  process.exit(1);
}

const server = createServer((request, response) => {
  if (!isLocal(request.headers.host)) {
    response.writeHead(403).end();
  } else if (request.url.startsWith("/v1.0/")) {
    void standIn.serve(request, response);
  } else if (request.url === "/stand-in/fresh") {
    standIn.renew(request, response);
  } else if (page) {
    page.serve(request, response);
  } else {
    response.writeHead(404).end();
  }
});

server.on("error", (error) => {
  console.error(
    error.code === "EADDRINUSE" ? `port ${options.port} is taken; choose another with --port` : error.message,
  );
  process.exit(1);
});

server.listen(Number(options.port), "127.0.0.1", () => {
  const name = page ? "workbench" : "stand-in";
  console.log(`graph-shifts ${name} on http://localhost:${server.address().port}`);
});
