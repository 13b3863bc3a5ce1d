// The secret is nowhere, and what bodies hold of people is in no response, event or log of the library.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import { approve, eligible, openCallback, readOnly } from "graph-shifts/callbacks";
import {
  CONNECT,
  OTHER_SECRET,
  READ,
  SECRET,
  UPDATE,
  deletion,
  integration,
  item,
  request,
  sealed,
  shift,
  update,
} from "./calls.js";

const NAME = "Adele Vance";
const NOTES = "Bring the blue keys";

/** Everything that a log could print of a value. */
function shown(value) {
  const deep = { showHidden: true, depth: Infinity, maxArrayLength: Infinity, maxStringLength: Infinity };
  return [inspect(value, deep), inspect(value, { ...deep, getters: true }), String(value?.stack), JSON.stringify(value)].join(
    "\n",
  );
}

/** Those texts, and a part and encodings of the secret. */
const KEPT = [SECRET, OTHER_SECRET]
  .flatMap((secret) => [secret, secret.slice(0, 32), secret.slice(32), btoa(secret), Buffer.from(secret).toString("hex")])
  .concat(NAME, NOTES);

function holds(value, what) {
  const text = shown(value);
  for (const kept of KEPT) assert.ok(!text.includes(kept), `${what} has ${kept}`);
}

const cases = {
  approved: { update: () => approve() },
  "approved by eTag": { update: () => approve({ eTag: ({ change }) => change }) },
  refused: { update: readOnly("No.") },
  failed: {
    update: () => {
      throw null;
    },
  },
  "no verdict": { update: (call) => call },
  "a wrong eTag": { update: ({ items }) => approve({ eTag: () => items }) },
  echoed: { workforceIntegrationId: "WFI_1" },
  expired: { now: () => new Date("2027-01-01T00:00:00Z") },
  "of two secrets": { secret: [OTHER_SECRET, SECRET] },
  "of a wrong secret": { secret: OTHER_SECRET },
  "of a secret that is none": { secret: () => SECRET.slice(1) },
  "of a memory that fails": { remember: { get: () => JSON.stringify({ results: [] }), set: () => Promise.reject(null) } },
  read: { read: () => eligible(["SHFT_2"]) },
};

describe("neither responses nor events nor the console have a secret, a name or notes: a call", () => {
  for (const [what, options] of Object.entries(cases)) {
    test(what, async (t) => {
      for (const name of ["log", "info", "warn", "error", "debug"])
        t.mock.method(console, name, () => assert.fail(`console.${name} is called`));
      const { handle, events } = integration(options);
      const hostile = item({ body: { ...shift("SHFT_1", { [NAME]: NOTES, theme: NAME }), state: NOTES } });
      const unknown = item({ id: "2", url: "/teas/2", body: { notes: NOTES } });
      const requests = [
        await update([item(), deletion("SHFT_2")]),
        await update([hostile, unknown], { headers: { "X-MS-WFMPassthrough": "WFI_1" } }),
        await request({ requests: [{ id: "1", method: "GET", url: `/shifts/SHFT_1/x?name=${NAME}` }] }, { path: READ }),
        await request(`{"requests":"${NAME} ${NOTES}`),
        await request({ tenantId: NAME, user: NOTES }, { path: CONNECT }),
      ];
      for (const sent of requests) {
        const response = await handle(sent);
        holds([response.status, ...response.headers, await response.text()], what);
      }
      assert.ok(events.length >= requests.length);
      for (const event of events) holds(event, what);
    });
  }
});

test("the keys of a memory have no names, and its values neither", async () => {
  const held = [];
  const remember = {
    get(key) {
      held.push(key);
      return null;
    },
    set: (...given) => void held.push(...given),
  };
  const { handle } = integration({ remember });
  await (await handle(await update([item(), item({ id: "2", method: "POST", body: shift("2") })]))).text();
  assert.ok(held.length > 6);
  holds(held, "the memory");
});

test("what cannot be opened is an opened call in nothing", async () => {
  const body = await sealed({ requests: [item()] });
  for (const [given, options] of [
    [{ url: UPDATE, body }, { secret: OTHER_SECRET }],
    [{ url: UPDATE, body: body.slice(0, -30) }, { secret: SECRET }],
    [{ url: UPDATE, body: await sealed(`{"requests":[{"id":"${NAME}"}]}`) }, { secret: SECRET }],
  ]) {
    const opened = await openCallback(given, options);
    assert.deepEqual(Object.keys(opened), ["ok", "code", "status"]);
    holds(opened, "a refusal");
  }
});

test("a handler and a call hold no secret", async () => {
  const { call } = await openCallback({ url: UPDATE, body: await sealed({ requests: [deletion("1")] }) }, { secret: SECRET });
  const { handle } = integration();
  for (const value of [call, handle]) holds(value, "an object");
});
