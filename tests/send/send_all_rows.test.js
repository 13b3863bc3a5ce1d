// Rows of sendAll and of batch: what `.try` returns, with a request or with issues, among plain requests.
import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ShiftsValidationError, updateOpenShift } from "graph-shifts";
import { batch, GraphError, sendAll } from "graph-shifts/send";
import { item, openShiftId, teamId } from "../js/samples.js";
import { TOKEN, put, puts } from "./requests.js";
import { batchAnswer, playedGraph, requestsIn } from "./servers.js";

const graph = playedGraph();
const options = { token: TOKEN, rate: Infinity, maxWait: 0.001 };
const done = batchAnswer(() => ({ status: 204 }));
const idsSent = (sent) => sent.flatMap(requestsIn).map(({ id }) => id);

const input = (more) => ({ teamId, openShiftId, body: { sharedOpenShift: item(more) } });
const good = (more) => updateOpenShift.try(input(more));
const bad = () => updateOpenShift.try(input({ theme: "Blue", endDateTime: "soon" }));

const codesOf = (results) => results.map(({ error }) => error?.code);

/** The forms in which a list of rows may come. */
const LISTS = {
  "an array": (rows) => rows,
  "a generator": function* (rows) {
    yield* rows;
  },
  "an async generator": async function* (rows) {
    yield* rows;
  },
};

describe("a row with issues", () => {
  for (const [what, listOf] of Object.entries(LISTS)) {
    test(`in ${what} keeps its place and is never sent`, async () => {
      const sent = graph(done);
      const results = await sendAll(listOf([good(), bad(), put(), bad(), good()]), options);
      assert.deepEqual(codesOf(results), [undefined, "HasIssues", undefined, "HasIssues", undefined]);
      assert.deepEqual(idsSent(sent).sort(), ["0", "2", "4"]);
    });
  }

  test("has its issues, its warnings and an error that lists them as ShiftsValidationError does", async () => {
    graph(done);
    const row = bad();
    const [result] = await sendAll([row], options);
    assert.deepEqual(Object.keys(result).sort(), ["error", "issues", "warnings"]);
    assert.equal(result.issues, row.issues);
    assert.equal(result.warnings, row.warnings);
    assert.ok(result.error instanceof GraphError);
    const { status, mayBeDone, operation, message, hint } = result.error;
    assert.deepEqual([status, mayBeDone, operation], [0, false, ""]);
    const { message: thrown } = new ShiftsValidationError("it", row.issues, []);
    assert.equal(`it: ${message}`, thrown.replace("it: ", "it: has issues: "));
    assert.equal(hint, "Nothing was sent: correct what `issues` lists.");
  });

  test("names its operation if it says which", async () => {
    const [{ error }] = await sendAll([{ ...bad(), operation: "updateOpenShift" }], options);
    assert.equal(error.operation, "updateOpenShift");
    assert.match(error.message, /^updateOpenShift has issues: body\.sharedOpenShift\./);
  });

  test("has no stack, which would be most of its memory", async () => {
    const [{ error }] = await sendAll([bad()], options);
    assert.doesNotMatch(error.stack, /\n +at /);
  });

  test("may have issues of somebody else, without paths and warnings", async () => {
    const [{ error, issues, warnings }] = await sendAll([{ issues: ["no name"] }], options);
    assert.deepEqual([error.code, error.message, issues, warnings], ["HasIssues", "has issues: see `issues`", ["no name"], []]);
  });

  test("is never sent, even if it has a request, too", async () => {
    const sent = graph(done);
    assert.deepEqual(codesOf(await sendAll([{ ...bad(), request: put() }], options)), ["HasIssues"]);
    assert.equal(sent.length, 0);
  });

  test("counts as done and failed", async () => {
    graph(done);
    const told = [];
    await sendAll([bad(), ...puts(2), bad()], { ...options, onProgress: (progress) => told.push(progress) });
    assert.deepEqual(told, [{ done: 4, failed: 2, total: 4, retries: 0 }]);
  });

  test("alone is reported, and nothing is sent", { timeout: 5000 }, async () => {
    const sent = graph(done);
    const told = [];
    await sendAll([bad(), bad()], { ...options, onProgress: (progress) => told.push(progress) });
    assert.deepEqual([told, sent.length], [[{ done: 2, failed: 2, total: 2, retries: 0 }], 0]);
  });

  test("has its issues after an abort, too", async () => {
    const results = await sendAll([bad(), put()], { ...options, signal: AbortSignal.abort() });
    assert.deepEqual(codesOf(results), ["HasIssues", "Aborted"]);
  });
});

describe("a row with a request", () => {
  test("has that request and its value as its result", async () => {
    graph(batchAnswer(({ id }) => ({ status: 200, body: { id } })));
    const rows = [good(), put(), { request: put(), reason: "the end differs" }];
    const results = await sendAll(rows, options);
    assert.deepEqual(
      results.map(({ request, value }) => [request, value.id]),
      [
        [rows[0].request, "0"],
        [rows[1], "1"],
        [rows[2].request, "2"],
      ],
    );
    assert.deepEqual(Object.keys(results[0]), ["request", "value"]);
  });

  test("has Graph's error like a plain request", async () => {
    graph(batchAnswer(() => ({ status: 409, body: { error: { code: "Conflict", message: "No." } } })));
    const [{ request, error, issues }] = await sendAll([good()], options);
    assert.deepEqual([request.operation, error.code, issues], ["updateOpenShift", "Conflict", undefined]);
  });

  test("is sent after other rows for its entity", async () => {
    const sent = graph(done);
    await sendAll([good({ notes: "1" }), put(), good({ notes: "2" })], options);
    assert.deepEqual(
      sent.map(requestsIn).map((requests) => requests.map(({ id }) => id)),
      [["0"], ["1"], ["2"]],
    );
  });
});

describe("a batch of rows", () => {
  test("leaves out those with issues; the others keep their ids", () => {
    const made = batch([good(), bad(), put(), bad(), { request: put() }]);
    assert.deepEqual(idsSent(made), ["0", "2", "4"]);
  });

  test("is full without those with issues", () => {
    const rows = puts(40).flatMap((request) => [request, bad()]);
    assert.deepEqual(
      batch(rows).map((one) => requestsIn(one).length),
      [20, 20],
    );
  });

  test("of issues alone does not exist", () => assert.deepEqual(batch([bad(), bad()]), []));

  test("still throws for what is no row", () => {
    assert.throws(() => batch([bad(), { request: { url: "x" } }]), {
      name: "TypeError",
      message: /^requests\[1\] is not a request/,
    });
  });
});
