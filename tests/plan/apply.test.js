// Applying a plan: the order, what failures withhold, progress and abort.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createShift, deleteShift, shareSchedule } from "graph-shifts";
import { apply } from "graph-shifts/plan";
import { teamId, teamOf, userId } from "./team.js";

const OTHER = "11111111-1111-4111-8111-111111111111";
const FAILING = "22222222-2222-4222-8222-222222222222";

const version = (hour = "16") => ({ startDateTime: "2026-11-23T08:00:00Z", endDateTime: `2026-11-23T${hour}:00:00Z` });
const seed = (id, user) => ({ id, userId: user, draftShift: version(), sharedShift: null });

const create = (user, hour) => ({
  action: "create",
  userId: user,
  ...createShift.try({ teamId, body: { userId: user, draftShift: version(hour) } }),
});
const remove = (id, user) => ({ action: "delete", id, userId: user, ...deleteShift.try({ teamId, shiftId: id }) });
const share = () => ({
  action: "share",
  ...shareSchedule.try({
    teamId,
    body: { notifyTeam: true, startDateTime: "2026-11-23T00:00:00Z", endDateTime: "2026-11-24T00:00:00Z" },
  }),
});

/** A team with a shift for each of three people, on which nothing can be created for one of them. */
function team() {
  const seeds = [seed("SHFT_1", userId), seed("SHFT_2", OTHER), seed("SHFT_3", FAILING)];
  const { mock, sending, entities } = teamOf({ shifts: seeds });
  const answered = [];
  mock.refusals = ({ method, path, body }) => {
    const [, place] = path.split("/schedule/");
    if (place && method !== "GET") answered.push(`${method} ${place}`);
    return method === "POST" && body?.userId === FAILING ? { status: 403 } : undefined;
  };
  return { mock, sending, entities, answered };
}

const outcomesOf = ({ results }) => results.map(({ outcome }) => outcome);

