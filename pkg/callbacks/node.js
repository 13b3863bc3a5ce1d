// Makes a handler of Node's http server of a handler of Requests.
// @ts-check

/**
 * @typedef {import("../callbacks.js").NodeRequest} NodeRequest
 * @typedef {import("../callbacks.js").NodeResponse} NodeResponse
 */

/** @type {typeof import("../callbacks.js").toNode} */
export const toNode = (handle) => (request, response) => {
  respond(handle, request, response).catch(() => response.writeHead(400, { "Cache-Control": "no-store" }).end());
};

/** @param {(request: Request) => Promise<Response>} handle @param {NodeRequest} request @param {NodeResponse} response */
async function respond(handle, request, response) {
  const { status, headers, body } = await handle(requestOf(request));
  // Whoever sends more than may be sent again needs a new connection.
  if (status === 413) headers.set("Connection", "close");
  response.writeHead(status, Object.fromEntries(headers));
  response.end(body ? new Uint8Array(await new Response(body).arrayBuffer()) : undefined);
}

/** @param {NodeRequest} request */
function requestOf(request) {
  const { method = "GET", url = "/", originalUrl = url } = request;
  const headers = Object.entries(request.headers).flatMap(([name, values]) =>
    [values ?? []].flat().map((value) => /** @type {[string, string]} */ ([name, value])),
  );
  const body = /^(GET|HEAD)$/.test(method) ? null : streamOf(request);
  // The host plays no part; a path with two slashes would be taken for one.
  return new Request(`http://localhost${originalUrl}`, /** @type {RequestInit} */ ({ method, headers, body, duplex: "half" }));
}

/** What has arrived of the body. It is not closed when the rest is not wanted, for the response needs the connection. @param {NodeRequest} request */
function streamOf(request) {
  const chunks = request[Symbol.asyncIterator]();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
}
