// A `fetch` that responds at once and can record what it is sent.
// @ts-check
import { shift, token } from "./inputs.js";

const JSON_TYPE = { "content-type": "application/json" };

const shiftText = JSON.stringify(shift);

/** The response to a batch of 20 requests of one kind. @param {object} one */
const batchText = (one) => JSON.stringify({ responses: Array.from({ length: 20 }, (_, id) => ({ id: `${id}`, ...one })) });
const written = batchText({ status: 204, body: null });
const read = batchText({ status: 200, headers: { "Content-Type": "application/json" }, body: shift });

/**
 * Responds by the method alone: 204 to a change, the shift to a GET, and 20 of these to a batch.
 *
 * @param {unknown} _url
 * @param {RequestInit} [init]
 */
export async function stub(_url, { method, body } = {}) {
  if (method === "POST") return new Response(textOf(body).includes('"method":"PUT"') ? written : read, { headers: JSON_TYPE });
  return method === "GET" ? new Response(shiftText, { headers: JSON_TYPE }) : new Response(null, { status: 204 });
}

/** A body as text. @param {unknown} body */
const textOf = (body) => (typeof body === "string" ? body : new TextDecoder().decode(/** @type {Uint8Array} */ (body)));

/** A request without its token. @typedef {{ method: string | undefined, url: string, body: unknown }} Sent */

/**
 * The requests that `run` sends, those of a batch one by one, the number of calls of `fetch`, and the result of `run`.
 *
 * @param {() => Promise<unknown>} run
 */
export async function recorded(run) {
  /** @type {Sent[]} */
  const requests = [];
  let calls = 0;
  const before = globalThis.fetch;
  globalThis.fetch = (url, init) => {
    calls++;
    requests.push(...sentIn(String(url), init ?? {}));
    return before(url, init);
  };
  try {
    return { result: await run(), requests, calls };
  } finally {
    globalThis.fetch = before;
  }
}

/** @param {string} url @param {RequestInit} init @returns {Sent[]} */
function sentIn(url, { method, headers, body }) {
  if (new Headers(headers).get("Authorization") !== `Bearer ${token}`) throw new Error(`${method} ${url} has no token`);
  const json = body ? JSON.parse(textOf(body)) : undefined;
  if (!url.endsWith("/$batch")) return [{ method, url, body: json }];
  const base = url.slice(0, -"/$batch".length);
  return json.requests.map((/** @type {{ method: string, url: string, body: unknown }} */ one) => ({
    method: one.method,
    url: base + one.url,
    body: one.body,
  }));
}
