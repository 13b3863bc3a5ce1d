// A workbench with sign-in and the services it uses, on this machine over https: the page, an OpenID provider, Graph.
// @ts-check

import { rm } from "node:fs/promises";
import { createShiftsStandIn } from "graph-shifts/testing";
import { controlledMock } from "../../mock/controlled.js";
import { seed } from "../../seed.js";
import { headersFor } from "../../server/headers.js";
import { serveMock } from "../../server/mock.js";
import { servePage } from "../../server/page.js";
import { route } from "../../server/routes.js";
import { settingsOf } from "../../src/sign_in/settings.js";
import { certificateFor } from "../../../pkg/cli/certificate.js";
import { checkTokens } from "./graph.js";
import { listen } from "./https_server.js";
import { buildPage } from "./page_build.js";
import { clientId, createProvider } from "./provider.js";

/** @typedef {Awaited<ReturnType<typeof startServices>>} Services */

/** @param {{ names?: string[] }} [options] further host names for the certificate */
export async function startServices({ names = [] } = {}) {
  const certificate = certificateFor(["localhost", ...names]);
  const [page, login, graph] = await Promise.all([1, 2, 3].map(() => listen(certificate)));
  const provider = await createProvider({ issuer: login.origin, page: page.origin });
  login.serve(provider.listener);

  let mock = createShiftsStandIn(seed);
  const guarded = checkTokens((request) => mock(request), provider);
  graph.serve(route({ mock: serveMock(controlledMock(() => ({ mock: guarded.fetch, calls: { after: () => [] } }))) }));

  const environment = { VITE_CLIENT_ID: clientId, VITE_TENANT: "", VITE_AUTHORITY: login.origin, VITE_GRAPH: graph.origin };
  const directory = await buildPage(environment);
  page.serve(route({ page: servePage(directory, headersFor(settingsOf(environment))) }));
  return {
    address: page.origin,
    certificate,
    provider,
    graph: guarded,
    /** Restores the initial data and every switch. */
    reset() {
      mock = createShiftsStandIn(seed);
      provider.reset();
      guarded.reset();
    },
    /** @param {string} path */
    stored(path) {
      const entity = mock.read(path);
      if (entity === undefined) throw new Error(`nothing is stored at ${path}`);
      return entity;
    },
    async stop() {
      for (const server of [page, login, graph]) server.stop();
      await rm(directory, { recursive: true });
    },
  };
}
