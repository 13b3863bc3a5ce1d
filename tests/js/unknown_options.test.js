// Names that options do not have: each function refuses them before it does anything, and says which ones there are.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { getOpenShift, listShifts } from "graph-shifts";
import { approve, createSecret, handleCallbacks, openCallback, refuse } from "graph-shifts/callbacks";
import { apply, copyWeek } from "graph-shifts/plan";
import { items, pages, send, sendAll } from "graph-shifts/send";
import { createShiftsCaller, createShiftsStandIn } from "graph-shifts/testing";
import { at, moveBy } from "graph-shifts/time";
import { openShiftId, teamId } from "./samples.js";

let sent = 0;
const fetch = async () => {
  sent++;
  return Response.json({ value: [] });
};
const request = getOpenShift({ teamId, openShiftId });
const list = listShifts({ teamId });
const secret = createSecret();
const update = () => approve();
const url = "https://shifts.example.com/wfi";
const timeZone = "Europe/Berlin";
/** One object serves all functions that send. */
const SENDING = {
  ...{ token: "any", fetch, signal: undefined, retries: 0, maxWait: 1, onRetry() {} },
  ...{ concurrency: 1, rate: 1, onProgress() {} },
};
const OPENING = { secret, workforceIntegrationId: "WFI_1", passthrough: [], basePath: "/wfi", maxBody: 1 };
const TRYING = { retries: 0, retryDelay: 0, timeout: 1, expiresAfter: 1, freshIds: false };
const posted = { url: "/wfi/v1/connect", headers: {}, body: new Uint8Array() };
const caller = createShiftsCaller({ secret, url, fetch, retries: 0 });

/** Each function with all of its options, which it takes; one name that it does not have; and the names that it lists. */
const functions = {
  send: { call: (options) => send(request, options), all: SENDING, wrong: "retires" },
  pages: { call: (options) => pages(list, options).next(), all: SENDING, wrong: "pages" },
  items: { call: (options) => items(list, options).next(), all: SENDING, wrong: "onPage" },
  sendAll: {
    call: (options) => sendAll([], options),
    all: SENDING,
    wrong: "onretry",
  },
  apply: {
    call: (options) => apply({ operations: [] }, options),
    all: SENDING,
    wrong: "scope",
  },
  copyWeek: {
    call: (options) => copyWeek(options),
    all: { entities: [], from: "2026-11-23", to: "2026-11-30", timeZone, disambiguation: "later" },
    wrong: "timezone",
  },
  at: {
    call: (options) => at(timeZone, "2026-11-23", "08:00", options),
    all: { disambiguation: "earlier" },
    wrong: "disambiguate",
  },
  moveBy: {
    call: (options) => moveBy({ startDateTime: "2026-11-23T08:00:00Z" }, 1, timeZone, options),
    all: { disambiguation: "earlier" },
    wrong: "days",
  },
  handleCallbacks: {
    call: (options) => handleCallbacks(options),
    all: {
      ...OPENING,
      ...{ tenantId: "t", connect: update, update, read() {}, echo: update, deadline: 1, clockSkew: 1, remember: false },
      ...{ now: () => new Date(), onEvent() {} },
    },
    wrong: "maxbody",
  },
  openCallback: { call: (options) => openCallback(posted, options), all: OPENING, wrong: "update" },
  approve: { call: approve, all: { eTag: "1" }, wrong: "etag" },
  refuse: { call: refuse, all: { message: "No.", code: "No", status: 400, items: {} }, wrong: "reason" },
  "refuse, for an item": {
    call: (reason) => refuse({ message: "No.", items: { SHFT_1: reason } }),
    all: { message: "No.", code: "No", status: 400 },
    wrong: "items",
  },
  createShiftsCaller: {
    call: createShiftsCaller,
    all: {
      ...TRYING,
      ...{ secret, url, apiVersion: 1, fetch, tenantId: "t", userId: "u", displayName: "WFM" },
      ...{ now: () => new Date(), newId: () => "1" },
    },
    wrong: "onCallback",
  },
  "update of a caller": {
    call: (options) => caller.update(teamId, [], options),
    all: { passthrough: "WFI_1", language: "de" },
    wrong: "locale",
  },
  "seal of a caller": {
    call: (options) => caller.seal("{}", options),
    all: { secret, dek: new Uint8Array(32), iv: new Uint8Array(16), keyId: 1 },
    wrong: "key",
  },
  createShiftsStandIn: {
    call: createShiftsStandIn,
    all: {
      ...{ teams: [], workforceIntegrations: [], shiftPreferences: {}, user: { id: "u", displayName: "U" } },
      ...{ throttling: {}, latency: 0, refusals() {}, callbacks: {}, onAnswer() {} },
      ...{ now: () => new Date(), newId: () => "1", random: () => 0 },
    },
    wrong: "refusal",
  },
  "callbacks of the mock": {
    call: (callbacks) => createShiftsStandIn({ callbacks }),
    all: { ...TRYING, fetch, tenantId: "t", onCallback() {} },
    wrong: "url",
  },
  "throttling of the mock": {
    call: (throttling) => createShiftsStandIn({ throttling }),
    all: { rate: 1, share: 0, retryAfter: 1 },
    wrong: "rates",
  },
  "user of the mock": {
    call: (user) => createShiftsStandIn({ user }),
    all: { id: "u", displayName: "U" },
    wrong: "name",
  },
  "a refusal of the mock": {
    call: (refusal) => createShiftsStandIn({ refusals: () => refusal })("/v1.0/me"),
    all: { status: 403, code: "No", innerCode: "No", message: "No.", body: "{}", headers: {} },
    wrong: "inner",
  },
};

for (const [name, { call, all, wrong }] of Object.entries(functions)) {
  describe(name, () => {
    test("takes each of its options, and a wrong name that is undefined", async () => {
      await call({ ...all, [wrong]: undefined });
    });

    test(`refuses ${wrong} and lists its options`, async () => {
      const before = sent;
      const listed = (message) => message.replace(/^.*; use one of /, "").split(", ");
      await assert.rejects(
        async () => call({ ...all, [wrong]: 1 }),
        (error) => {
          assert.equal(error.name, "TypeError");
          assert.match(error.message, RegExp(`^${wrong} is not an? [a-z ]+; use one of `));
          assert.deepEqual(listed(error.message).sort(), Object.keys(all).sort());
          return true;
        },
      );
      assert.equal(sent, before);
    });
  });
}
