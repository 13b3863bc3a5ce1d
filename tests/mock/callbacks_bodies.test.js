// Tests of the bodies that the mock sends to integrations, and of their ids in retries.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { approving } from "./integration.js";
import { ALICE, MANAGER, hours, shiftItem } from "./seeds.js";
import { asked, SCHEDULE } from "./asked.js";

const draftShift = shiftItem({ theme: "darkBlue" });

describe("the body of an item", () => {
  const bodyOf = async (method, path, body) => {
    const { write, calls } = asked();
    await write(method, path, body);
    return calls[0].json.requests.map((request) => request.body);
  };

  test("of a shift is as Shifts sends it", async () => {
    const [{ id, createdDateTime, lastModifiedDateTime, ...body }] = await bodyOf("POST", "/shifts", {
      userId: ALICE,
      draftShift,
    });
    assert.match(id, /^SHFT_/);
    assert.equal(createdDateTime, lastModifiedDateTime);
    assert.deepEqual(body, {
      lastModifiedBy: { user: { id: MANAGER, displayName: "John Doe" } },
      userId: ALICE,
      schedulingGroupId: "TAG_one",
      isStagedForDeletion: false,
      draftShift: { ...hours(), theme: "DarkBlue", activities: [], isActive: true },
    });
  });

  test("of a deletion is null", async () => {
    assert.deepEqual(await bodyOf("DELETE", "/shifts/SHFT_one"), [null]);
  });

  test("of a staged deletion has a draft that does not count", async () => {
    const [{ isStagedForDeletion, draftShift: draft, sharedShift: shared }] = await bodyOf(
      "POST",
      "/shifts/SHFT_one/stageForDeletion",
    );
    const item = { ...hours(), theme: "Blue", activities: [] };
    assert.deepEqual([isStagedForDeletion, draft, shared], [true, { ...item, isActive: false }, { ...item, isActive: true }]);
  });

  test("of a time card has the names of the beta page", async () => {
    const [body] = await bodyOf("POST", "/timeCards/TCK_rest/endBreak", { isAtApprovedLocation: true });
    assert.deepEqual(body.clockIn, { dateTime: hours().startDateTime });
    assert.equal("clockInEvent" in body, false);
    const [{ start, end }] = body.breaks;
    assert.deepEqual([start.dateTime, end.atApprovedLocation], [hours().startDateTime, true]);
  });

  test("of a clocked-out time card has that, too", async () => {
    const [{ clockOut, state }] = await bodyOf("POST", "/timeCards/TCK_one/clockOut", { isAtApprovedLocation: false });
    assert.deepEqual([clockOut.atApprovedLocation, state], [false, "clockedOut"]);
  });

  test("of an open shift whose last slot is taken has none left", async () => {
    const { write, calls, read } = asked();
    const take = async () => {
      const { json } = await write("POST", "/openShiftChangeRequests", { openShiftId: "OPNSHFT_one" });
      await write("POST", `/openShiftChangeRequests/${json.id}/approve`, {});
      const item = calls.at(-1).json.requests.find(({ url }) => url.startsWith("/openshifts"));
      return [item.method, item.body.sharedOpenShift.openSlotCount];
    };
    assert.deepEqual(await take(), ["PUT", 1]);
    assert.deepEqual(await take(), ["PUT", 0]);
    assert.equal(read("/openShifts/OPNSHFT_one"), undefined);
  });

  test("of an open shift without slots that is deleted is null", async () => {
    const { write, items } = asked(approving, {
      team: { openShifts: [{ id: "OPNSHFT_none", sharedOpenShift: { ...hours(), openSlotCount: 0 } }] },
    });
    await write("DELETE", "/openShifts/OPNSHFT_none");
    assert.deepEqual(items(), ["DELETE /openshifts/OPNSHFT_none"]);
  });

  test("of an open shift whose last slot is assigned has none left", async () => {
    const openShifts = [{ id: "OPNSHFT_last", sharedOpenShift: { ...hours(), openSlotCount: 1 } }];
    const { mock, items } = asked(approving, { team: { openShifts } });
    await mock.assignOpenShift(`${SCHEDULE}/openShifts/OPNSHFT_last`, ALICE);
    assert.equal(items()[0], "PUT /openshifts/OPNSHFT_last");
  });

  test("of an approved request says who decided", async () => {
    const [request] = await bodyOf("POST", "/swapShiftsChangeRequests/SREQ_swap/approve", { message: "Fine" });
    const { state, assignedTo, managerUserId, managerActionMessage } = request;
    assert.deepEqual([state, assignedTo, managerUserId, managerActionMessage], ["approved", "manager", MANAGER, "Fine"]);
  });
});

describe("a retry", () => {
  const once = (respond) => (json, count) => (count === 1 ? new Response(null, { status: 500 }) : respond(json, count));

  test("has new ids, which the write then stores", async () => {
    const { write, read, calls, list } = asked(once(approving));
    const { json } = await write("POST", "/shifts", { userId: ALICE, draftShift });
    const ids = calls.map((call) => call.json.requests[0].id);
    assert.equal(new Set(ids).size, 2);
    assert.equal(json.id, ids[1]);
    assert.equal(read(`/shifts/${ids[1]}`).userId, ALICE);
    assert.equal((await list("shifts")).length, 3);
  });

  test("of a swap stores the two shifts that were asked about last", async () => {
    const { write, calls, list } = asked(once(approving));
    await write("POST", "/swapShiftsChangeRequests/SREQ_swap/approve", {});
    const posted = calls[1].json.requests.filter(({ method }) => method === "POST").map(({ id }) => id);
    assert.deepEqual(
      (await list("shifts")).map(({ id }) => id),
      posted,
    );
  });

  test("of a time card renews the card's id", async () => {
    const { write, calls } = asked(once(approving));
    const { json } = await write("POST", "/timeCards/clockIn", { onBehalfOfUserId: MANAGER });
    const [first, second] = calls.map((call) => call.json.requests[0]);
    assert.deepEqual([first.id, second.id], ["1", "1"]);
    assert.notEqual(first.body.id, second.body.id);
    assert.equal(json.id, second.body.id);
  });
});
