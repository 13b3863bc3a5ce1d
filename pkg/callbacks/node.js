// Makes a handler of Node's http server of a handler of Requests.
// @ts-check

/** @type {typeof import("../callbacks.js").toNode} */
export const toNode = (handle) => (request, response) => {
  responded(handle, request, response).catch(() => response.writeHead(400, { "Cache-Control": "no-store" }).end());
};

/** @param {(request: Request) => Promise<Response>} handle @param {import("../callbacks.js").NodeRequest} request @param {import("../callbacks.js").NodeResponse} response */
async function responded(handle, request, response) {
  const responded = await handle(requestOf(request));
  const text = await responded.text();
  // Whoever sends more than may be sent again needs a new connection.
  if (responded.status === 413) responded.headers.set("Connection", "close");
  response.writeHead(responded.status, Object.fromEntries(responded.headers)).end(text);
}

/** @param {import("../callbacks.js").NodeRequest} request */
function requestOf(request) {
  const { method = "GET", url, originalUrl = url } = request;
  const headers = Object.entries(request.headers).map(([name, value]) => [name, `${value}`]);
  const chunks = request[Symbol.asyncIterator]();
  const body = new ReadableStream({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    // The rest is left where it is: to close it would close the connection, which the response needs.
  });
  const init = /GET|HEAD/.test(method) ? { method, headers } : { method, headers, body, duplex: "half" };
  // The host plays no part. A path that begins with two slashes would be taken for one.
  return new Request(`http://localhost${originalUrl}`, /** @type {RequestInit} */ (init));
}
