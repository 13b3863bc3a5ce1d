// Tests of the mock's change requests: who can approve or decline them, and what an approval does.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ALICE, BOB, MANAGER, hours, options, seeds, shiftItem } from "./seeds.js";
import { TEAM, inner, open } from "./mock.js";

const SCHEDULE = `/teams/${TEAM}/schedule`;
const as = (userId) => ({ "MS-APP-ACTS-AS": userId });

/** A mock with short ways to create, approve and decline requests as a user, and to read what is stored. */
function begin(team) {
  const { send, mock } = open(options(team));
  const act = (path, action, userId = MANAGER, body = { message: "Because" }) =>
    send("POST", `${SCHEDULE}/${path}/${action}`, body, as(userId));
  const create = (collection, body, userId = ALICE) => send("POST", `${SCHEDULE}/${collection}`, body, as(userId));
  const read = (path) => mock.read(`${SCHEDULE}/${path}`);
  const list = async (collection) => (await send("GET", `${SCHEDULE}/${collection}`)).json.value;
  return { act, send, create, read, list };
}

const refusalOf = (response) => [response.status, inner(response).innererror.code];

describe("a new request", () => {
  for (const [collection, assignedTo, body] of [
    ["timeOffRequests", "manager", { ...hours(), timeOffReasonId: "TOR_one" }],
    ["openShiftChangeRequests", "manager", { openShiftId: "OPNSHFT_one" }],
    ["offerShiftRequests", "recipient", { senderShiftId: "SHFT_one", recipientUserId: BOB }],
    ["swapShiftsChangeRequests", "recipient", { senderShiftId: "SHFT_one", recipientShiftId: "SHFT_two", recipientUserId: BOB }],
  ]) {
    test(`in ${collection} belongs to its sender, is pending and waits for the ${assignedTo}`, async () => {
      // Only the service sets these.
      const mine = { state: "approved", assignedTo: "system", managerUserId: ALICE, managerActionMessage: "Yes" };
      const { json } = await begin().create(collection, { ...body, ...mine });
      assert.match(json.id, /^SREQ_/);
      assert.deepEqual([json.state, json.assignedTo, json.senderUserId], ["pending", assignedTo, ALICE]);
      assert.deepEqual([json.managerUserId, json.managerActionMessage], [null, null]);
      assert.ok(Date.parse(json.senderDateTime) > 0);
    });

    test(`in ${collection} is refused without the ids or times it is about`, async () => {
      for (const name of Object.keys(body)) {
        const { [name]: _, ...rest } = body;
        assert.equal((await begin().create(collection, rest)).status, 400, name);
      }
    });

    test(`in ${collection} can name another sender`, async () => {
      const { create } = begin();
      assert.equal((await create(collection, { ...body, senderUserId: BOB }, MANAGER)).json.senderUserId, BOB);
      assert.equal((await create(collection, { ...body, senderUserId: null }, MANAGER)).json.senderUserId, MANAGER);
      assert.equal((await create(collection, { ...body, senderUserId: 5 }, MANAGER)).status, 400);
    });
  }

  test("for time off must end after it starts", async () => {
    const body = { startDateTime: hours().endDateTime, endDateTime: hours().startDateTime, timeOffReasonId: "TOR_one" };
    assert.equal((await begin().create("timeOffRequests", body)).status, 400);
  });

  test("for a shift that members cannot see returns 404", async () => {
    const { create } = begin({ shifts: [{ id: "SHFT_one", userId: ALICE, draftShift: shiftItem() }] });
    const body = { senderShiftId: "SHFT_one", recipientUserId: BOB };
    assert.equal((await create("offerShiftRequests", body)).status, 404);
  });
});

