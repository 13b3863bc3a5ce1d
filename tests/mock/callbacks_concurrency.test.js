// Tests of the mock that asks integrations while other requests come: nothing interleaves wrongly, and all is repeatable.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { approving, refusing } from "./integration.js";
import { inner } from "./mock.js";
import { ALICE, BOB, MANAGER, shiftItem } from "./seeds.js";
import { asked, SCHEDULE } from "./asked.js";

/** A response that waits until the test lets it go; `waiting` are those that wait. */
function held() {
  const waiting = [];
  const respond = (json) => new Promise((resolve) => waiting.push({ json, go: (verdict = approving) => resolve(verdict(json)) }));
  /** Resolves once so many calls wait. */
  const count = async (calls) => {
    while (waiting.length < calls) await new Promise((resolve) => setTimeout(resolve, 1));
    return waiting;
  };
  /** Starts the writes one after the other, each once the one before it waits. Resolves with them and with what waits. */
  const start = async (...writes) => {
    const started = [];
    for (const write of writes) {
      started.push(write());
      await count(started.length);
    }
    return { started, calls: [...waiting] };
  };
  return { respond, count, start };
}

/** Lets the calls go one after the other, each once the write before it has its response. */
async function inTurn({ started, calls }) {
  const responses = [];
  for (const [i, { go }] of calls.entries()) {
    go();
    responses.push(await started[i]);
  }
  return responses;
}

const statuses = (responses) => responses.map(({ status }) => status);

describe("while the integration is asked", () => {
  test("reads see the state before the write, and other writes are made", async () => {
    const { respond, count } = held();
    const { write, read } = asked(respond);
    const deletion = write("DELETE", "/shifts/SHFT_one");
    const [call] = await count(1);
    assert.equal((await write("GET", "/shifts/SHFT_one")).status, 200);
    assert.equal((await write("POST", "/schedulingGroups", { displayName: "Cooks", isActive: true, userIds: [] })).status, 201);
    call.go();
    assert.equal((await deletion).status, 204);
    assert.equal(read("/shifts/SHFT_one"), undefined);
    assert.equal(read("/schedulingGroups/TAG_one").displayName, "Cashiers");
  });

  test("two deletions of one shift are both asked about, and the later one finds none", async () => {
    const { respond, start } = held();
    const { write, list } = asked(respond);
    const remove = () => write("DELETE", "/shifts/SHFT_one");
    const { started, calls } = await start(remove, remove);
    const reversed = { started: started.reverse(), calls: calls.reverse() };
    assert.deepEqual(statuses(await inTurn(reversed)), [204, 404]);
    assert.equal((await list("shifts")).length, 1);
  });

  test("a request is approved once", async () => {
    const { respond, start } = held();
    const { write, list } = asked(respond);
    const approve = () => write("POST", "/openShiftChangeRequests/SREQ_open/approve", {});
    const [first, second] = await inTurn(await start(approve, approve));
    assert.deepEqual([first.status, second.status], [200, 403]);
    assert.equal(inner(second).innererror.code, "ShiftRequestsCannotBeActedUpon");
    assert.equal((await list("shifts")).length, 3);
    assert.equal((await list("openShifts"))[0].sharedOpenShift.openSlotCount, 1);
  });

  test("two requests take two slots", async () => {
    const { respond, start } = held();
    const second = { id: "SREQ_second", assignedTo: "manager", senderUserId: BOB, openShiftId: "OPNSHFT_one" };
    const first = { ...second, id: "SREQ_first", senderUserId: ALICE };
    const { write, read, list } = asked(respond, { team: { openShiftChangeRequests: [first, second] } });
    const approvals = [first, second].map(
      ({ id }) =>
        () =>
          write("POST", `/openShiftChangeRequests/${id}/approve`, {}),
    );
    assert.deepEqual(statuses(await inTurn(await start(...approvals))), [200, 200]);
    assert.equal(read("/openShifts/OPNSHFT_one"), undefined);
    assert.deepEqual(
      (await list("shifts")).slice(2).map(({ userId }) => userId),
      [ALICE, BOB],
    );
  });

  test("a user clocks in once", async () => {
    const { respond, start } = held();
    const { write, list } = asked(respond);
    const clockIn = () => write("POST", "/timeCards/clockIn", { onBehalfOfUserId: MANAGER });
    assert.deepEqual(statuses(await inTurn(await start(clockIn, clockIn))), [201, 409]);
    assert.equal((await list("timeCards")).length, 3);
  });

  test("changes of different properties are both there", async () => {
    const { respond, start } = held();
    const { write, read } = asked(respond);
    const change = () => write("PUT", "/shifts/SHFT_one", { userId: BOB, draftShift: shiftItem(), sharedShift: null });
    const stage = () => write("POST", "/shifts/SHFT_one/stageForDeletion");
    assert.deepEqual(statuses(await inTurn(await start(change, stage))), [204, 204]);
    const { userId, isStagedForDeletion } = read("/shifts/SHFT_one");
    assert.deepEqual([userId, isStagedForDeletion], [BOB, true]);
  });

  test("a refused write leaves those that were made meanwhile", async () => {
    const { respond, start } = held();
    const { write, read } = asked(respond);
    const removals = ["one", "two"].map((id) => () => write("DELETE", `/shifts/SHFT_${id}`));
    const { started, calls } = await start(...removals);
    calls[1].go();
    assert.equal((await started[1]).status, 204);
    calls[0].go(refusing("No."));
    assert.equal((await started[0]).status, 400);
    assert.deepEqual([read("/shifts/SHFT_one").id, read("/shifts/SHFT_two")], ["SHFT_one", undefined]);
  });

  test("the integration can write itself, and is asked about that, too", async () => {
    const headers = { "X-MS-WFMPassthrough": "WFI_one" };
    const respond = async (json, _, request) => {
      const isEcho = request.headers.has("X-MS-WFMPassthrough");
      if (!isEcho) assert.equal((await mock.write("DELETE", "/shifts/SHFT_two", undefined, headers)).status, 204);
      return approving(json);
    };
    const mock = asked(respond);
    assert.equal((await mock.write("DELETE", "/shifts/SHFT_one")).status, 204);
    assert.deepEqual([mock.calls.length, await mock.list("shifts")], [2, []]);
  });

  test("an abort rejects at once, and the write is made all the same", async () => {
    const { respond, count } = held();
    const { mock, read } = asked(respond);
    const controller = new AbortController();
    const init = { method: "DELETE", headers: { Authorization: "Bearer any" }, signal: controller.signal };
    const aborted = mock(`/v1.0${SCHEDULE}/shifts/SHFT_one`, init);
    const [call] = await count(1);
    controller.abort();
    await assert.rejects(aborted, { name: "AbortError" });
    assert.equal(read("/shifts/SHFT_one").id, "SHFT_one");
    call.go();
    while (read("/shifts/SHFT_one") !== undefined) await new Promise((resolve) => setTimeout(resolve, 1));
  });
});

