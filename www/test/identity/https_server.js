// An https server on a free port of this machine, whose listener is set later.
// @ts-check

import { once } from "node:events";
import { createServer } from "node:https";

/** @import { RequestListener } from "node:http" */
/** @import { Certificate } from "../../../pkg/cli/certificate.js" */

/** Responds 503 until `serve` sets another listener. @param {Certificate} certificate */
export async function listen(certificate) {
  /** @type {RequestListener} */
  let listener = (_, response) => response.writeHead(503).end();
  const server = createServer({ key: certificate.key, cert: certificate.cert }, (request, response) =>
    listener(request, response),
  );
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the server has no port");
  return {
    port: address.port,
    origin: `https://localhost:${address.port}`,
    /** @param {RequestListener} next */
    serve(next) {
      listener = next;
    },
    stop() {
      server.closeAllConnections();
      server.close();
    },
  };
}
