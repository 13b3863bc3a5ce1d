// A workbench that signs in, with all it signs in to, on this machine over https: the page, an OpenID provider, Graph.

import { execFile } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:https";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createShiftsStandIn } from "graph-shifts/testing";
import { seed } from "../../seed.js";
import { headersFor } from "../../server/headers.js";
import { servePage } from "../../server/page.js";
import { answer } from "../../server/routes.js";
import { serveStandIn } from "../../server/stand_in.js";
import { settingsOf } from "../../src/sign_in/settings.js";
import { certificateFor } from "./certificate.js";
import { guard } from "./graph.js";
import { clientId, createProvider } from "./provider.js";

const WWW = fileURLToPath(new URL("../..", import.meta.url));
const VITE = fileURLToPath(new URL("../../../node_modules/vite/bin/vite.js", import.meta.url));

/** An https server on a free port; it answers as soon as `serve` is told how. */
export async function listen(certificate) {
  let serve = (_, response) => response.writeHead(503).end();
  const server = createServer(certificate, (request, response) => serve(request, response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address();
  return {
    port,
    origin: `https://localhost:${port}`,
    serve: (listener) => (serve = listener),
    stop: () => (server.closeAllConnections(), server.close()),
  };
}

/** Builds the page with these settings, apart from the one that others serve. */
export async function build(environment) {
  const directory = await mkdtemp(join(tmpdir(), "graph-shifts-page-"));
  const args = [VITE, "build", WWW, "--outDir", directory, "--emptyOutDir", "--logLevel", "error"];
  await promisify(execFile)(process.execPath, args, { env: { ...process.env, ...environment } });
  return directory;
}

/** @param {{ names?: string[] }} [also] names the certificate is to hold beside this machine's */
export async function startPlace({ names = [] } = {}) {
  const certificate = await certificateFor(["localhost", ...names]);
  const [page, login, graph] = await Promise.all([1, 2, 3].map(() => listen(certificate)));
  const provider = await createProvider({ issuer: login.origin, page: page.origin });
  login.serve(provider.answer);

  let standIn = createShiftsStandIn(seed);
  const guarded = guard((request) => standIn(request), provider);
  graph.serve(answer({ standIn: serveStandIn(() => guarded.answer) }));

  const environment = { VITE_CLIENT_ID: clientId, VITE_TENANT: "", VITE_AUTHORITY: login.origin, VITE_GRAPH: graph.origin };
  const directory = await build(environment);
  page.serve(answer({ page: servePage(directory, headersFor(settingsOf(environment))) }));
  return {
    address: page.origin,
    certificate,
    provider,
    graph: guarded,
    /** The first data, and no switch turned. */
    renew() {
      standIn = createShiftsStandIn(seed);
      provider.untouch();
      guarded.untouch();
    },
    stored: (path) => standIn.read(path),
    async stop() {
      for (const server of [page, login, graph]) server.stop();
      await rm(directory, { recursive: true });
    },
  };
}
