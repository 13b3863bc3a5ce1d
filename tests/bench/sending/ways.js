// The ways to send a request and read its response, each from the input on and with the same token.
// @ts-check
import assert from "node:assert/strict";
import { getShift, updateOpenShift } from "graph-shifts";
import { send, sendAll } from "graph-shifts/send";
import { Client } from "@microsoft/microsoft-graph-client";
import { change, shiftId, teamId, token } from "./inputs.js";
import { kiota } from "./kiota.js";
import { recorded } from "./stub.js";

/** The number of requests in one batch; the cost is that of each. */
const MANY = 20;

const team = `https://graph.microsoft.com/v1.0/teams/${teamId}/schedule`;
const Authorization = `Bearer ${token}`;

/** @typedef {import("graph-shifts").GraphRequest<unknown>} Sendable */

const plain = {
  async change() {
    const headers = { "Content-Type": "application/json", Authorization };
    const response = await fetch(`${team}/openShifts/${change.openShiftId}`, {
      method: "PUT",
      headers,
      body: JSON.stringify(change.body),
    });
    if (!response.ok) throw new Error(response.statusText);
  },
  async read() {
    const response = await fetch(`${team}/shifts/${shiftId}`, { method: "GET", headers: { Authorization } });
    if (!response.ok) throw new Error(response.statusText);
    return response.json();
  },
};

const graphShifts = {
  change: () => send(updateOpenShift(change), { token }),
  read: () => send(getShift({ teamId, shiftId }), { token }),
};

const requests = { change: updateOpenShift(change), read: getShift({ teamId, shiftId }) };

const madeBefore = {
  change: () => send(requests.change, { token }),
  read: () => send(requests.read, { token }),
};

/**
 * A different id for each request of a batch: two requests for one entity would wait for each other.
 *
 * @param {string} id
 * @param {number} at
 */
const nth = (id, at) => id.slice(0, -2) + `${at}`.padStart(2, "0");

/** Sends 20 requests in one batch without pacing and returns the first result. @param {(at: number) => Sendable} build */
async function inBatch(build) {
  const results = await sendAll(
    Array.from({ length: MANY }, (_, at) => build(at)),
    { token, rate: Infinity },
  );
  const failed = results.find(({ error }) => error);
  if (failed) throw failed.error;
  return results[0].value;
}

const batched = {
  change: () => inBatch((at) => updateOpenShift({ ...change, openShiftId: nth(change.openShiftId, at) })),
  read: () => inBatch((at) => getShift({ teamId, shiftId: nth(shiftId, at) })),
};

const client = Client.init({ authProvider: (done) => done(null, token) });

const graphClient = {
  change: () => client.api(`/teams/${teamId}/schedule/openShifts/${change.openShiftId}`).put(change.body),
  read: () => client.api(`/teams/${teamId}/schedule/shifts/${shiftId}`).get(),
};

/**
 * @typedef {object} Way
 * @property {string} name
 * @property {Record<"change" | "read", () => Promise<unknown>>} run
 * @property {number} each how many requests one run sends
 * @property {string} [method] the method of a change, where it is not PUT
 */

/** The first is the measure of the others. @type {Way[]} */
export const ways = [
  { name: "fetch, by hand", run: plain, each: 1 },
  { name: "graph-shifts, send", run: graphShifts, each: 1 },
  { name: "graph-shifts, send of a request made before", run: madeBefore, each: 1 },
  { name: `graph-shifts, sendAll of ${MANY}, each`, run: batched, each: MANY },
  { name: "microsoft-graph-client 3", run: graphClient, each: 1 },
  { name: "Kiota 1 preview, the change by PATCH", run: kiota, each: 1, method: "PATCH" },
];

/** A value whose date-times are all in the form that Date writes. @param {unknown} value */
const inOneForm = (value) =>
  JSON.parse(JSON.stringify(value), (name, member) =>
    name.endsWith("DateTime") && member ? new Date(member).toISOString() : member,
  );

/** Throws unless every way sends what the first sends and returns the same entity. @param {"change" | "read"} what */
export async function prove(what) {
  const wanted = await recorded(ways[0].run[what]);
  for (const { name, run, each, method: own } of ways) {
    const { requests, calls, result } = await recorded(run[what]);
    assert.deepEqual({ calls, requests: requests.length }, { calls: 1, requests: each }, name);
    for (const [at, request] of requests.entries()) {
      const [{ method, url, body }] = wanted.requests;
      const expected = { method: (what === "change" && own) || method, url: each > 1 ? nth(url, at) : url, body };
      assert.deepEqual(inOneForm(request), inOneForm(expected), `${name}, ${what}`);
    }
    assert.equal(idOf(result), idOf(wanted.result), `${name}, ${what}`);
  }
}

/** The id of an entity, if a run returns one. @param {unknown} result */
const idOf = (result) => /** @type {{ id?: string } | undefined} */ (result)?.id;
