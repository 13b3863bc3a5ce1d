// The stand-in for Graph: requests for a change, who answers them and what becomes of them.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ALICE, BOB, MANAGER, hours, options, seeds, shiftItem } from "./seeds.js";
import { TEAM, inner, open } from "./mock.js";

const SCHEDULE = `/teams/${TEAM}/schedule`;
const as = (userId) => ({ "MS-APP-ACTS-AS": userId });

/** A stand-in, a way to act on one request as somebody, and a look at what is kept. */
function begin(team) {
  const { ask, standIn } = open(options(team));
  const act = (path, action, userId = MANAGER, body = { message: "Because" }) =>
    ask("POST", `${SCHEDULE}/${path}/${action}`, body, as(userId));
  const send = (collection, body, userId = ALICE) => ask("POST", `${SCHEDULE}/${collection}`, body, as(userId));
  const read = (path) => standIn.read(`${SCHEDULE}/${path}`);
  const list = async (collection) => (await ask("GET", `${SCHEDULE}/${collection}`)).json.value;
  return { act, ask, send, read, list };
}

const refusalOf = (answer) => [answer.status, inner(answer).innererror.code];

describe("a new request", () => {
  for (const [collection, assignedTo, body] of [
    ["timeOffRequests", "manager", { ...hours(), timeOffReasonId: "TOR_one" }],
    ["openShiftChangeRequests", "manager", { openShiftId: "OPNSHFT_one" }],
    ["offerShiftRequests", "recipient", { senderShiftId: "SHFT_one", recipientUserId: BOB }],
    ["swapShiftsChangeRequests", "recipient", { senderShiftId: "SHFT_one", recipientShiftId: "SHFT_two", recipientUserId: BOB }],
  ]) {
    test(`of ${collection} is its sender's, pending, and waits for the ${assignedTo}`, async () => {
      // The service alone writes these.
      const mine = { state: "approved", assignedTo: "system", managerUserId: ALICE, managerActionMessage: "Yes" };
      const { json } = await begin().send(collection, { ...body, ...mine });
      assert.match(json.id, /^SREQ_/);
      assert.deepEqual([json.state, json.assignedTo, json.senderUserId], ["pending", assignedTo, ALICE]);
      assert.deepEqual([json.managerUserId, json.managerActionMessage], [null, null]);
      assert.ok(Date.parse(json.senderDateTime) > 0);
    });

    test(`of ${collection} is refused without what it is about`, async () => {
      for (const name of Object.keys(body)) {
        const { [name]: _, ...rest } = body;
        assert.equal((await begin().send(collection, rest)).status, 400, name);
      }
    });
  }

  test("for time off may name another sender", async () => {
    const body = { ...hours(), timeOffReasonId: "TOR_one", senderUserId: BOB };
    assert.equal((await begin().send("timeOffRequests", body, MANAGER)).json.senderUserId, BOB);
  });

  test("for time off ends after it starts", async () => {
    const body = { startDateTime: hours().endDateTime, endDateTime: hours().startDateTime, timeOffReasonId: "TOR_one" };
    assert.equal((await begin().send("timeOffRequests", body)).status, 400);
  });

  test("for what members cannot see is 404", async () => {
    const { send } = begin({ shifts: [{ id: "SHFT_one", userId: ALICE, draftShift: shiftItem() }] });
    const body = { senderShiftId: "SHFT_one", recipientUserId: BOB };
    assert.equal((await send("offerShiftRequests", body)).status, 404);
  });
});

