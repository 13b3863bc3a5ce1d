// Requests in doubt: those whose response is lost, or does not say whether they were done.

import assert from "node:assert/strict";
import { after, before, beforeEach, describe, test } from "node:test";
import { create, OPEN_SHIFTS, remove, startBulks, update } from "./bulks.js";
import { item, TEAM } from "./graph.js";

let bulks;
before(async () => {
  bulks = await startBulks();
});
after(() => bulks.world.stop());
beforeEach(() => bulks.reset());

describe("a request whose response is lost", () => {
  /** Lets Graph write the request with this mark, or not, and never respond. */
  const lose = (mark, isDoneFirst) => {
    bulks.world.graph.intercept = async (request, _, text) => {
      if (request.method !== "POST" || !text.includes(mark)) return false;
      bulks.world.graph.intercept = () => false;
      if (isDoneFirst)
        await bulks.world.graph.mock(`http://127.0.0.1${request.url}`, { method: "POST", headers: request.headers, body: text });
      request.socket.destroy();
      return true;
    };
  };

  test("is not sent again if it creates something, and is reported as in doubt, whether it was written or not", async () => {
    for (const isDoneFirst of [true, false]) {
      bulks.world.graph.written.length = 0;
      lose("doubtful", isDoneFirst);
      const { failed, errors } = await bulks.done([create("before"), create("doubtful"), create("after")]);
      assert.deepEqual([failed, errors[0].index, errors[0].inDoubt, errors[0].code], [1, 1, true, "NetworkError"]);
      assert.match(errors[0].hint, /read before you send it again/);
      assert.deepEqual(bulks.marks(), isDoneFirst ? ["before", "doubtful", "after"] : ["before", "after"]);
    }
  });

  test("is read, and not written again, if it updates or deletes and was written", async () => {
    lose("once only", true);
    assert.equal(
      (await bulks.done([update(1, "once only", { startDateTime: "2026-11-23T09:00:00+01:00" }), update(2, "next")])).failed,
      0,
    );
    assert.deepEqual(bulks.marks(), ["once only", "next"]);
    lose(OPEN_SHIFTS[3], true);
    assert.equal((await bulks.done([remove(3), update(4, "next")])).failed, 0);
    assert.deepEqual(bulks.world.graph.written.filter(({ method }) => method === "DELETE").length, 1);
  });

  test("is read, and written once, if it updates or deletes and was not written", async () => {
    lose("not done", false);
    assert.equal((await bulks.done([update(5, "not done"), update(6, "behind it")])).failed, 0);
    assert.deepEqual(bulks.marks(), ["not done", "behind it"]);
    lose(OPEN_SHIFTS[7], false);
    assert.equal((await bulks.done([remove(7)])).failed, 0);
    assert.deepEqual(bulks.world.graph.written.filter(({ method }) => method === "DELETE").length, 1);
  });

  test("does not overwrite what somebody else has written meanwhile", async () => {
    bulks.world.graph.intercept = async (request, _, text) => {
      if (!text.includes("mine")) return false;
      bulks.world.graph.intercept = () => false;
      const theirs = {
        method: "PUT",
        headers: { Authorization: "Bearer theirs", "Content-Type": "application/json" },
        body: JSON.stringify({ sharedOpenShift: item({ notes: "theirs" }), draftOpenShift: null }),
      };
      await bulks.world.graph.mock(`http://127.0.0.1/v1.0/teams/${TEAM}/schedule/openShifts/${OPEN_SHIFTS[8]}`, theirs);
      request.socket.destroy();
      return true;
    };
    const { errors } = await bulks.done([update(8, "mine")]);
    assert.deepEqual([errors[0].inDoubt, bulks.marks()], [true, ["theirs"]]);
  });

  test("is read and written once after 504, and not sent again if it creates something", async () => {
    let refusals = 2;
    bulks.world.graph.refusals = ({ path }) => (path !== "/$batch" && refusals-- > 0 ? { status: 504, body: "" } : undefined);
    const { errors } = await bulks.done([create("created"), update(9, "updated")]);
    assert.deepEqual(
      errors.map(({ index, status, inDoubt }) => [index, status, inDoubt]),
      [[0, 504, true]],
    );
    assert.deepEqual(bulks.marks(), ["updated"]);
  });

  test("is in doubt after a proxy's page, which may come after Graph has written, and not after Graph's own refusal", async () => {
    const page = { status: 403, body: "<h1>Forbidden</h1>", headers: { "Content-Type": "text/html" } };
    const refusals = [page, { status: 403 }];
    bulks.world.graph.refusals = ({ path }) => (path === "/$batch" ? undefined : refusals.shift());
    const { errors } = await bulks.done([create("by a proxy"), create("by Graph"), create("after")]);
    assert.deepEqual(
      errors.map(({ index, status, inDoubt }) => [index, status, inDoubt]),
      [
        [0, 403, true],
        [1, 403, undefined],
      ],
    );
    assert.deepEqual(bulks.marks(), ["after"]);
  });
});