describe("apply", () => {
  test("creates before it deletes, shares last, and returns results in the order of the plan", async () => {
    const { sending, entities, answered } = team();
    const operations = [share(), remove("SHFT_1", userId), create(userId, "18")];
    const applied = await apply({ operations }, sending);
    assert.deepEqual(answered, ["POST shifts", "DELETE shifts/SHFT_1", "POST share"]);
    assert.deepEqual([outcomesOf(applied), applied.failed], [["done", "done", "done"], 0]);
    for (const [at, { operation }] of applied.results.entries()) assert.equal(operation, operations[at]);
    assert.equal(applied.results[2].value.userId, userId);
    const mine = (await entities()).filter((one) => one.userId === userId);
    assert.deepEqual(
      mine.map(({ sharedShift }) => sharedShift.endDateTime),
      ["2026-11-23T18:00:00Z"],
    );
  });

  test("withholds deletions of a person with a failure, and sharing", async () => {
    const { sending, entities, answered } = team();
    const operations = [
      create(FAILING),
      create(OTHER),
      remove("SHFT_3", FAILING.toUpperCase()),
      remove("SHFT_2", OTHER),
      share(),
    ];
    const applied = await apply({ operations }, sending);
    assert.deepEqual(outcomesOf(applied), ["failed", "done", "withheld", "done", "withheld"]);
    assert.equal(applied.failed, 3);
    assert.equal(applied.results[0].error.status, 403);
    assert.deepEqual(applied.results[2].withheldBy, [0]);
    assert.deepEqual(applied.results[4].withheldBy, [0, 2]);
    assert.ok(!answered.includes("DELETE shifts/SHFT_3") && !answered.includes("POST share"));
    assert.ok((await entities()).some(({ id }) => id === "SHFT_3"));
  });

  test("counts what was refused as failed, and sends the rest", async () => {
    const { sending, answered } = team();
    const refused = create(userId, "07");
    const applied = await apply({ operations: [refused, remove("SHFT_1", userId), create(OTHER)] }, sending);
    assert.deepEqual(outcomesOf(applied), ["failed", "withheld", "done"]);
    assert.deepEqual([applied.results[0].error.code, applied.results[0].operation.issues.length], ["HasIssues", 1]);
    assert.deepEqual(answered, ["POST shifts"]);
  });

  test("keeps open shifts together, which have no person", async () => {
    const { sending } = team();
    const open = { ...create(FAILING), userId: undefined };
    const applied = await apply({ operations: [open, remove("SHFT_1", undefined), remove("SHFT_2", OTHER)] }, sending);
    assert.deepEqual(outcomesOf(applied), ["failed", "withheld", "done"]);
  });

  test("shares nothing if a deletion fails", async () => {
    const { sending, answered } = team();
    const applied = await apply({ operations: [remove("SHFT_9", userId), share()] }, sending);
    assert.deepEqual(outcomesOf(applied), ["failed", "withheld"]);
    assert.deepEqual(answered, ["DELETE shifts/SHFT_9"]);
  });

  test("reports its progress over all operations", async () => {
    const { sending } = team();
    const seen = [];
    const onProgress = ({ done, failed, total }) => seen.push([done, failed, total]);
    const operations = [create(FAILING), create(OTHER), remove("SHFT_3", FAILING), remove("SHFT_2", OTHER), share()];
    await apply({ operations }, { ...sending, onProgress });
    assert.deepEqual(seen.at(-1), [5, 3, 5]);
    for (const [at, [done, failed, total]] of seen.entries()) {
      assert.equal(total, 5);
      if (at) assert.ok(done >= seen[at - 1][0] && failed >= seen[at - 1][1]);
    }
  });

  test("reports what is withheld last", async () => {
    const { sending } = team();
    const seen = [];
    await apply(
      { operations: [remove("SHFT_9", userId), share()] },
      { ...sending, onProgress: ({ done, failed }) => seen.push([done, failed]) },
    );
    assert.deepEqual(seen, [
      [1, 1],
      [2, 2],
    ]);
  });

  test("an empty plan sends nothing", async () => {
    const { sending, answered } = team();
    assert.deepEqual(await apply({ operations: [] }, sending), { results: [], failed: 0 });
    assert.deepEqual(answered, []);
  });

  test("after an abort, nothing more is deleted or shared", async () => {
    const { sending, entities, answered } = team();
    const stop = new AbortController();
    const onProgress = () => stop.abort();
    const operations = [create(OTHER), remove("SHFT_2", OTHER), share()];
    const applied = await apply({ operations }, { ...sending, onProgress, signal: stop.signal });
    assert.deepEqual(outcomesOf(applied), ["done", "failed", "withheld"]);
    assert.equal(applied.results[1].error.code, "Aborted");
    assert.deepEqual(answered, ["POST shifts"]);
    assert.equal((await entities()).length, 4);
  });

  test("throws what onProgress throws, and deletes nothing after it", async () => {
    const { sending, answered } = team();
    const onProgress = () => {
      throw new RangeError("no");
    };
    const operations = [create(OTHER), remove("SHFT_2", OTHER)];
    await assert.rejects(apply({ operations }, { ...sending, onProgress }), { name: "RangeError", message: "no" });
    assert.deepEqual(answered, ["POST shifts"]);
  });

  test("refuses options as sendAll does", async () => {
    await assert.rejects(apply({ operations: [create(OTHER)] }, { token: 5 }), TypeError);
  });
});

describe("a wrong argument of apply is a TypeError that names it", () => {
  for (const given of [undefined, null, {}, []]) {
    test(`${JSON.stringify(given)} in place of a plan`, () =>
      assert.rejects(apply(given, { token: "any" }), { name: "TypeError", message: "apply takes what plan returns" }));
  }

  test("no options", async () => {
    const sharedShift = { startDateTime: "2026-11-23T08:00:00Z", endDateTime: "2026-11-23T16:00:00Z", activities: [] };
    const request = createShift({ teamId, body: { userId, sharedShift } });
    for (const operations of [[{ action: "create", request }], []])
      await assert.rejects(apply({ operations }), { name: "TypeError", message: /^token must be an access token as a string/ });
  });
});
