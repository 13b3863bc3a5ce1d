// A server on loopback for one test.

import { createServer } from "node:http";

/** Serves the handler of Node's until the test ends; resolves with the url of an integration on it. */
export async function serve(t, handler) {
  const server = createServer(handler);
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  t.after(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  return `http://127.0.0.1:${server.address().port}/wfi`;
}
