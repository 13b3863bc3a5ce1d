// The mock that runs in the page, so that the page needs no server of its own. Its data last until the page is loaded again.
// @ts-check

/** @import { ControlledMock } from "../../mock/controlled.js" */
/** @import { Fetch } from "../../mock/integrated.js" */
/** @import { MockClient } from "./mock_client.js" */

/** A page reaches no integration but the one that is played for the mock. @param {Fetch} contoso @returns {Fetch} */
const networkOf = (contoso) => async (request) => {
  const { hostname } = new URL(request.url);
  if (hostname.endsWith(".contoso.com")) return contoso(request);
  throw new TypeError(`the mock in this page reaches integrations at contoso.com only, not ${hostname}`);
};

/** Loads the mock, which is as large as the rest of the page. */
async function load() {
  const [{ controlledMock }, { createIntegratedMock }] = await Promise.all([
    import("../../mock/controlled.js"),
    import("../../mock/integrated.js"),
  ]);
  return controlledMock(() => createIntegratedMock(networkOf));
}

/** @returns {MockClient} */
export function pageMock() {
  /** @type {Promise<ControlledMock> | undefined} */
  let loading;
  const mock = () => (loading ??= load());
  return {
    // Requests read as they would in production, and none leaves the page.
    origin: "https://graph.microsoft.com",
    fetch: async (url, init) => (await mock()).respond(new Request(url, init)),
    reset: async () => (await mock()).reset(),
    mode: async () => (await mock()).mode(),
    setMode: async (mode) => (await mock()).setMode(mode),
    callsAfter: async (number) => (await mock()).callsAfter(number),
  };
}