describe("in a batch", () => {
  const deletion = (id, more) => ({ id, method: "DELETE", url: `${SCHEDULE}/shifts/SHFT_${id}`, ...more });

  test("each write is asked about on its own, the last first", async () => {
    const { batch, calls } = asked();
    const headers = { "X-MS-WFMPassthrough": "two alone" };
    const { json } = await batch([deletion("one"), deletion("two", { headers })]);
    assert.deepEqual(statuses(json.responses), [204, 204]);
    const seen = calls.map((call) => [call.json.requests[0].id, call.headers.get("X-MS-WFMPassthrough")]);
    assert.deepEqual(seen, [
      ["SHFT_two", "two alone"],
      ["SHFT_one", null],
    ]);
  });

  test("a refusal fails what depends on it, which is not asked about", async () => {
    const { batch, calls, list } = asked(refusing("No."));
    const { json } = await batch([deletion("one"), deletion("two", { dependsOn: ["one"] })]);
    const byId = Object.fromEntries(json.responses.map(({ id, status }) => [id, status]));
    assert.deepEqual([byId, calls.length, (await list("shifts")).length], [{ one: 400, two: 424 }, 1, 2]);
  });
});

test("the same requests one after the other lead to the same calls and the same state", async () => {
  const run = async () => {
    const { write, calls, list } = asked((json, count) => (count % 2 === 1 ? {} : approving(json)));
    await write("POST", "/swapShiftsChangeRequests/SREQ_swap/approve", {});
    await write("POST", "/openShiftChangeRequests/SREQ_open/approve", {});
    await write("POST", "/timeCards/clockIn", { onBehalfOfUserId: MANAGER });
    const collections = ["shifts", "openShifts", "timeCards", "swapShiftsChangeRequests", "openShiftChangeRequests"];
    return { calls: calls.map(({ text }) => text), state: await Promise.all(collections.map(list)) };
  };
  const [first, second] = [await run(), await run()];
  assert.equal(first.calls.length, 6);
  assert.deepEqual(first, second);
});
