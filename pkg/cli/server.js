// The server of `graph-shifts mock`: listens, refuses hosts that are not its own, and ends.
// @ts-check

import { createServer } from "node:http";
import { createServer as createSecureServer } from "node:https";
import { isIPv6 } from "node:net";
import { controlOf } from "./control.js";
import { listenerOf } from "./listener.js";
import { isLocal } from "./local.js";

/**
 * @import { IncomingMessage, RequestListener } from "node:http"
 * @import { ControlledMock } from "./controlled.js"
 *
 * @typedef {object} Place
 * @property {number} port
 * @property {string} host
 * @property {string[]} names
 * @property {{ cert: string, key: string }} [encrypted]
 */

const ALL_ADDRESSES = ["0.0.0.0", "::"];

/** @param {string} host */
const inUrl = (host) => (isIPv6(host) ? `[${host}]` : host);

/**
 * Refuses a page elsewhere that resolves its name to this machine. Whoever listens on all addresses is asked for by any name.
 * @param {Place} place
 * @returns {(host: string | undefined) => boolean}
 */
function isKnown({ host, names }) {
  const known = [host, ...names].map((name) => inUrl(name).toLowerCase());
  if (ALL_ADDRESSES.includes(host)) return () => true;
  return (asked = "") => isLocal(asked) || known.includes(asked.replace(/:\d+$/, "").toLowerCase());
}

/** @param {ControlledMock} mock @param {Place} place @returns {RequestListener} */
function route(mock, place) {
  const [serveMock, control, knows] = [listenerOf(mock.respond), controlOf(mock), isKnown(place)];
  return (request, response) => {
    if (!knows(request.headers.host)) {
      response
        .writeHead(403, { "Content-Type": "text/plain" })
        .end("This host is not a name of the mock: --name HOST adds it.\n");
    } else if (request.url?.startsWith("/mock/")) {
      void control(request, response);
    } else {
      void serveMock(request, response);
    }
  };
}

/** What is wrong, for who has chosen the port. @param {NodeJS.ErrnoException} error @param {Place} place */
function explained(error, { port, host }) {
  if (error.code === "EADDRINUSE")
    return new Error(`port ${port} is in use; choose another one with --port, or 0 for a free one`);
  if (error.code === "EACCES") return new Error(`port ${port} requires elevated privileges; choose 1024 or above with --port`);
  return new Error(`cannot listen on ${host}: ${error.message}`);
}

/**
 * Resolves once the server listens.
 * @param {ControlledMock} mock
 * @param {Place} place
 * @returns {Promise<{ address: string, close: (then: () => void) => void }>}
 */
export function serve(mock, place) {
  const { encrypted, host, port } = place;
  const listener = route(mock, place);
  const server = encrypted ? createSecureServer(encrypted, listener) : createServer(listener);
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(explained(error, place)));
    server.listen(port, host, () => {
      const bound = /** @type {import("node:net").AddressInfo} */ (server.address()).port;
      const shown = ALL_ADDRESSES.includes(host) ? "localhost" : inUrl(host);
      resolve({
        address: `${encrypted ? "https" : "http"}://${shown}:${bound}`,
        close(then) {
          server.close(then);
          server.closeAllConnections();
        },
      });
    });
  });
}
