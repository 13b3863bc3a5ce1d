// The app's source of tokens: a server that grants them by client credentials.
// @ts-check

import { once } from "node:events";
import { createServer } from "node:http";

/** A server that grants tokens, and records what it was asked. */
export async function serveTokens() {
  /** @type {URLSearchParams[]} */
  const forms = [];
  const tokens = {
    forms,
    url: "",
    status: 200,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
  const server = createServer(async (request, response) => {
    let text = "";
    for await (const chunk of request) text += chunk;
    forms.push(new URLSearchParams(text));
    response.writeHead(tokens.status, { "Content-Type": "application/json", Connection: "close" });
    response.end(JSON.stringify({ token_type: "Bearer", access_token: `app.token.${forms.length}` }));
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  tokens.url = `http://127.0.0.1:${typeof address === "object" && address?.port}`;
  return tokens;
}
