// Bulks: what is accepted, what is set aside, who owns a job, and what happens when a token expires or a response is lost.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, beforeEach, describe, test } from "node:test";
import { item, serveGraph, team, TEAM } from "./graph.js";
import { assertTokenSecret, startWorld } from "./running.js";
import { tokenOf } from "./tokens.js";

const OPEN_SHIFTS = Array.from({ length: 12 }, (_, at) => `OPNSHFT_${at}`);
const JSON_LINES = { "Content-Type": "application/x-ndjson" };

let world;
before(async () => {
  world = await startWorld({ graph: { teams: [team(TEAM, OPEN_SHIFTS)] }, vars: { RATE: "200" } });
});
after(() => world.stop());
beforeEach(() => {
  world.graph.requests.length = 0;
  world.graph.written.length = 0;
  world.graph.refusals = () => undefined;
  world.graph.intercept = () => false;
});

const update = (at, notes = `update ${at}`, more = {}) => ({
  operation: "updateOpenShift",
  input: { teamId: TEAM, openShiftId: OPEN_SHIFTS[at], body: { sharedOpenShift: item({ notes, ...more }) } },
});
const create = (notes) => ({ operation: "createOpenShift", input: { teamId: TEAM, body: { sharedOpenShift: item({ notes }) } } });
const remove = (at) => ({ operation: "deleteOpenShift", input: { teamId: TEAM, openShiftId: OPEN_SHIFTS[at] } });

/** A token that names the user and is not signed. */
const forgedToken = () => `${tokenOf().split(".").slice(0, 2).join(".")}.${randomBytes(8).toString("hex")}`;

const isDone = ({ state }) => state === "done";
const isPaused = ({ state }) => state === "paused";
const marks = () => world.graph.written.map(({ mark }) => mark);
const done = async (entries) => {
  const { status, headers, json } = await world.bulk(entries);
  assert.equal(status, 202, JSON.stringify(json));
  return world.until(headers.get("Location"), isDone);
};

describe("a bulk", () => {
  test("is accepted with 202 and the URL of its progress, and is written in order", async () => {
    const { status, headers, json } = await world.bulk([
      create("first"),
      update(0, "second"),
      update(0, "third"),
      create("fourth"),
    ]);
    assert.deepEqual([status, json.total, json.poisonedCount, headers.get("Location")], [202, 4, 0, `/bulk/${json.id}`]);
    const progress = await world.until(headers.get("Location"), isDone);
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
    assert.deepEqual(marks(), ["first", "second", "third", "fourth"]);
  });

  test("may be lines of JSON", async () => {
    const lines = [create("one"), create("two")].map((entry) => JSON.stringify(entry));
    const { status, headers } = await world.ask("/bulk", {
      method: "POST",
      body: `${lines.join("\r\n")}\n\n{\n`,
      headers: JSON_LINES,
    });
    assert.equal(status, 202);
    const { total, done, poisoned } = await world.until(headers.get("Location"), isDone);
    assert.deepEqual([total, done, poisoned.map(({ index, issues }) => [index, issues[0].code])], [3, 2, [[2, "not_json"]]]);
    assert.deepEqual(marks(), ["one", "two"]);
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
    const { done: count, errors } = await done([{ operation: "createWorkforceIntegration", input: { body } }]);
    assert.deepEqual([count, errors, marks()], [1, [], ["Contoso"]]);
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
    const { total, done: count, poisoned, errors } = await done([create("good"), ...poison, create("good too")]);
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
    assert.deepEqual(marks(), ["good", "good too"]);
  });

  test("with deep nesting or very many entries is handled", async () => {
    const deep = `[{"operation":"createOpenShift","input":{"teamId":"${TEAM}","body":${'{"a":'.repeat(5000)}1${"}".repeat(5000)}}}]`;
    const { headers } = await world.ask("/bulk", { method: "POST", body: deep, headers: { "Content-Type": "application/json" } });
    const { poisoned } = await world.until(headers.get("Location"), isDone);
    assert.equal(poisoned[0].issues[0].code, "too_deep");
    const many = await world.ask("/bulk", {
      method: "POST",
      body: `[${"1,".repeat(60_000)}1]`,
      headers: { "Content-Type": "application/json" },
    });
    assert.equal(many.status, 413);
    const { json } = await world.ask("/bulk", {
      method: "POST",
      body: `[${"1,".repeat(1999)}1]`,
      headers: { "Content-Type": "application/json" },
    });
    assert.deepEqual([json.poisonedCount, json.poisoned.length, json.state], [2000, 1000, "done"]);
    const next = await world.ask(`/bulk/${json.id}?after=999`);
    assert.deepEqual([next.json.poisoned.length, next.json.poisoned[0].index], [1000, 1000]);
  });

  test("reports what Graph refused, with its place, and continues", async () => {
    const gone = { operation: "deleteOpenShift", input: { teamId: TEAM, openShiftId: "OPNSHFT_none" } };
    const { done: count, failed, errors } = await done([create("before"), gone, create("after")]);
    assert.deepEqual([count, failed, marks()], [3, 1, ["before", "after"]]);
    const [{ index, operation, status, code, requestId }] = errors;
    assert.deepEqual([index, operation, status, code, typeof requestId], [1, "deleteOpenShift", 404, "NotFound", "string"]);
  });

  test("is sent again after throttling, in order and once", async () => {
    let left = 3;
    world.graph.refusals = ({ path, body }) =>
      path !== "/$batch" && body?.sharedOpenShift?.notes === "b" && left-- > 0
        ? { status: 429, headers: { "Retry-After": "0" } }
        : undefined;
    const { failed } = await done([create("a"), create("b"), create("c")]);
    assert.deepEqual([failed, marks()], [0, ["a", "b", "c"]]);
  });
});

