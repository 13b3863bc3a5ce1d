// Lets pages of this machine reset the mock, choose its mode and read what it asked workforce integrations.
// @ts-check

import { isMode } from "../src/mock/modes.js";
import { isLocalOrigin } from "../../pkg/cli/local.js";

/** @import { RequestListener, ServerResponse } from "node:http" */
/** @import { ControlledMock } from "../mock/controlled.js" */

const NO_STORE = { "Cache-Control": "no-store" };
const TEXT = { "Content-Type": "text/plain", ...NO_STORE };
const JSON_TYPE = { "Content-Type": "application/json", ...NO_STORE };

const MODE = /^\/mock\/mode\/(\w+)$/;
const CALLS = /^\/mock\/calls\?after=(\d{1,15})$/;

/** @param {ControlledMock} mock @param {string} url @param {ServerResponse} response @returns whether there is something to read */
function read({ mode, callsAfter }, url, response) {
  const [, after] = CALLS.exec(url) ?? [];
  if (url === "/mock/mode") response.writeHead(200, TEXT).end(mode());
  else if (after) response.writeHead(200, JSON_TYPE).end(JSON.stringify(callsAfter(Number(after))));
  else return false;
  return true;
}

/** @param {ControlledMock} mock @returns {RequestListener} */
export const controlOf = (mock) => async (request, response) => {
  const { method, url = "" } = request;
  if (method === "GET" && read(mock, url, response)) return;
  const [, name = ""] = MODE.exec(url) ?? [];
  if (url !== "/mock/reset" && !isMode(name)) {
    response.writeHead(404).end();
  } else if (method !== "POST") {
    response.writeHead(405, { Allow: "POST" }).end();
  } else if (!isLocalOrigin(request.headers.origin)) {
    response.writeHead(403).end();
  } else {
    await change(mock, name, response);
  }
};

/** @param {ControlledMock} mock @param {string} name of a mode; otherwise the mock is reset @param {ServerResponse} response */
async function change({ setMode, reset }, name, response) {
  try {
    if (isMode(name)) setMode(name);
    else await reset();
    response.writeHead(204).end();
  } catch (error) {
    // The integration does not let itself be registered.
    response.writeHead(502, TEXT).end(error instanceof Error ? error.message : "");
  }
}
