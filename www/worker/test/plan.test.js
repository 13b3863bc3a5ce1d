// A plan's operations as rows of a bulk: the worker accepts each as it is, and knows what its entity was.

import assert from "node:assert/strict";
import { test } from "node:test";
import { plan } from "graph-shifts/plan";
import { entriesOf } from "../src/bulk/entries.js";
import { isUnchanged } from "../src/bulk/unchanged.js";
import { item, TEAM } from "./graph.js";

const GRAPH = "https://graph.microsoft.com/v1.0";
const { openSlotCount: _, ...shiftItem } = item();

/** A shift as a list returns it. */
const shift = (id, more = {}) => ({
  "@odata.etag": `"${id}"`,
  id,
  lastModifiedDateTime: "2026-11-01T08:00:00Z",
  userId: TEAM,
  schedulingGroupId: "TAG_1",
  sharedShift: shiftItem,
  draftShift: null,
  ...more,
});

const scope = { from: "2000-01-01T00:00:00Z", to: "2100-01-01T00:00:00Z" };

/** The operations of a plan with one of each action that the mode has. */
function operationsIn(mode) {
  const gone = { ...shiftItem, startDateTime: "2027-05-03T08:00:00Z", endDateTime: "2027-05-03T16:00:00Z" };
  const added = { ...shiftItem, startDateTime: "2027-06-07T08:00:00Z", endDateTime: "2027-06-07T16:00:00Z" };
  return plan({
    teamId: TEAM,
    mode,
    scope,
    current: [shift("SHFT_changed"), shift("SHFT_gone", { sharedShift: gone })],
    desired: [
      { id: "SHFT_changed", body: shift("SHFT_changed", { sharedShift: { ...shiftItem, notes: "Zoë" } }) },
      { userId: TEAM, schedulingGroupId: "TAG_1", sharedShift: added },
    ],
    ...(mode === "draft" && { share: { notifyTeam: false } }),
  }).operations;
}

const ACTIONS = { shared: ["create", "replace", "delete"], draft: ["create", "replace", "stageForDeletion", "share"] };

for (const [mode, actions] of Object.entries(ACTIONS)) {
  test(`the worker takes what a plan in mode ${mode} consists of`, async () => {
    const operations = operationsIn(mode);
    assert.deepEqual(operations.map(({ action }) => action).sort(), actions.toSorted());
    const lines = operations.map((operation) => JSON.stringify(operation)).join("\n");
    const entries = await entriesOf(Buffer.from(lines), "application/x-ndjson", GRAPH);
    assert.deepEqual(
      entries.map(({ issues }) => issues),
      operations.map(() => undefined),
    );
    for (const [number, { request, unchangedSince }] of entries.entries()) {
      const { warnings: ours, ...own } = request;
      const { warnings: theirs, ...expected } = operations[number].request;
      assert.deepEqual(own, expected);
      assert.ok(Array.isArray(ours) && Array.isArray(theirs));
      const { id } = operations[number];
      if (id === undefined) assert.equal(unchangedSince, undefined);
      else {
        assert.ok(isUnchanged(shift(id), unchangedSince), id);
        assert.ok(!isUnchanged(shift(id, { lastModifiedDateTime: "2026-11-02T08:00:00Z" }), unchangedSince), id);
      }
    }
  });
}
