// Calls of Shifts for the tests: sealed requests, and integrations that respond to them.
import assert from "node:assert/strict";
import { approve, handleCallbacks } from "graph-shifts/callbacks";
import { seal } from "../../pkg/testing/seal.js";

export const SECRET = "7Qd2xV9mKc4RtY1pLw8ZsH3nBf6JgUe0aXoTiCvNrMkPyDqSbEhGzFjWuOlA5I2-";
export const OTHER_SECRET = "c0ffee11d00d22beef33feed44face55babe66cafe77dead88f00d99ace0b0bb";
export const TEAM = "056cac4b-28da-460b-a54e-b8c4d42831a0";
export const TENANT = "c9d0950a-bb58-49e3-af38-999909fdf206";
export const USER = "05906fd7-fd80-40f0-ada7-8c4a91049a37";
export const NOW = "2026-11-23T08:00:00.000Z";

export const CONNECT = "/v1/connect";
export const UPDATE = `/v1/teams/${TEAM}/update`;
export const READ = `/v1/teams/${TEAM}/read`;

/** 30 seconds after NOW, as Shifts writes it. */
const EXPIRES = "2026-11-23T08:00:30.0134605Z";

const times = { startDateTime: "2026-11-24T06:00:00.000Z", endDateTime: "2026-11-24T14:00:00.000Z" };

/** A shift as Shifts sends it. */
export const shift = (id, changes = {}) => ({
  id,
  userId: USER,
  schedulingGroupId: "TAG_4d9c52a4-6db8-4123-a70a-eec521237457",
  sharedShift: { ...times, theme: "Blue", isActive: true, activities: [], notes: "Bring the blue keys", ...changes },
  createdDateTime: "2026-11-23T07:59:28.762Z",
  lastModifiedDateTime: "2026-11-23T07:59:28.762Z",
  lastModifiedBy: { user: { id: USER, displayName: "Adele Vance" } },
});

/** An item of an update; of a shift that is changed, unless it says otherwise. */
export const item = (changes = {}) => {
  const id = changes.id ?? "SHFT_1";
  const headers = { "X-MS-Transaction-ID": "1", "X-MS-Expires": EXPIRES };
  return { id, method: "PUT", url: `/shifts/${id}`, headers, body: shift(id), ...changes };
};

/** An item that deletes a shift. */
export const deletion = (id) => item({ id, method: "DELETE", body: null });

/** A body as Shifts posts it: JSON, or text that is sealed as it is. */
export const sealed = (json, { secret = SECRET, ...options } = {}) =>
  seal(secret, typeof json === "string" || json instanceof Uint8Array ? json : JSON.stringify(json), options);

/** The request that posts it. */
export async function request(json, { path = UPDATE, headers = {}, ...options } = {}) {
  return new Request(`https://wfm.example/wfi${path}`, { method: "POST", headers, body: await sealed(json, options) });
}

/** The request of an update with these items. */
export const update = (items, options) => request({ requests: items }, options);

/** An integration with a fixed clock, and the events that it reports. */
export function integration(options = {}) {
  const events = [];
  const handle = handleCallbacks({
    secret: SECRET,
    now: () => new Date(NOW),
    update: () => approve(),
    onEvent: (event) => events.push(event),
    ...options,
  });
  return { handle, events };
}

/** The responses to items. They have a status of 200 and the ids of the items, whatever they are. */
export async function responsesTo(handle, items, options) {
  return readResponses(await handle(await update(items, options)), items);
}

/** The responses in a response, which are as many as the items, in their order. */
export async function readResponses(response, items) {
  assert.equal(response.status, 200);
  assert.equal(response.headers.get("content-type"), "application/json");
  assert.equal(response.headers.get("cache-control"), "no-store");
  const { responses, ...more } = JSON.parse(await response.text());
  assert.deepEqual(more, {});
  assert.deepEqual(
    responses.map(({ id }) => id),
    items.map(({ id }) => id),
  );
  for (const one of responses) {
    assert.deepEqual(Object.keys(one), ["id", "status", "body"]);
    assert.deepEqual(Object.keys(one.body), ["eTag", "error", "data"]);
    const { eTag, error } = one.body;
    if (one.status === 200) assert.ok(typeof eTag === "string" && eTag !== "" && error === null, JSON.stringify(one));
    else assert.ok(one.status >= 400 && eTag === null && error.code && error.message, JSON.stringify(one));
  }
  return responses;
}

/** The statuses of the responses. */
export const statusesOf = async (handle, items, options) =>
  (await responsesTo(handle, items, options)).map(({ status }) => status);

/** A promise, and the functions that settle it. */
export function deferred() {
  let resolve;
  let reject;
  const promise = new Promise((...functions) => ([resolve, reject] = functions));
  return { promise, resolve, reject };
}

/**
 * Holds the timers of a test: they end when it says so, so that no deadline depends on the machine. `hang` is a handler that never ends, and
 * `passed` lets so many seconds pass once it is called.
 * @param {import("node:test").TestContext} t
 */
export function heldTime(t) {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  let called = deferred();
  const hang = () => {
    called.resolve();
    return new Promise(() => {});
  };
  const passed = async (seconds) => {
    await called.promise;
    called = deferred();
    t.mock.timers.tick(seconds * 1000);
  };
  return { hang, passed };
}

/** Resolves after so many milliseconds. */
export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
