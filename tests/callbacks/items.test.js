// What an opened callback says: its entities, changes, phases, actions and questions.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { openCallback } from "graph-shifts/callbacks";
import { swapCandidates, timeOffReasons } from "graph-shifts/testing";
import { ENTITIES } from "../../pkg/generated/callbacks.js";
import { READ, SECRET, UPDATE, deletion, item, sealed, shift } from "./calls.js";

// Half an hour off the others, so that no time is read as one of this zone.
process.env.TZ = "Asia/Kolkata";

async function opened(requests, url = UPDATE) {
  const { call } = await openCallback({ url, body: await sealed({ requests }) }, { secret: SECRET });
  return call;
}

const one = async (request) => (await opened([request])).items[0];

const CHANGES = { POST: "created", PUT: "changed", PATCH: "changed", DELETE: "deleted" };

const capital = (word) => word[0].toUpperCase() + word.slice(1);

describe("an entity", () => {
  test("of each type is known", () => assert.equal(Object.keys(ENTITIES).length, 10));

  for (const [word, { entity, phases }] of Object.entries(ENTITIES)) {
    for (const [method, change] of Object.entries(CHANGES)) {
      test(`of ${word} is ${entity}: ${method}`, async () => {
        const urls = word.includes("/")
          ? [`/${word}`, `${word}?x=/y`]
          : [`/${word}/X_1`, `${word.toUpperCase()}/X_1`, `/${word}`];
        for (const url of urls) {
          const body = method === "DELETE" ? null : { id: "X_1" };
          const { id, expires, transactionId, warnings, phase, ...more } = await one(item({ id: "X_1", method, url, body }));
          assert.deepEqual(more, { change, entity, body });
          assert.deepEqual([id, transactionId, expires.toISOString()], ["X_1", "1", "2026-11-23T08:00:30.013Z"]);
          assert.equal(typeof phase, phases ? "string" : "undefined");
          assert.ok(Array.isArray(warnings));
        }
      });
    }

    if (phases) continue;
    test(`of ${word} has an action for each change`, async () => {
      for (const [method, change] of Object.entries(CHANGES)) {
        const { action } = await opened([item({ method, url: `/${word}`, body: null })]);
        assert.equal(action, `${entity}${capital(change)}`);
      }
    });
  }

  test("of an unknown type is not left out", async () => {
    const body = { colour: "Blue" };
    for (const url of [
      "/teatimes/TEA_1",
      "teatimes",
      "/shifts/SHFT_1/notes/1",
      "/",
      "/constructor/1",
      "/__proto__",
      "/toString",
    ]) {
      const { id, change, entity, url: its, body: own, warnings } = await one(item({ url, body }));
      assert.deepEqual([id, change, entity, its, own, warnings], ["SHFT_1", "changed", "unknown", url, body, []]);
      assert.equal((await opened([item({ url, body })])).action, "other");
    }
  });

  test("may lack its headers and its body, and has methods in any casing", async () => {
    const shorn = await one({ id: "SHFT_1", method: "put", url: "/shifts/SHFT_1" });
    assert.deepEqual(
      [shorn.change, shorn.entity, shorn.body, shorn.transactionId, shorn.expires],
      ["changed", "shift", null, undefined, undefined],
    );
    for (const headers of [null, 5, "x", [], { "x-ms-expires": 5 }, { "X-MS-Expires": "soon" }])
      assert.equal((await one(item({ headers }))).expires, undefined);
    assert.equal((await one(item({ headers: { "x-ms-transaction-id": "7" } }))).transactionId, "7");
  });

  test("has the members of enumerations in Graph's spelling, and no warning for what Shifts adds", async () => {
    const { body, warnings } = await one(item());
    assert.equal(body.sharedShift.theme, "blue");
    assert.equal(body.sharedShift.isActive, true);
    assert.deepEqual(warnings, []);
  });

  test("has warnings where it differs from the documentation, with paths from the body; the call has them with whole paths", async () => {
    const { items, warnings } = await opened([
      deletion("SHFT_2"),
      item({ body: shift("SHFT_1", { theme: "ultraviolet", colour: 1 }) }),
    ]);
    const codes = (list) => list.map(({ code, path }) => [code, path.join(".")]).sort();
    const expected = [
      ["not_a_member", "sharedShift.theme"],
      ["unknown_property", "sharedShift.colour"],
    ];
    assert.deepEqual(codes(items[1].warnings), expected);
    assert.deepEqual(
      codes(warnings),
      expected.map(([code, path]) => [code, `requests.1.body.${path}`]),
    );
    assert.equal(items[1].body.sharedShift.theme, "ultraviolet");
  });

  test("that is no object has a warning, and is given as it is", async () => {
    for (const body of ["text", 5, [], true]) {
      const { entity, body: own, warnings } = await one(item({ body }));
      assert.deepEqual([entity, own, warnings.length > 0], ["shift", body, true]);
    }
  });
});

