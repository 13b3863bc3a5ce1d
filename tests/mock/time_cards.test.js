// Tests of the mock's time cards and time clock.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ALICE, BOB, MANAGER, note, options } from "./seeds.js";
import { TEAM, inner, open } from "./mock.js";

const CARDS = `/teams/${TEAM}/schedule/timeCards`;

function begin(timeCards) {
  const { send, mock } = open(options(timeCards && { timeCards }));
  const clock = (path, body = {}, userId = MANAGER) => send("POST", `${CARDS}/${path}`, body, { "MS-APP-ACTS-AS": userId });
  return { send, clock, read: (id) => mock.read(`${CARDS}/${id}`) };
}

const event = { isAtApprovedLocation: false, notes: note("In the rain") };

describe("the time clock", () => {
  test("clockIn creates a card of the acting user with its original entry", async () => {
    const { status, json } = await begin([]).clock("clockIn", event, ALICE);
    assert.equal(status, 201);
    assert.match(json.id, /^TCK_/);
    assert.deepEqual([json.userId, json.state, json.confirmedBy, json.breaks], [ALICE, "clockedIn", "none", []]);
    assert.deepEqual(json.clockInEvent, { dateTime: json.clockInEvent.dateTime, ...event });
    assert.deepEqual(json.originalEntry, { clockInEvent: json.clockInEvent, clockOutEvent: null, breaks: [] });
  });

  test("clockIn can be on behalf of another user, and its path in any casing", async () => {
    const { json } = await begin([]).clock("clockin", { onBehalfOfUserId: BOB });
    assert.equal(json.userId, BOB);
  });

  test("a break has an id, a start and an end", async () => {
    const { clock, read } = begin();
    assert.equal((await clock("TCK_one/startBreak", event)).status, 204);
    const [begun] = read("TCK_one").breaks;
    assert.match(begun.breakId, /^BRK_/);
    assert.deepEqual([begun.start.notes, begun.end, read("TCK_one").state], [event.notes, null, "onBreak"]);
    assert.equal((await clock("TCK_one/endBreak")).status, 204);
    const { breaks, state, originalEntry } = read("TCK_one");
    assert.deepEqual([breaks.length, state, originalEntry.breaks], [1, "clockedIn", breaks]);
    assert.ok(breaks[0].end.dateTime > breaks[0].start.dateTime);
    for (const action of ["startBreak", "endBreak"]) await clock(`TCK_one/${action}`);
    assert.equal(read("TCK_one").breaks.length, 2);
    assert.deepEqual(read("TCK_one").breaks[0], breaks[0]);
  });

  for (const [action, id, is] of [
    ["clockOut", "TCK_rest", "onBreak"],
    ["startBreak", "TCK_rest", "onBreak"],
    ["endBreak", "TCK_one", "clockedIn"],
    ["clockOut", "TCK_gone", "clockedOut"],
    ["startBreak", "TCK_gone", "clockedOut"],
    ["endBreak", "TCK_gone", "clockedOut"],
  ]) {
    test(`${action} of a card that is ${is} returns 409 Conflict and changes nothing`, async () => {
      const clockInEvent = { dateTime: "2026-11-04T08:00:00Z" };
      const { clock, read } = begin([
        { id: "TCK_one", userId: ALICE, clockInEvent },
        { id: "TCK_rest", userId: BOB, clockInEvent, breaks: [{ start: clockInEvent }] },
        { id: "TCK_gone", userId: MANAGER, clockInEvent, clockOutEvent: { dateTime: "2026-11-04T16:00:00Z" } },
      ]);
      const before = read(id);
      assert.equal(before.state, is);
      const response = await clock(`${id}/${action}`);
      assert.deepEqual([response.status, inner(response).innererror.code], [409, "Conflict"]);
      assert.match(inner(response).message, new RegExp(`${action} .* ${is}`));
      assert.deepEqual(read(id), before);
    });
  }

  test("a second clockIn returns 409 Conflict until the first card is clocked out", async () => {
    const { send, clock } = begin();
    const response = await clock("clockIn", {}, ALICE);
    assert.equal(response.status, 409);
    assert.match(inner(response).message, /TCK_one/);
    assert.equal((await clock("clockIn", {}, BOB)).status, 409, "on break");
    await clock("TCK_one/clockOut", {}, ALICE);
    assert.equal((await clock("clockIn", {}, ALICE)).status, 201);
    assert.equal((await send("GET", CARDS)).json.value.length, 3);
  });

  test("a card can be confirmed by its user, by a manager or by both", async () => {
    const { clock, read } = begin();
    await clock("TCK_one/confirm", undefined, MANAGER);
    assert.equal(read("TCK_one").confirmedBy, "manager");
    await clock("TCK_one/confirm", undefined, ALICE);
    assert.equal(read("TCK_one").confirmedBy, "user,manager");
  });
});

describe("time cards", () => {
  const whole = {
    userId: ALICE,
    clockInEvent: { dateTime: "2026-11-03T08:00:00Z", isAtApprovedLocation: true },
    clockOutEvent: { dateTime: "2026-11-03T16:00:00Z" },
    breaks: [{ start: { dateTime: "2026-11-03T12:00:00Z" }, end: { dateTime: "2026-11-03T12:30:00Z" } }],
    confirmedBy: "Manager, user",
  };

  test("a new card has the state of its events, and an empty original entry", async () => {
    const { json, status } = await begin().send("POST", CARDS, whole);
    assert.equal(status, 201);
    assert.deepEqual([json.state, json.confirmedBy], ["clockedOut", "user,manager"]);
    assert.match(json.breaks[0].breakId, /^BRK_/);
    assert.deepEqual(json.originalEntry, { clockInEvent: null, clockOutEvent: null, breaks: [] });
  });

  test("a new card retains a given state and given ids of breaks", async () => {
    const breaks = [{ ...whole.breaks[0], breakId: "BRK_one" }];
    const { json } = await begin().send("POST", CARDS, { ...whole, state: "clockedIn", breaks });
    assert.deepEqual([json.state, json.breaks[0].breakId], ["clockedIn", "BRK_one"]);
  });

  test("PUT returns 204 even with return=representation, and retains omitted properties and the original entry", async () => {
    const { send, clock, read } = begin();
    await clock("TCK_one/startBreak");
    const before = read("TCK_one");
    const body = { ...whole, state: "clockedOut", originalEntry: null, lastModifiedBy: {}, breaks: undefined };
    const response = await send("PUT", `${CARDS}/TCK_one`, body, { Prefer: "return=representation" });
    assert.deepEqual([response.status, response.text], [204, ""]);
    const after = read("TCK_one");
    assert.deepEqual([after.state, after.breaks], ["clockedOut", before.breaks]);
    assert.deepEqual(after.originalEntry, before.originalEntry);
    assert.deepEqual(after.clockOutEvent, { ...whole.clockOutEvent, isAtApprovedLocation: null, notes: null });
  });

  for (const [why, body] of [
    ["an event without a time", { clockInEvent: {} }],
    ["an event whose time is null", { clockOutEvent: { dateTime: null } }],
    ["a break without a start", { breaks: [{ end: whole.clockOutEvent }] }],
    ["a break whose start is null", { breaks: [{ start: null }] }],
    ["an unknown state", { state: "ClockedIn" }],
    ["an unknown confirmation", { confirmedBy: "boss" }],
    ["an unknown content type", { notes: { contentType: "markdown", content: "" } }],
  ]) {
    test(`${why} returns 400`, async () => {
      assert.equal((await begin().send("POST", CARDS, { ...whole, ...body })).status, 400);
    });
  }
});
