// Bulks: what is accepted, what is set aside, what is reported, and the pace.

import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { updateOpenShift } from "graph-shifts";
import { create, isDone, OPEN_SHIFTS, remove, startBulks, update } from "./bulks.js";
import { item, serveGraph, team, TEAM } from "./graph.js";
import { startWorld } from "./running.js";

let bulks;
before(async () => {
  bulks = await startBulks();
});
after(() => bulks.world.stop());
beforeEach(() => bulks.reset());

const JSON_LINES = { "Content-Type": "application/x-ndjson" };

describe("a bulk", () => {
  test("is accepted with 202 and the URL of its progress, and is written in order", async () => {
    const { status, headers, json } = await bulks.world.bulk([
      create("first"),
      update(0, "second"),
      update(0, "third"),
      create("fourth"),
    ]);
    assert.deepEqual([status, json.total, json.poisonedCount, headers.get("Location")], [202, 4, 0, `/bulk/${json.id}`]);
    const progress = await bulks.world.until(headers.get("Location"), isDone);
    assert.deepEqual(progress, {
      id: json.id,
      state: "done",
      total: 4,
      done: 4,
      failed: 0,
      left: 0,
      poisonedCount: 0,
      poisoned: [],
      errors: [],
    });
    assert.deepEqual(bulks.marks(), ["first", "second", "third", "fourth"]);
  });

  test("may be lines of JSON", async () => {
    const lines = [create("one"), create("two")].map((entry) => JSON.stringify(entry));
    const { status, headers } = await bulks.world.ask("/bulk", {
      method: "POST",
      body: `${lines.join("\r\n")}\n\n{\n`,
      headers: JSON_LINES,
    });
    assert.equal(status, 202);
    const { total, done, poisoned } = await bulks.world.until(headers.get("Location"), isDone);
    assert.deepEqual([total, done, poisoned.map(({ index, issues }) => [index, issues[0].code])], [3, 2, [[2, "not_json"]]]);
    assert.deepEqual(bulks.marks(), ["one", "two"]);
  });

  test("also writes what belongs to no team", async () => {
    const secret = "0123456789abcdef".repeat(4);
    const body = {
      displayName: "Contoso",
      apiVersion: 1,
      isActive: true,
      supportedEntities: "shift",
      url: "https://wfm.contoso.com/shifts",
      encryption: { protocol: "sharedSecret", secret },
    };
    const { done: count, errors } = await bulks.done([{ operation: "createWorkforceIntegration", input: { body } }]);
    assert.deepEqual([count, errors, bulks.marks()], [1, [], ["Contoso"]]);
  });

  test("has its entries with issues set aside, each with its place, and none of them is sent", async () => {
    const poison = [
      update(0, "x", { theme: "Blue" }),
      { operation: "nothing", input: {} },
      { operation: "__proto__", input: {} },
      { operation: "listShifts", input: { teamId: TEAM } },
      { operation: "updateOpenShift", input: { ...update(0).input, baseUrl: "https://evil.example" } },
      { operation: "updateOpenShift" },
      null,
      [],
      { ...create("x"), more: 1 },
      JSON.parse(`{"operation":"createOpenShift","input":{"teamId":"${TEAM}","__proto__":{"body":{}}}}`),
      create("\ud800"),
      create("x".repeat(130_000)),
    ];
    const { total, done: count, poisoned, errors } = await bulks.done([create("good"), ...poison, create("good too")]);
    const codes = [
      "not_a_member",
      "unknown_operation",
      "unknown_operation",
      "not_a_write",
      "unknown_input",
      "wrong_type",
      "wrong_type",
      "wrong_type",
      "wrong_type",
      "unknown_input",
      "lone_surrogate",
      "too_large",
    ];
    assert.deepEqual([total, count, errors], [14, 2, []]);
    assert.deepEqual(
      poisoned.map(({ index, issues }) => [index, issues[0].code]),
      codes.map((code, at) => [at + 1, code]),
    );
    assert.deepEqual(bulks.marks(), ["good", "good too"]);
  });

  test("with deep nesting or very many entries is handled", async () => {
    const deep = `[{"operation":"createOpenShift","input":{"teamId":"${TEAM}","body":${'{"a":'.repeat(5000)}1${"}".repeat(5000)}}}]`;
    const { headers } = await bulks.world.ask("/bulk", {
      method: "POST",
      body: deep,
      headers: { "Content-Type": "application/json" },
    });
    const { poisoned } = await bulks.world.until(headers.get("Location"), isDone);
    assert.equal(poisoned[0].issues[0].code, "too_deep");
    const many = await bulks.world.ask("/bulk", {
      method: "POST",
      body: `[${"1,".repeat(60_000)}1]`,
      headers: { "Content-Type": "application/json" },
    });
    assert.equal(many.status, 413);
    const { json } = await bulks.world.ask("/bulk", {
      method: "POST",
      body: `[${"1,".repeat(1999)}1]`,
      headers: { "Content-Type": "application/json" },
    });
    assert.deepEqual([json.poisonedCount, json.poisoned.length, json.state], [2000, 1000, "done"]);
    const next = await bulks.world.ask(`/bulk/${json.id}?after=999`);
    assert.deepEqual([next.json.poisoned.length, next.json.poisoned[0].index], [1000, 1000]);
  });

  test("reports what Graph refused, with its place, and continues", async () => {
    const gone = { operation: "deleteOpenShift", input: { teamId: TEAM, openShiftId: "OPNSHFT_none" } };
    const { done: count, failed, errors } = await bulks.done([create("before"), gone, create("after")]);
    assert.deepEqual([count, failed, bulks.marks()], [3, 1, ["before", "after"]]);
    const [{ index, operation, status, code, requestId }] = errors;
    assert.deepEqual([index, operation, status, code, typeof requestId], [1, "deleteOpenShift", 404, "NotFound", "string"]);
  });

  test("is sent again after throttling, in order and once", async () => {
    let left = 3;
    bulks.world.graph.refusals = ({ path, body }) =>
      path !== "/$batch" && body?.sharedOpenShift?.notes === "b" && left-- > 0
        ? { status: 429, headers: { "Retry-After": "0" } }
        : undefined;
    const { failed } = await bulks.done([create("a"), create("b"), create("c")]);
    assert.deepEqual([failed, bulks.marks()], [0, ["a", "b", "c"]]);
  });
});

