// Jobs: who may see one, and what happens when its token expires or is refused.

import assert from "node:assert/strict";
import { randomBytes } from "node:crypto";
import { after, before, beforeEach, describe, test } from "node:test";
import { create, isDone, isPaused, startBulks } from "./bulks.js";
import { assertTokenSecret } from "./running.js";
import { tokenOf } from "./tokens.js";

let bulks;
before(async () => {
  bulks = await startBulks();
});
after(() => bulks.world.stop());
beforeEach(() => bulks.reset());

/** A token that names the user and is not signed. */
const forgedToken = () => `${tokenOf().split(".").slice(0, 2).join(".")}.${randomBytes(8).toString("hex")}`;

describe("a job", () => {
  test("is visible to its owner only, and not without a token", async () => {
    const { json, headers } = await bulks.world.bulk([create("mine")]);
    const path = headers.get("Location");
    const other = tokenOf({ oid: "366c0b19-49b1-41b5-a03f-9f3887bd0ed8" });
    for (const method of ["GET", "POST"]) {
      assert.equal((await bulks.world.ask(path, { method, token: other })).status, 404);
      assert.equal((await bulks.world.ask(path, { method, token: "opaque" })).status, method === "GET" ? 404 : 401);
      assert.equal((await bulks.world.ask(path, { method, token: null })).status, 401);
    }
    const guess = json.id.replace(/^./, (first) => (first === "0" ? "1" : "0"));
    assert.equal((await bulks.world.ask(`/bulk/${guess}`)).status, 404);
    await bulks.world.until(path, isDone, { token: tokenOf() });
  });

  test("pauses when Graph refuses the token, reports the claims, and continues with a new one", async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
    const newToken = tokenOf();
    bulks.world.graph.refusals = ({ path, headers, body }) => {
      const isOld =
        path !== "/$batch" && headers.get("Authorization") !== `Bearer ${newToken}` && body?.sharedOpenShift?.notes === "3";
      return isOld
        ? { status: 401, headers: { "WWW-Authenticate": `Bearer error="insufficient_claims", claims="${btoa(claims)}"` } }
        : undefined;
    };
    const { headers } = await bulks.world.bulk(["1", "2", "3", "4", "5"].map(create));
    const path = headers.get("Location");
    const paused = await bulks.world.until(path, isPaused);
    assert.deepEqual([paused.left > 0, paused.error.code, paused.error.claims], [true, "NoToken", claims]);
    assert.deepEqual(bulks.marks(), ["1", "2"]);
    // Other jobs do not wait.
    await bulks.done([create("another")]);
    assert.equal((await bulks.world.ask(path, { method: "POST", token: newToken })).status, 202);
    const { failed } = await bulks.world.until(path, isDone, { token: newToken });
    assert.deepEqual([failed, bulks.marks()], [0, ["1", "2", "another", "3", "4", "5"]]);
    assertTokenSecret(bulks.world, newToken);
  });

  test("keeps its token until Graph has accepted another one, whoever sends what the token's user could have sent", async () => {
    const forged = [forgedToken(), forgedToken(), tokenOf()];
    const received = new Set();
    let isThrottled = true;
    bulks.world.graph.refusals = ({ path, headers }) => {
      const bearer = headers.get("Authorization").replace("Bearer ", "");
      received.add(bearer);
      if (forged.includes(bearer)) return { status: 401 };
      return isThrottled && path !== "/$batch" ? { status: 429, headers: { "Retry-After": "1" } } : undefined;
    };
    const { headers } = await bulks.world.bulk(["1", "2", "3"].map(create));
    const path = headers.get("Location");
    for (const token of forged) {
      const { status, json } = await bulks.world.ask(path, { method: "POST", token });
      assert.deepEqual([status, json.state], [202, "running"]);
    }
    isThrottled = false;
    const { failed, error } = await bulks.world.until(path, (progress) => isDone(progress) || isPaused(progress));
    assert.deepEqual([failed, error, bulks.marks()], [0, undefined, ["1", "2", "3"]]);
    // They have been tried.
    for (const token of forged) assert.ok(received.has(token));
  });

  test("continues with the new token once Graph has accepted it, and not with the old one", async () => {
    const renewed = tokenOf();
    const bearers = [];
    let isThrottled = true;
    bulks.world.graph.refusals = ({ path, headers }) => {
      if (path === "/$batch") return undefined;
      bearers.push(headers.get("Authorization"));
      return isThrottled ? { status: 429, headers: { "Retry-After": "1" } } : undefined;
    };
    const { headers } = await bulks.world.bulk(["1", "2", "3"].map(create));
    const path = headers.get("Location");
    await bulks.world.ask(path, { method: "POST", token: renewed });
    isThrottled = false;
    assert.equal((await bulks.world.until(path, isDone)).failed, 0);
    assert.deepEqual(new Set(bearers.slice(-3)), new Set([`Bearer ${renewed}`]));
    assertTokenSecret(bulks.world, renewed);
  });

  test("that is paused reports the claims that its token lacked, even after tokens that Graph refused", async () => {
    const claims = '{"access_token":{"nbf":{"essential":true,"value":"1604106651"}}}';
    const renewed = tokenOf();
    bulks.world.graph.refusals = ({ headers }) => {
      const bearer = headers.get("Authorization").replace("Bearer ", "");
      if (bearer === renewed) return undefined;
      const challenge = `Bearer error="insufficient_claims", claims="${btoa(claims)}"`;
      return bearer === bulks.world.token ? { status: 401, headers: { "WWW-Authenticate": challenge } } : { status: 401 };
    };
    const { headers } = await bulks.world.bulk([create("1")]);
    const path = headers.get("Location");
    assert.equal((await bulks.world.until(path, isPaused)).error.claims, claims);
    const tried = bulks.world.graph.requests.length;
    await bulks.world.ask(path, { method: "POST", token: forgedToken() });
    const { error } = await bulks.world.until(
      path,
      (progress) => isPaused(progress) && bulks.world.graph.requests.length > tried,
    );
    assert.deepEqual([error.claims, error.code], [claims, "NoToken"]);
    await bulks.world.ask(path, { method: "POST", token: forgedToken() });
    await bulks.world.ask(path, { method: "POST", token: renewed });
    await bulks.world.until(path, isDone);
    assert.deepEqual(bulks.marks(), ["1"]);
  });

  test("stores few tokens that Graph has not accepted yet", async () => {
    bulks.world.graph.refusals = ({ path }) =>
      path !== "/$batch" ? { status: 429, headers: { "Retry-After": "2" } } : undefined;
    const { headers } = await bulks.world.bulk([create("1")]);
    const path = headers.get("Location");
    const statuses = [];
    for (let at = 0; at < 6; at++) {
      const { status, headers: more } = await bulks.world.ask(path, { method: "POST", token: forgedToken() });
      statuses.push(status);
      assert.equal(more.get("Retry-After"), status === 429 ? "10" : null);
    }
    assert.deepEqual(statuses, [202, 202, 202, 202, 429, 429]);
    bulks.world.graph.refusals = ({ headers: given }) =>
      given.get("Authorization") === `Bearer ${bulks.world.token}` ? undefined : { status: 401 };
    await bulks.world.until(path, isDone);
    assert.deepEqual(bulks.marks(), ["1"]);
    // A job that is done stores none.
    for (let at = 0; at < 6; at++)
      assert.equal((await bulks.world.ask(path, { method: "POST", token: forgedToken() })).status, 202);
  });

  test("pauses when the token expires, and continues with a new one", async () => {
    bulks.world.graph.refusals = ({ path }) =>
      path !== "/$batch" ? { status: 429, headers: { "Retry-After": "1" } } : undefined;
    const short = tokenOf({ seconds: 3 });
    const { headers } = await bulks.world.bulk([create("late")], { token: short });
    const path = headers.get("Location");
    const { error, left } = await bulks.world.until(path, isPaused);
    assert.deepEqual([error.code, left], ["NoToken", 1]);
    bulks.world.graph.refusals = () => undefined;
    await bulks.world.ask(path, { method: "POST" });
    await bulks.world.until(path, isDone);
    assert.deepEqual(bulks.marks(), ["late"]);
    assertTokenSecret(bulks.world, short);
  });
});

test("the token is in no log and in no file of the worker", () => assertTokenSecret(bulks.world));
