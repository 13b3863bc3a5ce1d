// The network's place: a `fetch` that answers at once, and can tell what it was sent.
import { shift, token } from "./inputs.js";

const JSON_TYPE = { "content-type": "application/json" };

const shiftText = JSON.stringify(shift);

/** What 20 requests of one kind are answered in a batch. */
const batchText = (one) => JSON.stringify({ responses: Array.from({ length: 20 }, (_, id) => ({ id: `${id}`, ...one })) });
const written = batchText({ status: 204, body: null });
const read = batchText({ status: 200, headers: { "Content-Type": "application/json" }, body: shift });

/** A change is answered 204, a shift with itself, a batch of 20 likewise, each by its method alone. */
export async function stub(_url, { method, body }) {
  if (method === "POST") return new Response(body.includes('"method":"PUT"') ? written : read, { headers: JSON_TYPE });
  return method === "GET" ? new Response(shiftText, { headers: JSON_TYPE }) : new Response(null, { status: 204 });
}

/** What was sent while `run` ran, each request by itself, how often `fetch` was called for them, and what `run` gave. */
export async function told(run) {
  const requests = [];
  let calls = 0;
  const before = globalThis.fetch;
  globalThis.fetch = (url, init) => {
    calls++;
    requests.push(...sentIn(String(url), init));
    return before(url, init);
  };
  try {
    return { answer: await run(), requests, calls };
  } finally {
    globalThis.fetch = before;
  }
}

function sentIn(url, { method, headers, body }) {
  if (new Headers(headers).get("Authorization") !== `Bearer ${token}`) throw new Error(`${method} ${url} has no token`);
  const json = body ? JSON.parse(typeof body === "string" ? body : new TextDecoder().decode(body)) : undefined;
  if (!url.endsWith("/$batch")) return [{ method, url, body: json }];
  const base = url.slice(0, -"/$batch".length);
  return json.requests.map((one) => ({ method: one.method, url: base + one.url, body: one.body }));
}