describe("a request with the state of its entity", () => {
  /** An open shift as Graph has it now. */
  const read = async (at) => {
    const url = `http://127.0.0.1/v1.0/teams/${TEAM}/schedule/openShifts/${OPEN_SHIFTS[at]}`;
    return (await bulks.world.graph.mock(url, { headers: { Authorization: "Bearer mine" } })).json();
  };

  const since = (entry, { lastModifiedDateTime, "@odata.etag": etag }) => ({
    ...entry,
    unchangedSince: { lastModifiedDateTime, etag },
  });

  /** Somebody else updates or deletes an open shift. */
  const meddle = async (at, method) => {
    const url = `http://127.0.0.1/v1.0/teams/${TEAM}/schedule/openShifts/${OPEN_SHIFTS[at]}`;
    const headers = { Authorization: "Bearer theirs", "Content-Type": "application/json" };
    const body = JSON.stringify({ sharedOpenShift: item({ notes: "theirs" }), draftOpenShift: null });
    assert.ok((await bulks.world.graph.mock(url, { method, headers, ...(method === "PUT" && { body }) })).ok);
  };

  test("is written if that has not changed, and set apart if it has, and the others pass", async () => {
    const entities = await Promise.all([0, 1, 2, 3, 4, 5].map(read));
    await meddle(1, "PUT");
    await meddle(2, "DELETE");
    await meddle(3, "PUT");
    await meddle(4, "DELETE");
    bulks.reset();
    const {
      done: count,
      failed,
      errors,
    } = await bulks.done([
      since(update(0, "a"), entities[0]),
      since(update(1, "lost"), entities[1]),
      since(update(2, "lost"), entities[2]),
      since(remove(3), entities[3]),
      since(remove(4), entities[4]),
      since(remove(5), entities[5]),
      create("z"),
    ]);
    assert.deepEqual([count, failed], [7, 3]);
    assert.deepEqual(
      errors.map(({ index, operation, code, status }) => [index, operation, code, status]),
      [
        [1, "updateOpenShift", "Changed", undefined],
        [2, "updateOpenShift", "Changed", 404],
        [3, "deleteOpenShift", "Changed", undefined],
      ],
    );
    assert.deepEqual(
      bulks.world.graph.written.map(({ method, mark }) => [method, mark]),
      [
        ["PUT", "a"],
        ["DELETE", undefined],
        ["POST", "z"],
      ],
    );
  });

  test("may be one of a plan, and is written once although its reading is throttled and its response is lost", async () => {
    const entity = await read(6);
    const { teamId, openShiftId, body } = update(6, "planned").input;
    const request = updateOpenShift({ teamId, openShiftId, body, baseUrl: bulks.world.graph.url });
    const row = since({ operation: "replace", request, reason: "notes" }, entity);
    let throttled = 1;
    bulks.world.graph.refusals = ({ method }) =>
      method === "GET" && throttled-- > 0 ? { status: 429, headers: { "Retry-After": "0" } } : undefined;
    bulks.world.graph.intercept = async (incoming, _, text) => {
      if (incoming.method !== "POST" || !text.includes("planned")) return false;
      bulks.world.graph.intercept = () => false;
      const { url, headers } = incoming;
      await bulks.world.graph.mock(`http://127.0.0.1${url}`, { method: "POST", headers, body: text });
      incoming.socket.destroy();
      return true;
    };
    const lines = { method: "POST", body: `${JSON.stringify(row)}\n`, headers: JSON_LINES };
    const { headers } = await bulks.world.ask("/bulk", lines);
    const { failed, errors } = await bulks.world.until(headers.get("Location"), isDone);
    assert.deepEqual([failed, errors, bulks.marks()], [0, [], ["planned"]]);
    assert.equal(bulks.world.graph.requests.filter(({ method }) => method === "GET").length, 3);
  });
});

test("a team receives at most four requests per second by default", async () => {
  const graph = await serveGraph({ teams: [team()] });
  const at = [];
  graph.intercept = () => {
    at.push(performance.now());
    return false;
  };
  const paced = await startWorld({ vars: { GRAPH: graph.url } });
  try {
    const { headers } = await paced.bulk(Array.from({ length: 13 }, (_, index) => create(`${index}`)));
    await paced.until(headers.get("Location"), isDone);
    assert.equal(at.length, 13);
    for (const [first, moment] of at.slice(0, -4).entries())
      assert.ok(at[first + 4] - moment >= 1000, `five requests in ${at[first + 4] - moment} ms`);
  } finally {
    await paced.stop();
    await graph.stop();
  }
});