const REQUESTS = { swapRequests: "swap", offershiftrequests: "offer", openshiftrequests: "openShiftRequest" };

/** Method, state, assignedTo, phase, the action's end. */
const phases = [
  ["POST", "pending", "recipient", "asked", "Asked"],
  ["POST", "Pending", "Manager", "asked", "Asked"],
  ["PUT", "pending", "manager", "recipientAgreed", "RecipientAgreed"],
  ["PUT", "declined", "recipient", "recipientDeclined", "RecipientDeclined"],
  ["PUT", "approved", "manager", "managerApproved", "Approved"],
  ["PUT", "Approved", "MANAGER", "managerApproved", "Approved"],
  ["PUT", "declined", "manager", "managerDeclined", "Declined"],
  ["PUT", "declined", "system", "systemDeclined", "SystemDeclined"],
  ["PUT", "approved", "system", "other", undefined],
  ["PUT", "pending", "recipient", "other", undefined],
  ["PUT", undefined, undefined, "other", undefined],
  ["POST", "approved", "manager", "managerApproved", "Approved"],
  ["DELETE", undefined, undefined, "cancelled", "Cancelled"],
];

describe("a request", () => {
  for (const [word, prefix] of Object.entries(REQUESTS)) {
    for (const [method, state, assignedTo, expected, end] of phases) {
      test(`of ${word} by ${method}, ${state}, ${assignedTo}`, async () => {
        const isNoRecipient = word === "openshiftrequests" && expected.startsWith("recipient");
        const body = method === "DELETE" ? null : { state, assignedTo };
        const { items, action } = await opened([item({ method, url: `/${word}/R_1`, body })]);
        assert.equal(items[0].phase, isNoRecipient ? "other" : expected);
        assert.equal(action, end === undefined || isNoRecipient ? "other" : prefix + end);
      });
    }
  }

  test("does not take what objects inherit for a phase", async () => {
    for (const state of ["constructor", "toString"])
      assert.equal((await one(item({ url: "/swapRequests/1", body: { state, assignedTo: "" } }))).phase, "other");
  });
});

const swap = (phase) => item({ id: "SREQ_1", url: "/swapRequests/SREQ_1", body: phase });
const approved = { state: "approved", assignedTo: "manager" };
const declined = { state: "declined", assignedTo: "system" };
const created = (id) => item({ id, method: "POST" });
const openShift = item({ id: "OPNSHFT_1", url: "/openshifts/OPNSHFT_1", body: { openSlotCount: 1 } });
const openShiftRequest = (id, body) => item({ id, url: `/openshiftrequests/${id}`, body });

const batches = {
  swapApproved: [swap(approved), deletion("SHFT_1"), deletion("SHFT_2"), created("SHFT_3"), created("SHFT_4")],
  openShiftAssigned: [openShift, created("SHFT_1")],
  openShiftRequestApproved: [openShiftRequest("1", approved), openShift, created("SHFT_1"), openShiftRequest("2", declined)],
  shiftDeleted: [deletion("SHFT_1"), deletion("SHFT_2"), deletion("SHFT_3")],
  shiftCreated: [created("SHFT_1"), created("SHFT_2")],
  swapSystemDeclined: [swap(declined)],
  other: [created("SHFT_1"), deletion("SHFT_2")],
};

describe("an update as a whole", () => {
  for (const [expected, requests] of Object.entries(batches)) {
    test(`is ${expected}`, async () => {
      assert.equal((await opened(requests)).action, expected);
      assert.equal((await opened(requests.toReversed())).action, expected);
    });
  }

  test("counts requests that Shifts declines as a part of what it declines them for", async () => {
    const other = item({ id: "SREQ_2", url: "/swapRequests/SREQ_2", body: declined });
    assert.equal((await opened([...batches.swapApproved, other])).action, "swapApproved");
    assert.equal((await opened([other, ...batches.swapApproved])).action, "swapApproved");
    assert.equal((await opened([deletion("SHFT_1"), other])).action, "shiftDeleted");
  });

  test("deletes a shift that is made inactive", async () => {
    const active = { theme: "blue", isActive: true };
    const inactive = { ...active, isActive: false };
    const versions = [
      [{ draftShift: inactive, sharedShift: active }, "shiftDeleted"],
      [{ sharedShift: active, draftShift: inactive }, "shiftDeleted"],
      [{ draftShift: null, sharedShift: inactive }, "shiftDeleted"],
      [{ draftShift: active, sharedShift: inactive }, "shiftChanged"],
      [{ draftShift: null, sharedShift: active }, "shiftChanged"],
      [{ draftShift: null, sharedShift: null }, "shiftChanged"],
      [{ isActive: false }, "shiftChanged"],
    ];
    for (const [body, action] of versions) assert.equal((await opened([item({ body })])).action, action, JSON.stringify(body));
  });

  test("expires with the first of its items", async () => {
    const at = (time) => item({ headers: { "X-MS-Expires": time } });
    const { expires } = await opened([
      at("2026-11-23T08:00:40Z"),
      at("2026-11-23T08:00:30Z"),
      item({ headers: {} }),
      at("never"),
    ]);
    assert.equal(expires.toISOString(), "2026-11-23T08:00:30.000Z");
    assert.equal((await opened([item({ headers: {} })])).expires, undefined);
  });
});