describe("the manager's answer", () => {
  test("an approved request for an open shift takes a slot and is a shift of its sender", async () => {
    const { act, list, read } = begin();
    assert.equal((await act("openShiftChangeRequests/SREQ_open", "approve")).status, 200);
    assert.equal(read("openShifts/OPNSHFT_one").sharedOpenShift.openSlotCount, 1);
    const made = (await list("shifts")).at(-1);
    assert.deepEqual([made.userId, made.draftShift, made.sharedShift.theme], [ALICE, null, "blue"]);
    const { state, managerUserId, managerActionMessage } = read("openShiftChangeRequests/SREQ_open");
    assert.deepEqual([state, managerUserId, managerActionMessage], ["approved", MANAGER, "Because"]);
  });

  test("the last slot takes the open shift with it, and nobody else can have it", async () => {
    const { act, send, read } = begin();
    const second = (await send("openShiftChangeRequests", { openShiftId: "OPNSHFT_one" }, BOB)).json;
    const third = (await send("openShiftChangeRequests", { openShiftId: "OPNSHFT_one" }, BOB)).json;
    await act("openShiftChangeRequests/SREQ_open", "approve");
    await act(`openShiftChangeRequests/${second.id}`, "approve");
    assert.equal(read("openShifts/OPNSHFT_one"), undefined);
    assert.equal((await act(`openShiftChangeRequests/${third.id}`, "approve")).status, 404);
    assert.equal(read(`openShiftChangeRequests/${third.id}`).state, "pending");
  });

  test("an approved request for time off is a time off of its sender", async () => {
    const { act, list } = begin();
    await act("timeOffRequests/SREQ_away", "approve");
    const { userId, draftTimeOff, sharedTimeOff } = (await list("timesOff")).at(-1);
    assert.deepEqual([userId, draftTimeOff], [ALICE, null]);
    assert.deepEqual(sharedTimeOff, { timeOffReasonId: "TOR_one", ...hours(), theme: "white" });
  });

  test("an approved offer is the recipient's shift", async () => {
    const { act, read } = begin();
    await act("offerShiftRequests/SREQ_offer", "approve");
    assert.equal(read("shifts/SHFT_one").userId, BOB);
  });

  test("an approved swap gives each shift the other's user", async () => {
    const { act, read } = begin();
    await act("swapShiftsChangeRequests/SREQ_swap", "approve");
    assert.deepEqual([read("shifts/SHFT_one").userId, read("shifts/SHFT_two").userId], [BOB, ALICE]);
  });

  for (const path of [
    "timeOffRequests/SREQ_away",
    "openShiftChangeRequests/SREQ_open",
    "offerShiftRequests/SREQ_offer",
    "swapShiftsChangeRequests/SREQ_swap",
  ]) {
    test(`a declined one changes nothing else: ${path}`, async () => {
      const { act, list, read } = begin();
      const look = async () => Promise.all(["shifts", "openShifts", "timesOff"].map(list));
      const before = await look();
      assert.equal((await act(path, "decline", MANAGER, {})).status, 200);
      assert.deepEqual(await look(), before);
      assert.deepEqual([read(path).state, read(path).managerActionMessage], ["declined", null]);
    });

    test(`one that is answered cannot be answered again: ${path}`, async () => {
      const { act } = begin();
      await act(path, "decline");
      for (const action of ["approve", "decline"]) {
        assert.deepEqual(refusalOf(await act(path, action)), [403, "ShiftRequestsCannotBeActedUpon"]);
      }
    });
  }

  test("a request of another kind is 403 ShiftRequestNotAvailable", async () => {
    const answer = await begin().act("swapShiftsChangeRequests/SREQ_open", "approve");
    assert.deepEqual(refusalOf(answer), [403, "ShiftRequestNotAvailable"]);
  });

  test("what is no parameter of the action is 400", async () => {
    const { act, read } = begin();
    assert.equal((await act("offerShiftRequests/SREQ_offer", "approve", MANAGER, { mesage: "Yes" })).status, 400);
    assert.equal(read("offerShiftRequests/SREQ_offer").state, "pending");
  });
});

describe("the recipient's answer", () => {
  const waiting = {
    offerShiftRequests: [{ ...seeds().offerShiftRequests[0], assignedTo: "recipient" }],
    swapShiftsChangeRequests: [{ ...seeds().swapShiftsChangeRequests[0], assignedTo: "recipient" }],
  };

  for (const path of ["offerShiftRequests/SREQ_offer", "swapShiftsChangeRequests/SREQ_swap"]) {
    test(`approval goes on to the manager: ${path}`, async () => {
      const { act, read } = begin(waiting);
      assert.equal((await act(path, "approve", BOB)).status, 200);
      const { state, assignedTo, recipientActionMessage, recipientActionDateTime, managerUserId } = read(path);
      assert.deepEqual([state, assignedTo, recipientActionMessage], ["pending", "manager", "Because"]);
      assert.ok(Date.parse(recipientActionDateTime) > 0);
      assert.equal(managerUserId, null);
      assert.equal(read("shifts/SHFT_one").userId, ALICE);
      assert.equal((await act(path, "approve")).status, 200);
      assert.deepEqual([read(path).state, read("shifts/SHFT_one").userId], ["approved", BOB]);
    });

    test(`a refusal ends it: ${path}`, async () => {
      const { act, read } = begin(waiting);
      await act(path, "decline", BOB);
      assert.deepEqual([read(path).state, read(path).recipientActionMessage], ["declined", "Because"]);
      assert.equal((await act(path, "approve")).status, 403);
    });

    test(`nobody else can give it: ${path}`, async () => {
      const { act } = begin(waiting);
      for (const userId of [MANAGER, ALICE]) {
        assert.deepEqual(refusalOf(await act(path, "approve", userId)), [403, "ShiftRequestsCannotBeActedUpon"]);
      }
    });
  }
});
