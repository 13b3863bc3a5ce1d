// The mock of the page's own server.
// @ts-check

import { isMode } from "./modes.js";

/** @import { Mode } from "./modes.js" */
/** @import { MockClient } from "./mock_client.js" */

/** @param {"reset" | "mode" | `mode/${Mode}` | `calls?after=${number}`} path @param {"GET" | "POST"} method */
async function ask(path, method) {
  const response = await fetch(`/mock/${path}`, { method });
  if (!response.ok) throw new Error(`it returns ${response.status}`);
  return response.text();
}

/** @returns {MockClient} */
export const serverMock = () => ({
  origin: location.origin,
  fetch: (url, init) => fetch(url, init),
  reset: () => ask("reset", "POST"),
  async mode() {
    const name = await ask("mode", "GET");
    if (isMode(name)) return name;
    throw new Error("it has an unknown mode");
  },
  setMode: (mode) => ask(`mode/${mode}`, "POST"),
  callsAfter: async (number) => JSON.parse(await ask(`calls?after=${number}`, "GET")),
});