describe("the manager's decision", () => {
  test("approving a request for an open shift takes a slot and creates a shift for the sender", async () => {
    const { act, list, read } = begin();
    assert.equal((await act("openShiftChangeRequests/SREQ_open", "approve")).status, 200);
    assert.equal(read("openShifts/OPNSHFT_one").sharedOpenShift.openSlotCount, 1);
    const created = (await list("shifts")).at(-1);
    assert.deepEqual([created.userId, created.draftShift, created.sharedShift.theme], [ALICE, null, "blue"]);
    const { state, managerUserId, managerActionMessage } = read("openShiftChangeRequests/SREQ_open");
    assert.deepEqual([state, managerUserId, managerActionMessage], ["approved", MANAGER, "Because"]);
  });

  test("taking the last slot deletes the open shift, so further requests cannot be approved", async () => {
    const { act, create, read } = begin();
    const second = (await create("openShiftChangeRequests", { openShiftId: "OPNSHFT_one" }, BOB)).json;
    const third = (await create("openShiftChangeRequests", { openShiftId: "OPNSHFT_one" }, BOB)).json;
    await act("openShiftChangeRequests/SREQ_open", "approve");
    await act(`openShiftChangeRequests/${second.id}`, "approve");
    assert.equal(read("openShifts/OPNSHFT_one"), undefined);
    const { state, assignedTo } = read(`openShiftChangeRequests/${third.id}`);
    assert.deepEqual([state, assignedTo], ["declined", "system"]);
    const response = await act(`openShiftChangeRequests/${third.id}`, "approve");
    assert.deepEqual(refusalOf(response), [403, "ShiftRequestsCannotBeActedUpon"]);
  });

  test("approving a request for time off creates time off for the sender", async () => {
    const { act, list } = begin();
    await act("timeOffRequests/SREQ_away", "approve");
    const { userId, draftTimeOff, sharedTimeOff } = (await list("timesOff")).at(-1);
    assert.deepEqual([userId, draftTimeOff], [ALICE, null]);
    assert.deepEqual(sharedTimeOff, { timeOffReasonId: "TOR_one", ...hours(), theme: "white" });
  });

  test("approving an offer gives the shift to the recipient", async () => {
    const { act, read } = begin();
    await act("offerShiftRequests/SREQ_offer", "approve");
    assert.equal(read("shifts/SHFT_one").userId, BOB);
  });

  test("approving a swap replaces both shifts by new ones with each other's users", async () => {
    const { act, list, read } = begin();
    const before = ["SHFT_one", "SHFT_two"].map((id) => read(`shifts/${id}`).sharedShift);
    await act("swapShiftsChangeRequests/SREQ_swap", "approve");
    const after = await list("shifts");
    assert.deepEqual(
      after.map(({ userId, sharedShift }) => ({ userId, sharedShift })),
      [BOB, ALICE].map((userId, i) => ({ userId, sharedShift: before[i] })),
    );
    for (const { id } of after) assert.match(id, /^SHFT_id-/);
  });

  for (const [path, others] of [
    ["swapShiftsChangeRequests/SREQ_swap", ["offerShiftRequests/SREQ_offer"]],
    ["offerShiftRequests/SREQ_offer", ["swapShiftsChangeRequests/SREQ_swap"]],
    ["openShiftChangeRequests/SREQ_open", []],
  ]) {
    test(`approving declines the other requests about the same shifts, and no more: ${path}`, async () => {
      const requests = { ...seeds(), offerShiftRequests: [...seeds().offerShiftRequests] };
      requests.offerShiftRequests.push({ ...requests.offerShiftRequests[0], id: "SREQ_past", state: "approved" });
      const { act, read } = begin(requests);
      await act(path, "approve");
      const all = ["offerShiftRequests/SREQ_offer", "swapShiftsChangeRequests/SREQ_swap", "openShiftChangeRequests/SREQ_open"];
      for (const other of all.filter((one) => one !== path)) {
        const { state, assignedTo } = read(other);
        const expected = others.includes(other) ? ["declined", "system"] : ["pending", "manager"];
        assert.deepEqual([other, state, assignedTo], [other, ...expected]);
      }
      assert.deepEqual([read(path).state, read("offerShiftRequests/SREQ_past").state], ["approved", "approved"]);
    });
  }

  for (const path of [
    "timeOffRequests/SREQ_away",
    "openShiftChangeRequests/SREQ_open",
    "offerShiftRequests/SREQ_offer",
    "swapShiftsChangeRequests/SREQ_swap",
  ]) {
    test(`declining changes nothing else: ${path}`, async () => {
      const { act, list, read } = begin();
      const look = async () => Promise.all(["shifts", "openShifts", "timesOff"].map(list));
      const before = await look();
      assert.equal((await act(path, "decline", MANAGER, {})).status, 200);
      assert.deepEqual(await look(), before);
      assert.deepEqual([read(path).state, read(path).managerActionMessage], ["declined", null]);
    });

    test(`a decided request cannot be decided again: ${path}`, async () => {
      const { act } = begin();
      await act(path, "decline");
      for (const action of ["approve", "decline"]) {
        assert.deepEqual(refusalOf(await act(path, action)), [403, "ShiftRequestsCannotBeActedUpon"]);
      }
    });
  }

  test("the id of another kind of request returns 403 ShiftRequestNotAvailable", async () => {
    const response = await begin().act("swapShiftsChangeRequests/SREQ_open", "approve");
    assert.deepEqual(refusalOf(response), [403, "ShiftRequestNotAvailable"]);
  });

  test("an unknown parameter of the action returns 400", async () => {
    const { act, read } = begin();
    assert.equal((await act("offerShiftRequests/SREQ_offer", "approve", MANAGER, { mesage: "Yes" })).status, 400);
    assert.equal(read("offerShiftRequests/SREQ_offer").state, "pending");
  });
});

describe("the recipient's decision", () => {
  const waiting = {
    offerShiftRequests: [{ ...seeds().offerShiftRequests[0], assignedTo: "recipient" }],
    swapShiftsChangeRequests: [{ ...seeds().swapShiftsChangeRequests[0], assignedTo: "recipient" }],
  };

  for (const path of ["offerShiftRequests/SREQ_offer", "swapShiftsChangeRequests/SREQ_swap"]) {
    test(`approving passes the request on to the manager: ${path}`, async () => {
      const { act, list, read } = begin(waiting);
      assert.equal((await act(path, "approve", BOB)).status, 200);
      const { state, assignedTo, recipientActionMessage, recipientActionDateTime, managerUserId } = read(path);
      assert.deepEqual([state, assignedTo, recipientActionMessage], ["pending", "manager", "Because"]);
      assert.ok(Date.parse(recipientActionDateTime) > 0);
      assert.equal(managerUserId, null);
      assert.equal(read("shifts/SHFT_one").userId, ALICE);
      assert.equal((await act(path, "approve")).status, 200);
      assert.equal(read(path).state, "approved");
      const { userId } = (await list("shifts")).find(({ sharedShift }) => sharedShift.theme === "blue");
      assert.equal(userId, BOB);
    });

    test(`declining ends it: ${path}`, async () => {
      const { act, read } = begin(waiting);
      await act(path, "decline", BOB);
      assert.deepEqual([read(path).state, read(path).recipientActionMessage], ["declined", "Because"]);
      assert.equal((await act(path, "approve")).status, 403);
    });

    test(`no other user can decide: ${path}`, async () => {
      const { act } = begin(waiting);
      for (const userId of [MANAGER, ALICE]) {
        assert.deepEqual(refusalOf(await act(path, "approve", userId)), [403, "ShiftRequestsCannotBeActedUpon"]);
      }
    });
  }
});
