// Tests of `graph-shifts/callbacks` for every runtime: all vectors, and what a handler is held to; each throws if it fails.
import { same } from "./contract.js";

const SECRET = "7Qd2xV9mKc4RtY1pLw8ZsH3nBf6JgUe0aXoTiCvNrMkPyDqSbEhGzFjWuOlA5I2-";
const TEAM = "056cac4b-28da-460b-a54e-b8c4d42831a0";
const UPDATE = `/v1/teams/${TEAM}/update`;
const bytesOf = (hex) => Uint8Array.from(hex.match(/../g), (pair) => Number.parseInt(pair, 16));
const hexOf = (bytes) => Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

const sealed = ({ createShiftsCaller }, text, { secret = SECRET, ...options } = {}) =>
  createShiftsCaller({ secret, url: "https://wfm.example" }).seal(text, options);

/** The text of a vector; undefined if it has none. */
function textOf({ plaintext, plaintextParts: parts }) {
  return parts ? parts.prefix + Array(parts.times).fill(parts.unit).join(parts.separator) + parts.suffix : plaintext;
}

/** The body of a vector, sealed here if it is too long to print. */
async function bodyOf(given, vector) {
  if (vector.body) return bytesOf(vector.body);
  const { secret, dek, iv, bodySha256 } = vector;
  const body = await sealed(given, textOf(vector), { secret, dek: bytesOf(dek), iv: bytesOf(iv) });
  same(hexOf(await crypto.subtle.digest("SHA-256", body)), bodySha256, "what is sealed");
  return body;
}

const requestOf = (path, body, headers = {}) => new Request(`https://wfm.example/wfi${path}`, { method: "POST", body, headers });

/** A vector opens or is refused as it says, and has as many responses as items. */
async function holds(given, vector) {
  const { path, secret, expect } = vector;
  const body = await bodyOf(given, vector);
  const opened = await given.openCallback({ url: path, body }, { secret });
  same([opened.ok, opened.code], [expect.opens, expect.code], "whether it opens");
  const { kind, items, trailing } = opened.call ?? {};
  if (opened.ok) same([kind, items?.length, trailing], [expect.kind, expect.items, expect.trailing ?? 0], "what it says");
  const verdict = () => given.refuse({ message: "No." });
  const response = await given.handleCallbacks({ secret, update: verdict, read: verdict })(requestOf(path, body));
  const text = await response.text();
  if (!opened.ok) same([response.status, text], [400, ""], "the response");
  else if (kind === "connect") same([response.status, text], [200, ""], "the response");
  else same([...new Set(JSON.parse(text).responses.map(({ status }) => status > 400))], [true], "the refusals");
}

/** The statuses of the responses to items that are deleted, or are posted as they are. */
async function statusesOf(given, handle, items) {
  const requests = items.map((one) => (typeof one === "string" ? { id: one, method: "DELETE", url: `/shifts/${one}` } : one));
  const response = await handle(requestOf(UPDATE, await sealed(given, JSON.stringify({ requests }))));
  same(response.headers.get("content-type"), "application/json", "the type");
  const { responses } = await response.json();
  same(
    responses.map(({ id }) => id),
    requests.map(({ id }) => id),
    "the ids",
  );
  return responses.map(({ status }) => status);
}

const behaviour = {
  async "a body is read from a stream, and no more of it than may be"(given) {
    const { handleCallbacks, approve } = given;
    const handle = handleCallbacks({ secret: SECRET, update: () => approve(), maxBody: 1000 });
    const { status } = await handle(requestOf(UPDATE, new Uint8Array(1001)));
    same(status, 413, "a large body");
    same(await statusesOf(given, handle, ["SHFT_1"]), [200], "a small one");
  },

  async "entities are in Graph's spelling, and times are read as Shifts writes them"(given) {
    const { openCallback } = given;
    const headers = { "X-MS-Expires": "2026-11-23T08:00:30.0134605Z" };
    const body = { sharedShift: { theme: "Blue", isActive: true, startDateTime: "2026-11-24T06:00:00Z" } };
    const update = JSON.stringify({ requests: [{ id: "SHFT_1", method: "PUT", url: "/shifts/SHFT_1", headers, body }] });
    const { call } = await openCallback({ url: UPDATE, body: await sealed(given, update) }, { secret: SECRET });
    same([call.items[0].body.sharedShift.theme, call.warnings], ["blue", []], "the entity");
    same(call.expires, new Date("2026-11-23T08:00:30.013Z"), "the time");
    const url = "/shifts/SHFT_1/requestableShifts?startTime=5/31/2020 11:00:00 PM +00:00&endTime=2026-12-01T03:59:59.9990000Z";
    const read = JSON.stringify({ requests: [{ id: "SHFT_1", method: "GET", url }] });
    const asked = await openCallback({ url: `/v1/teams/${TEAM}/read`, body: await sealed(given, read) }, { secret: SECRET });
    const { from, to } = asked.call.items[0];
    same([from, to], [new Date("2020-05-31T23:00:00Z"), new Date("2026-12-01T03:59:59.999Z")], "the times of a question");
  },

  async "whatever a handler does, each item has a response"(given) {
    const { handleCallbacks, approve, refuse } = given;
    const handlers = [
      [() => approve(), 200],
      [() => refuse({ message: "No." }), 403],
      [() => undefined, 500],
      [() => ({ approved: true }), 500],
      [() => Promise.reject(null), 500],
      [
        ({ items }) => {
          items.length = 0;
          throw new Error("x");
        },
        500,
      ],
    ];
    for (const [update, status] of handlers) {
      const handle = handleCallbacks({ secret: SECRET, update });
      same(await statusesOf(given, handle, ["SHFT_1", "SHFT_2", "SHFT_3"]), Array(3).fill(status), `${update}`);
    }
  },

  async "a deadline aborts the signal and refuses"(given) {
    const { handleCallbacks } = given;
    let reason;
    const update = ({ signal }) =>
      new Promise(() => {
        signal.addEventListener("abort", () => {
          reason = signal.reason.name;
        });
      });
    // Long enough to open the call where the machine is busy.
    const handle = handleCallbacks({ secret: SECRET, update, deadline: 2 });
    same(await statusesOf(given, handle, ["SHFT_1"]), [503], "the refusal");
    same(reason, "TimeoutError", "the reason");
  },

  async "a change acts once, however often and in how many secrets it comes"(given) {
    const { handleCallbacks, approve, createSecret } = given;
    let count = 0;
    const update = async () => {
      count++;
      return approve();
    };
    const handle = handleCallbacks({ secret: [createSecret(), SECRET], update });
    const item = (id) => ({ id, method: "POST", url: `/shifts/${id}`, body: { id, userId: TEAM } });
    const all = await Promise.all(["SHFT_1", "SHFT_2", "SHFT_3"].map((id) => statusesOf(given, handle, [item(id)])));
    same([all, count], [[[200], [200], [200]], 1], "the responses, and the calls of the handler");
  },
};

/** The tests by their names. */
export const callbacksOf = (vectors) => ({
  ...Object.fromEntries(vectors.map((vector) => [`${vector.name}: ${vector.why}`, (given) => holds(given, vector)])),
  ...behaviour,
});

/** Runs all tests over `given`, what the package's entries export: how many passed, and what is wrong with those that failed. */
export async function callbacksSuite(given, vectors) {
  const report = { passed: 0, failed: [] };
  for (const [name, check] of Object.entries(callbacksOf(vectors))) {
    try {
      await check(given);
      report.passed++;
    } catch (error) {
      report.failed.push(`${name}\n${error?.stack ?? error}`);
    }
  }
  return report;
}
