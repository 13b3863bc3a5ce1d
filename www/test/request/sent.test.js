// Which of the requests that were sent are kept.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { operationNamed } from "../../src/operations.js";
import { sentRequest, withSent } from "../../src/sent/sent.js";

const form = (text) => ({ operation: operationNamed("updateOpenShift"), values: { teamId: "t", token: undefined }, text });
const sent = (time, text = "{}") => sentRequest(form(text), { time, method: "PUT", status: 204 });
const after = (...requests) => requests.reduce(withSent, []);

describe("the requests that were sent", () => {
  test("have the form, what became of it, and nothing else", () => {
    assert.deepEqual(
      sentRequest({ ...form("{}"), token: "secret", result: {} }, { time: 1, method: "PUT", status: 0, body: "secret" }),
      {
        ...{ time: 1, operation: "updateOpenShift", method: "PUT", status: 0 },
        ...{ values: { teamId: "t", token: undefined }, text: "{}" },
      },
    );
  });

  test("are the last 50, newest first", () => {
    const times = after(...Array.from({ length: 51 }, (_, i) => sent(i))).map(({ time }) => time);
    assert.equal(times.length, 50);
    assert.deepEqual([times[0], times.at(-1)], [50, 1]);
  });

  test("are fewer if they are long", () => {
    const long = "x".repeat(400_000);
    const times = (...requests) => after(...requests).map(({ time }) => time);
    assert.deepEqual(times(sent(1, long), sent(2, long), sent(3)), [3, 2, 1]);
    assert.deepEqual(times(sent(1, long), sent(2, long), sent(3, long)), [3, 2]);
    assert.deepEqual(times(sent(1), sent(2, long.repeat(3))), []);
  });
});