describe("a date-time", () => {
  const times = {
    "2026-11-23T08:00:30.0134605Z": "2026-11-23T08:00:30.013Z",
    "2026-11-23T08:00:30Z": "2026-11-23T08:00:30.000Z",
    "2026-11-23T08:00:30.5Z": "2026-11-23T08:00:30.500Z",
    "2026-11-23T08:00:30.0134605": "2026-11-23T08:00:30.013Z",
    "2026-11-23T08:00:30": "2026-11-23T08:00:30.000Z",
    "2026-11-23T10:00:30.0134605+02:00": "2026-11-23T08:00:30.013Z",
    "5/31/2020 11:00:00 PM +00:00": "2020-05-31T23:00:00.000Z",
    "5/31/2020 12:30:00 AM +02:00": "2020-05-30T22:30:00.000Z",
    "2026-13-45T08:00:30Z": undefined,
    soon: undefined,
    "": undefined,
  };
  for (const [text, expected] of Object.entries(times)) {
    test(`${JSON.stringify(text)} is ${expected}`, async () => {
      const { expires } = await one(item({ headers: { "X-MS-Expires": text } }));
      assert.equal(expires?.toISOString(), expected);
    });
  }
});

const question = async (url, id = "1") => (await opened([{ id, method: "GET", url }], READ)).items[0];

describe("a question", () => {
  const from = "2026-11-01T04:00:00.0000000Z";
  const to = "2026-12-01T03:59:59.9990000Z";
  const candidates = {
    id: "1",
    about: "swapCandidates",
    shiftId: "SHFT_1",
    from: new Date(from),
    to: new Date("2026-12-01T03:59:59.999Z"),
  };

  test("about candidates for a swap", async () => {
    const path = "/shifts/SHFT_1/requestableShifts";
    for (const url of [
      `${path}?requestType=SwapRequest&startTime=${from}&endTime=${to}`,
      `${path.slice(1)}?requestType=swapRequest&startDateTime=${from}&endDateTime=${to}`,
      `${path.toUpperCase().replace("SHFT_1", "SHFT_1")}?ENDTIME=${encodeURIComponent(to)}&starttime=${encodeURIComponent(from)}`,
      swapCandidates("SHFT_1", from, new Date("2026-12-01T03:59:59.999Z")).url,
    ])
      assert.deepEqual(await question(url), candidates, url);
    const old = await question(
      `${path}?requestType=SwapRequest&startTime=5/31/2020 11:00:00 PM +00:00&endTime=6/30/2020 10:59:59 PM +00:00`,
    );
    assert.deepEqual([old.from, old.to], [new Date("2020-05-31T23:00:00Z"), new Date("2020-06-30T22:59:59Z")]);
    for (const times of ["", "?requestType=SwapRequest&startTime=soon&endTime=%ZZ"])
      assert.deepEqual(await question(path + times), { ...candidates, from: undefined, to: undefined });
  });

  test("about reasons for time off", async () => {
    const expected = { id: "1", about: "timeOffReasons", userId: "USER_1" };
    for (const url of [
      "/users/USER_1/timeOffReasons?requestType=TimeOffReason",
      "users/USER_1/timeoffreasons",
      timeOffReasons("USER_1").url,
    ])
      assert.deepEqual(await question(url), expected, url);
  });

  test("of another kind is unknown", async () => {
    for (const url of [
      "/",
      "/shifts/SHFT_1",
      "/shifts/SHFT_1/requestableShifts?requestType=OfferShiftRequest",
      "/users/USER_1/requestableShifts",
      "/users/USER_1/timeOffReasons?requestType=SwapRequest",
      "/shifts/SHFT_1/requestableShifts/x",
    ])
      assert.deepEqual(await question(url), { id: "1", about: "unknown", url });
  });

  test("has its call's team, expiry and transaction", async () => {
    const headers = { "X-MS-Transaction-ID": "9", "X-MS-Expires": "2026-11-23T08:00:33.0134605Z" };
    const { kind, teamId, transactionId, expires } = await opened([{ id: "1", url: "/x", headers }], READ);
    assert.deepEqual(
      [kind, teamId, transactionId, expires.toISOString()],
      ["read", UPDATE.split("/")[3], "9", "2026-11-23T08:00:33.013Z"],
    );
  });
});
