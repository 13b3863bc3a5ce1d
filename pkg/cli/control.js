// What tests in other languages ask of the mock itself, below `/mock/`.
// @ts-check

import { bodyOf } from "./body.js";
import { isLocalOrigin } from "./local.js";

/**
 * @import { IncomingMessage, ServerResponse } from "node:http"
 * @import { ControlledMock } from "./controlled.js"
 *
 * @typedef {object} Reply
 * @property {number} status
 * @property {unknown} [json]
 * @property {Record<string, string>} [headers]
 */

/** @type {Record<string, { method: string, act: (mock: ControlledMock, body: Buffer) => Reply }>} */
const PATHS = {
  "/mock/reset": { method: "POST", act: reset },
  "/mock/switches": { method: "PATCH", act: setSwitches },
  "/mock/answers": { method: "GET", act: (mock) => ({ status: 200, json: mock.answers() }) },
};

/** @param {ControlledMock} mock @returns {Reply} */
function reset(mock) {
  mock.reset();
  return { status: 204 };
}

/** @param {ControlledMock} mock @param {Buffer} body @returns {Reply} */
function setSwitches(mock, body) {
  try {
    mock.setSwitches(JSON.parse(String(body)));
    return { status: 204 };
  } catch (error) {
    return { status: 400, json: { message: error instanceof Error ? error.message : String(error) } };
  }
}

/** @param {ControlledMock} mock @param {IncomingMessage} request @returns {Promise<Reply>} */
async function replyTo(mock, request) {
  const body = await bodyOf(request);
  const row = PATHS[request.url ?? ""];
  if (row === undefined) return { status: 404, json: { message: `the paths are ${Object.keys(PATHS).join(", ")}` } };
  if (request.method !== row.method) return { status: 405, headers: { Allow: row.method } };
  // A browser names the page; programs name none.
  const { origin } = request.headers;
  if (origin !== undefined && !isLocalOrigin(origin)) return { status: 403, json: { message: "for pages of this machine only" } };
  return row.act(mock, body);
}

/** @param {ControlledMock} mock */
export const controlOf = (mock) => async (/** @type {IncomingMessage} */ request, /** @type {ServerResponse} */ response) => {
  // Only reading the body fails: its client has gone.
  const reply = await replyTo(mock, request).catch(() => undefined);
  if (reply === undefined) return;
  const { status, json, headers = {} } = reply;
  const type = json === undefined ? {} : { "Content-Type": "application/json" };
  response.writeHead(status, { "Cache-Control": "no-store", ...type, ...headers });
  response.end(json === undefined ? undefined : `${JSON.stringify(json)}\n`);
};
