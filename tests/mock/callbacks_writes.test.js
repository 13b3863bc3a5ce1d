// Tests of the mock that asks integrations: the items of each write, and what an approval and a refusal lead to.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { refusing } from "./integration.js";
import { TEAM, inner } from "./mock.js";
import { ALICE, BOB, MANAGER, hours, seeds, shiftItem, timeOffItem } from "./seeds.js";
import { asked, assertItems } from "./asked.js";

const draftShift = shiftItem({ theme: "darkBlue" });

/** Writes of each type: the method, the path and the body, and the items that the integration is asked about. */
const WRITES = [
  ["POST", "/shifts", { userId: ALICE, draftShift }, [/^POST \/shifts\/SHFT_id-\d+$/]],
  ["PUT", "/shifts/SHFT_one", { userId: BOB, draftShift, sharedShift: null }, ["PUT /shifts/SHFT_one"]],
  ["DELETE", "/shifts/SHFT_one", undefined, ["DELETE /shifts/SHFT_one"]],
  ["POST", "/shifts/SHFT_one/stageForDeletion", undefined, ["PUT /shifts/SHFT_one"]],
  ["POST", "/openShifts", { draftOpenShift: { ...hours(), openSlotCount: 1 } }, [/^POST \/openshifts\/OPNSHFT_id-\d+$/]],
  ["DELETE", "/openShifts/OPNSHFT_one", undefined, ["DELETE /openshifts/OPNSHFT_one"]],
  ["POST", "/timesOff", { userId: ALICE, sharedTimeOff: timeOffItem() }, [/^POST \/timesoff\/SHFT_id-\d+$/]],
  ["DELETE", "/timeOffReasons/TOR_two", undefined, ["PUT /timeoffReasons/TOR_two"]],
  ["POST", "/timeOffRequests", { ...hours(), timeOffReasonId: "TOR_one" }, [/^POST \/timeOffRequests\/SREQ_id-\d+$/]],
  ["DELETE", "/timeOffRequests/SREQ_away", undefined, ["DELETE /timeOffRequests/SREQ_away"]],
  ["POST", "/openShiftChangeRequests", { openShiftId: "OPNSHFT_one" }, [/^POST \/openshiftrequests\/SREQ_id-\d+$/]],
  ["POST", "/offerShiftRequests/SREQ_offer/decline", {}, ["PUT /offershiftrequests/SREQ_offer"]],
  ["POST", "/timeCards/clockIn", { onBehalfOfUserId: MANAGER }, ["POST /timecards"]],
  ["POST", "/timeCards/TCK_one/clockOut", {}, ["PUT /timecards"]],
  ["DELETE", "/timeCards/TCK_one", undefined, ["DELETE /timecards/TCK_one"]],
  ["POST", "/timeOffRequests/SREQ_away/approve", {}, ["PUT /timeOffRequests/SREQ_away", /^POST \/timesoff\/SHFT_id-\d+$/]],
  [
    "POST",
    "/openShiftChangeRequests/SREQ_open/approve",
    {},
    ["PUT /openshiftrequests/SREQ_open", "PUT /openshifts/OPNSHFT_one", /^POST \/shifts\/SHFT_id-\d+$/],
  ],
  [
    "POST",
    "/offerShiftRequests/SREQ_offer/approve",
    {},
    ["PUT /offershiftrequests/SREQ_offer", "PUT /shifts/SHFT_one", "PUT /swapRequests/SREQ_swap"],
  ],
  [
    "POST",
    "/swapShiftsChangeRequests/SREQ_swap/approve",
    {},
    [
      ...["PUT /swapRequests/SREQ_swap", "DELETE /shifts/SHFT_one", "DELETE /shifts/SHFT_two"],
      ...[/^POST \/shifts\/SHFT_id-\d+$/, /^POST \/shifts\/SHFT_id-\d+$/, "PUT /offershiftrequests/SREQ_offer"],
    ],
  ],
];

describe("a write", () => {
  for (const [method, path, body, expected] of WRITES) {
    test(`is made once it is approved: ${method} ${path}`, async () => {
      const { write, calls, items, outcomes } = asked();
      const response = await write(method, path, body);
      assert.ok(response.status < 300, response.text);
      assert.equal(calls.length, 1);
      assert.equal(calls[0].path, `/wfi/v1/teams/${TEAM}/update`);
      assertItems(items(), expected);
      assert.deepEqual([outcomes.length, outcomes[0].outcome.approved, outcomes[0].teamId], [1, true, TEAM]);
    });

    test(`changes nothing if it is refused: ${method} ${path}`, async () => {
      const { write, list } = asked(refusing("The rota is closed."));
      const all = () => Promise.all(Object.keys(seeds()).map(list));
      const before = await all();
      const response = await write(method, path, body);
      assert.equal(response.status, 400);
      assert.deepEqual(response.json.error.code, "BadRequest");
      const { code, externalErrorMessage, externalSource } = inner(response);
      assert.deepEqual(
        [code, externalErrorMessage, externalSource],
        ["WorkforceIntegrationError", "The rota is closed.", "Contoso"],
      );
      assert.deepEqual(await all(), before);
    });

    test(`is the same without callbacks: ${method} ${path}`, async () => {
      const [one, other] = [asked(), asked(refusing("No."), { callbacks: false })];
      const [first, second] = [await one.write(method, path, body), await other.write(method, path, body)];
      assert.equal(first.status, second.status);
      assert.deepEqual(Object.keys(first.json ?? {}), Object.keys(second.json ?? {}));
      assert.deepEqual(other.calls, []);
    });
  }
});

test("the approval of a swap that no other request concerns has the five items of Microsoft's guide", async () => {
  const { write, items } = asked(undefined, { team: { offerShiftRequests: [] } });
  await write("POST", "/swapShiftsChangeRequests/SREQ_swap/approve", {});
  assert.deepEqual(
    items().map((item) => item.replace(/\/SHFT_id.*/, "")),
    ["PUT /swapRequests/SREQ_swap", "DELETE /shifts/SHFT_one", "DELETE /shifts/SHFT_two", "POST /shifts", "POST /shifts"],
  );
});

test("the requests that Shifts declines come last, also those of the same kind", async () => {
  const swap = { ...seeds().swapShiftsChangeRequests[0], id: "SREQ_rival" };
  const team = { offerShiftRequests: [], swapShiftsChangeRequests: [swap, ...seeds().swapShiftsChangeRequests] };
  const { write, items } = asked(undefined, { team });
  await write("POST", "/swapShiftsChangeRequests/SREQ_swap/approve", {});
  assert.deepEqual(
    [items()[0], items().at(-1), items().length],
    ["PUT /swapRequests/SREQ_swap", "PUT /swapRequests/SREQ_rival", 6],
  );
});