describe("a job", () => {
  test("is visible to its owner only, and not without a token", async () => {
    const { json, headers } = await world.bulk([create("mine")]);
    const path = headers.get("Location");
    const other = tokenOf({ oid: "366c0b19-49b1-41b5-a03f-9f3887bd0ed8" });
    for (const method of ["GET", "POST"]) {
      assert.equal((await world.ask(path, { method, token: other })).status, 404);
      assert.equal((await world.ask(path, { method, token: "opaque" })).status, method === "GET" ? 404 : 401);
      assert.equal((await world.ask(path, { method, token: null })).status, 401);
    }
    const guess = json.id.replace(/^./, (first) => (first === "0" ? "1" : "0"));
    assert.equal((await world.ask(`/bulk/${guess}`)).status, 404);
    await world.until(path, isDone, { token: tokenOf() });
  });

  test("pauses when Graph refuses the token, reports the claims, and continues with a new one", async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
    const newToken = tokenOf();
    world.graph.refusals = ({ path, headers, body }) => {
      const isOld =
        path !== "/$batch" && headers.get("Authorization") !== `Bearer ${newToken}` && body?.sharedOpenShift?.notes === "3";
      return isOld
        ? { status: 401, headers: { "WWW-Authenticate": `Bearer error="insufficient_claims", claims="${btoa(claims)}"` } }
        : undefined;
    };
    const { headers } = await world.bulk(["1", "2", "3", "4", "5"].map(create));
    const path = headers.get("Location");
    const paused = await world.until(path, isPaused);
    assert.deepEqual([paused.left > 0, paused.error.code, paused.error.claims], [true, "NoToken", claims]);
    assert.deepEqual(marks(), ["1", "2"]);
    // Other jobs do not wait.
    await done([create("another")]);
    assert.equal((await world.ask(path, { method: "POST", token: newToken })).status, 202);
    const { failed } = await world.until(path, isDone, { token: newToken });
    assert.deepEqual([failed, marks()], [0, ["1", "2", "another", "3", "4", "5"]]);
    assertTokenSecret(world, newToken);
  });

  test("keeps its token until Graph has accepted another one, whoever sends what the token's user could have sent", async () => {
    const forged = [forgedToken(), forgedToken(), tokenOf()];
    const received = new Set();
    let isThrottled = true;
    world.graph.refusals = ({ path, headers }) => {
      const bearer = headers.get("Authorization").replace("Bearer ", "");
      received.add(bearer);
      if (forged.includes(bearer)) return { status: 401 };
      return isThrottled && path !== "/$batch" ? { status: 429, headers: { "Retry-After": "1" } } : undefined;
    };
    const { headers } = await world.bulk(["1", "2", "3"].map(create));
    const path = headers.get("Location");
    for (const token of forged) {
      const { status, json } = await world.ask(path, { method: "POST", token });
      assert.deepEqual([status, json.state], [202, "running"]);
    }
    isThrottled = false;
    const { failed, error } = await world.until(path, (progress) => isDone(progress) || isPaused(progress));
    assert.deepEqual([failed, error, marks()], [0, undefined, ["1", "2", "3"]]);
    // They have been tried.
    for (const token of forged) assert.ok(received.has(token));
  });

  test("continues with the new token once Graph has accepted it, and not with the old one", async () => {
    const renewed = tokenOf();
    const bearers = [];
    let isThrottled = true;
    world.graph.refusals = ({ path, headers }) => {
      if (path === "/$batch") return undefined;
      bearers.push(headers.get("Authorization"));
      return isThrottled ? { status: 429, headers: { "Retry-After": "1" } } : undefined;
    };
    const { headers } = await world.bulk(["1", "2", "3"].map(create));
    const path = headers.get("Location");
    await world.ask(path, { method: "POST", token: renewed });
    isThrottled = false;
    assert.equal((await world.until(path, isDone)).failed, 0);
    assert.deepEqual(new Set(bearers.slice(-3)), new Set([`Bearer ${renewed}`]));
    assertTokenSecret(world, renewed);
  });

  test("that is paused reports the claims that its token lacked, even after tokens that Graph refused", async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
    const renewed = tokenOf();
    world.graph.refusals = ({ headers }) => {
      const bearer = headers.get("Authorization").replace("Bearer ", "");
      if (bearer === renewed) return undefined;
      const challenge = `Bearer error="insufficient_claims", claims="${btoa(claims)}"`;
      return bearer === world.token ? { status: 401, headers: { "WWW-Authenticate": challenge } } : { status: 401 };
    };
    const { headers } = await world.bulk([create("1")]);
    const path = headers.get("Location");
    assert.equal((await world.until(path, isPaused)).error.claims, claims);
    const tried = world.graph.requests.length;
    await world.ask(path, { method: "POST", token: forgedToken() });
    const { error } = await world.until(path, (progress) => isPaused(progress) && world.graph.requests.length > tried);
    assert.deepEqual([error.claims, error.code], [claims, "NoToken"]);
    await world.ask(path, { method: "POST", token: forgedToken() });
    await world.ask(path, { method: "POST", token: renewed });
    await world.until(path, isDone);
    assert.deepEqual(marks(), ["1"]);
  });

  test("stores few tokens that Graph has not accepted yet", async () => {
    world.graph.refusals = ({ path }) => (path !== "/$batch" ? { status: 429, headers: { "Retry-After": "2" } } : undefined);
    const { headers } = await world.bulk([create("1")]);
    const path = headers.get("Location");
    const statuses = [];
    for (let at = 0; at < 6; at++) {
      const { status, headers: more } = await world.ask(path, { method: "POST", token: forgedToken() });
      statuses.push(status);
      assert.equal(more.get("Retry-After"), status === 429 ? "10" : null);
    }
    assert.deepEqual(statuses, [202, 202, 202, 202, 429, 429]);
    world.graph.refusals = ({ headers: given }) =>
      given.get("Authorization") === `Bearer ${world.token}` ? undefined : { status: 401 };
    await world.until(path, isDone);
    assert.deepEqual(marks(), ["1"]);
  });

  test("pauses when the token expires, and continues with a new one", async () => {
    world.graph.refusals = ({ path }) => (path !== "/$batch" ? { status: 429, headers: { "Retry-After": "1" } } : undefined);
    const short = tokenOf({ seconds: 3 });
    const { headers } = await world.bulk([create("late")], { token: short });
    const path = headers.get("Location");
    const { error, left } = await world.until(path, isPaused);
    assert.deepEqual([error.code, left], ["NoToken", 1]);
    world.graph.refusals = () => undefined;
    await world.ask(path, { method: "POST" });
    await world.until(path, isDone);
    assert.deepEqual(marks(), ["late"]);
    assertTokenSecret(world, short);
  });
});

