// Rows with a request that is built already, and with the state of its entity: what is accepted, and what has issues.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  approveTimeOffRequest,
  createOpenShift,
  deleteShift,
  getShift,
  listShifts,
  putSchedule,
  replaceShift,
  shareSchedule,
  stageShiftForDeletion,
  updateOpenShift,
  updateShiftPreferences,
} from "graph-shifts";
import { entriesOf } from "../src/bulk/entries.js";
import { messagesOf } from "../src/bulk/messages.js";
import { isUnchanged } from "../src/bulk/unchanged.js";
import { item, TEAM } from "./graph.js";

const GRAPH = "https://graph.microsoft.com/v1.0";

/** The entries that rows become which are sent as JSON. */
const entriesFor = (rows, graph = GRAPH) => entriesOf(Buffer.from(JSON.stringify(rows)), "application/json", graph);
const entryFor = async (row, graph) => (await entriesFor([row], graph))[0];
const issuesOf = async (row, graph) => (await entryFor(row, graph)).issues?.map(({ code, path }) => [code, path.join(".")]);

const shift = { teamId: TEAM, shiftId: "SHFT_a/b ä" };
const openShift = { teamId: TEAM, openShiftId: "OPNSHFT_1" };
const { openSlotCount: _, ...shiftItem } = item();
const body = { userId: TEAM, schedulingGroupId: "TAG_1", sharedShift: shiftItem };

const update = (more) => updateOpenShift({ ...openShift, body: { sharedOpenShift: item({ notes: "Zoë \"}],'" }) }, ...more });

describe("a row with a request", () => {
  test("becomes that request, whatever options have made it and whatever else the row says", async () => {
    const preferences = { userId: TEAM, body: { availability: [] } };
    for (const request of [
      update(),
      update({ otherVersion: "keep" }),
      update({ returnRepresentation: true, actsAs: TEAM, passthrough: "WFI_1" }),
      replaceShift({ ...shift, body }),
      replaceShift({ ...shift, body: { ...body, sharedShift: { ...shiftItem, theme: "darkBlue" }, draftShift: null } }),
      createOpenShift({ teamId: TEAM, body: { draftOpenShift: item() } }),
      deleteShift(shift),
      approveTimeOffRequest({ teamId: TEAM, timeOffRequestId: "TOREQ_1" }),
      stageShiftForDeletion(shift),
      shareSchedule({
        teamId: TEAM,
        body: { notifyTeam: true, startDateTime: "2026-11-23T00:00:00Z", endDateTime: "2026-11-30T00:00:00Z" },
      }),
      putSchedule({ teamId: TEAM, body: { enabled: true, timeZone: "Europe/Berlin" } }),
      updateShiftPreferences(preferences),
      updateShiftPreferences({ ...preferences, method: "PUT" }),
    ]) {
      const { operation, request: made, issues } = await entryFor({ operation: "replace", reason: ["end"], request, key: 7 });
      assert.deepEqual([operation, issues], [request.operation, undefined], request.url);
      const { warnings: ours, ...own } = made;
      const { warnings: theirs, ...expected } = request;
      assert.deepEqual(own, expected);
      assert.ok(Array.isArray(ours) && Array.isArray(theirs));
    }
  });

  test("must be for this worker's Graph", async () => {
    const elsewhere = "https://evil.example/v1.0";
    const [good, bad] = [update({ baseUrl: elsewhere }), update()];
    assert.equal(await issuesOf({ request: good }, elsewhere), undefined);
    for (const [request, graph] of [
      [good, GRAPH],
      [bad, elsewhere],
      [{ ...bad, url: `https://evil.example/?${bad.url}` }, GRAPH],
      [{ ...bad, url: bad.url.replace("https:", "http:") }, GRAPH],
      [{ ...bad, url: `${bad.url}?x` }, GRAPH],
      [{ ...bad, url: bad.url.replace("/schedule/", "/schedule/../") }, GRAPH],
      [{ ...bad, url: bad.url.replace("openShifts", "shifts") }, GRAPH],
      [{ ...bad, url: `${bad.url}%` }, GRAPH],
    ])
      assert.deepEqual(await issuesOf({ request }, graph), [["other_request", "request.url"]], request.url);
  });

  test("must be as its operation makes it", async () => {
    const request = update();
    for (const [more, ...issue] of [
      [{ method: "DELETE" }, "other_request", "request.method"],
      [{ headers: { ...request.headers, "If-Match": "*" } }, "other_request", "request.headers"],
      [{ headers: {} }, "other_request", "request.headers"],
      [{ body: "{" }, "not_json", "request.body"],
      [{ operation: "constructor" }, "unknown_operation", "request.operation"],
      [{ operation: "deleteOpenShift" }, "unknown_input", "body"],
      [{ operation: 5 }, "wrong_type", "request"],
      [{ url: undefined }, "wrong_type", "request"],
      [{ headers: null }, "wrong_type", "request"],
      [{ headers: { ...request.headers, Prefer: { toString: 1 } } }, "wrong_type", "request"],
      [{ body: {} }, "wrong_type", "request"],
    ])
      assert.deepEqual(await issuesOf({ request: { ...request, ...more } }), [issue], JSON.stringify(more));
    for (const other of [null, 5, "PUT", []])
      assert.deepEqual(await issuesOf({ request: other }), [["wrong_type", "request"]], JSON.stringify(other));
    assert.deepEqual(await issuesOf({ request, input: {} }), [["wrong_type", ""]]);
    for (const read of [getShift(shift), listShifts({ teamId: TEAM })])
      assert.deepEqual(await issuesOf({ request: read }), [["not_a_write", "operation"]]);
  });

  test("has issues or becomes the same request with any odd value in any place", async () => {
    const odd = [null, true, 5, "", "x", "\ud800", [], {}, { toString: 1 }, { length: 1 }, "%E0%A4%A"];
    const request = update({ returnRepresentation: true, actsAs: TEAM });
    const placesIn = (value, path = []) =>
      typeof value === "object"
        ? Object.keys(value).flatMap((name) => [[...path, name], ...placesIn(value[name], [...path, name])])
        : [];
    const row = { request, unchangedSince: { lastModifiedDateTime: "2026-11-20T08:00:00Z", etag: '"7"' } };
    const rows = placesIn(row).flatMap((path) =>
      odd.map((value) => {
        const changed = structuredClone(row);
        path.slice(0, -1).reduce((part, name) => part[name], changed)[path.at(-1)] = value;
        return changed;
      }),
    );
    assert.ok(rows.length > 100);
    for (const { request: made, issues } of await entriesFor(rows)) {
      assert.equal(made === undefined, issues?.length > 0);
      if (made) assert.deepEqual([made.url, made.body, made.headers], [request.url, request.body, request.headers]);
    }
  });

  test("is checked again", async () => {
    const request = update();
    const changed = (more) => ({ request: { ...request, body: JSON.stringify({ ...JSON.parse(request.body), ...more }) } });
    assert.deepEqual(await issuesOf(changed({ sharedOpenShift: item({ theme: "Blue" }) })), [
      ["not_a_member", "body.sharedOpenShift.theme"],
    ]);
    assert.deepEqual(await issuesOf(changed({ more: 1 })), [["unknown_property", "body.more"]]);
  });
});