describe("a request whose response is lost", () => {
  /** Lets Graph write the request with this mark, or not, and never respond. */
  const lose = (mark, isDoneFirst) => {
    world.graph.intercept = async (request, _, text) => {
      if (request.method !== "POST" || !text.includes(mark)) return false;
      world.graph.intercept = () => false;
      if (isDoneFirst)
        await world.graph.mock(`http://127.0.0.1${request.url}`, { method: "POST", headers: request.headers, body: text });
      request.socket.destroy();
      return true;
    };
  };

  test("is not sent again if it creates something, and is reported as in doubt, whether it was written or not", async () => {
    for (const isDoneFirst of [true, false]) {
      world.graph.written.length = 0;
      lose("doubtful", isDoneFirst);
      const { failed, errors } = await done([create("before"), create("doubtful"), create("after")]);
      assert.deepEqual([failed, errors[0].index, errors[0].inDoubt, errors[0].code], [1, 1, true, "NetworkError"]);
      assert.match(errors[0].hint, /read before you send it again/);
      assert.deepEqual(marks(), isDoneFirst ? ["before", "doubtful", "after"] : ["before", "after"]);
    }
  });

  test("is read, and not written again, if it updates or deletes and was written", async () => {
    lose("once only", true);
    assert.equal(
      (await done([update(1, "once only", { startDateTime: "2026-11-23T09:00:00+01:00" }), update(2, "next")])).failed,
      0,
    );
    assert.deepEqual(marks(), ["once only", "next"]);
    lose(OPEN_SHIFTS[3], true);
    assert.equal((await done([remove(3), update(4, "next")])).failed, 0);
    assert.deepEqual(world.graph.written.filter(({ method }) => method === "DELETE").length, 1);
  });

  test("is read, and written once, if it updates or deletes and was not written", async () => {
    lose("not done", false);
    assert.equal((await done([update(5, "not done"), update(6, "behind it")])).failed, 0);
    assert.deepEqual(marks(), ["not done", "behind it"]);
    lose(OPEN_SHIFTS[7], false);
    assert.equal((await done([remove(7)])).failed, 0);
    assert.deepEqual(world.graph.written.filter(({ method }) => method === "DELETE").length, 1);
  });

  test("does not overwrite what somebody else has written meanwhile", async () => {
    world.graph.intercept = async (request, _, text) => {
      if (!text.includes("mine")) return false;
      world.graph.intercept = () => false;
      const theirs = {
        method: "PUT",
        headers: { Authorization: "Bearer theirs", "Content-Type": "application/json" },
        body: JSON.stringify({ sharedOpenShift: item({ notes: "theirs" }), draftOpenShift: null }),
      };
      await world.graph.mock(`http://127.0.0.1/v1.0/teams/${TEAM}/schedule/openShifts/${OPEN_SHIFTS[8]}`, theirs);
      request.socket.destroy();
      return true;
    };
    const { errors } = await done([update(8, "mine")]);
    assert.deepEqual([errors[0].inDoubt, marks()], [true, ["theirs"]]);
  });

  test("is read and written once after 504, and not sent again if it creates something", async () => {
    let refusals = 2;
    world.graph.refusals = ({ path }) => (path !== "/$batch" && refusals-- > 0 ? { status: 504, body: "" } : undefined);
    const { errors } = await done([create("created"), update(9, "updated")]);
    assert.deepEqual(
      errors.map(({ index, status, inDoubt }) => [index, status, inDoubt]),
      [[0, 504, true]],
    );
    assert.deepEqual(marks(), ["updated"]);
  });
});

test("the token is in no log and in no file of the worker", () => assertTokenSecret(world));

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