describe("the state of an entity", () => {
  const unchangedSince = { lastModifiedDateTime: "2026-11-20T08:00:00.123Z", etag: '"7"' };

  test("goes to the queue with the request", async () => {
    const entries = await entriesFor([{ request: update(), unchangedSince }, { request: update() }]);
    const { messages } = await messagesOf("j", entries);
    assert.deepEqual(
      messages.map(({ message }) => message.request.unchangedSince),
      [unchangedSince, undefined],
    );
    assert.deepEqual(Object.hasOwn(messages[1].message.request, "unchangedSince"), false);
  });

  test("has a date-time, an etag or both, for what concerns one entity", async () => {
    const input = { ...openShift, body: { isStagedForDeletion: true } };
    const rows = [
      { request: update() },
      { request: deleteShift(shift) },
      { request: stageShiftForDeletion(shift) },
      { operation: "updateOpenShift", input },
    ];
    const { lastModifiedDateTime, etag } = unchangedSince;
    for (const row of rows)
      for (const since of [
        unchangedSince,
        { lastModifiedDateTime },
        { etag },
        { lastModifiedDateTime: "2026-11-20t08:00+01:00" },
      ])
        assert.equal(await issuesOf({ ...row, unchangedSince: since }), undefined);
  });

  test("has an issue otherwise", async () => {
    const state = ["wrong_type", "unchangedSince"];
    const instant = ["not_an_instant", "unchangedSince.lastModifiedDateTime"];
    for (const [since, expected] of [
      [null, state],
      ["2026-11-20T08:00:00Z", state],
      [{}, state],
      [[], state],
      [{ etag: "" }, state],
      [{ etag: 7 }, state],
      [{ ...unchangedSince, lastModifiedDateTime: null }, state],
      [{ ...unchangedSince, eTag: "x" }, state],
      [{ lastModifiedDateTime: "yesterday" }, instant],
      [{ lastModifiedDateTime: "2026-11-20T08:00:00" }, instant],
      [{ lastModifiedDateTime: "2026-11-20T25:00:00Z" }, instant],
    ]) {
      const entry = await entryFor({ request: update(), unchangedSince: since });
      assert.deepEqual([entry.operation, entry.request], ["updateOpenShift", undefined]);
      assert.deepEqual(
        entry.issues.map(({ code, path }) => [code, path.join(".")]),
        [expected],
        JSON.stringify(since),
      );
    }
    const create = createOpenShift({ teamId: TEAM, body: { draftOpenShift: item() } });
    const share = { notifyTeam: true, startDateTime: "2026-11-23T00:00:00Z", endDateTime: "2026-11-30T00:00:00Z" };
    for (const request of [create, shareSchedule({ teamId: TEAM, body: share })])
      assert.deepEqual(await issuesOf({ request, unchangedSince }), [["unknown_input", "unchangedSince"]]);
    const both = { request: { ...update(), body: "{" }, unchangedSince: null };
    assert.deepEqual(await issuesOf(both), [["not_json", "request.body"]]);
  });

  test("holds if all of it is still so", () => {
    const { lastModifiedDateTime, etag } = unchangedSince;
    const entity = { lastModifiedDateTime, "@odata.etag": etag };
    const shifted = "2026-11-20T09:00:00.123+01:00";
    for (const since of [unchangedSince, { etag }, { lastModifiedDateTime }, { lastModifiedDateTime: shifted }])
      assert.ok(isUnchanged(entity, since), JSON.stringify(since));
    for (const other of [
      { lastModifiedDateTime: "2026-11-20T08:00:00.124Z" },
      { lastModifiedDateTime: null },
      { "@odata.etag": '"8"' },
    ])
      assert.equal(isUnchanged({ ...entity, ...other }, unchangedSince), false, JSON.stringify(other));
    for (const none of [{}, undefined, null])
      for (const since of [{ etag }, { lastModifiedDateTime }]) assert.equal(isUnchanged(none, since), false);
  });
});
