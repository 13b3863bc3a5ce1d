// Tests of @microsoft/microsoft-graph-client against the mock as a server: what it gets wrong, and what to do, as the guide says.

import assert from "node:assert/strict";
import { test } from "node:test";
import { outcomesOf, rowsOf } from "./outcomes.js";

const ALL = ["SHFT_1", "SHFT_both", "SHFT_steel"];
const NO_TOKEN = "401 InvalidAuthenticationToken";

const ROWS = {
  "`customHosts` with a port": { happens: NO_TOKEN, instead: 3 },
  "a base URL with `http:`": { happens: NO_TOKEN, instead: 3 },
  "`patch` on a shift": { happens: "404 UnknownError", instead: [null, "pink"] },
  "`put` of the shared version alone": { happens: ["green", "pink"], instead: [null, "pink"] },
  "flags as an array": { happens: "400 BadRequest", instead: "shift,swapRequest" },
  "flags as Graph returned them": { happens: "400 BadRequest", instead: "shift,swapRequest" },
  "a `filter` with an offset such as `+01:00`": { happens: "400 BadRequest", instead: 3 },
  "newer colours in a response": { happens: "unknownFutureValue", instead: "steel" },
  "a callback of `PageIterator` that returns nothing": { happens: ["SHFT_1"], instead: ALL },
  "a `Request` with a path in `BatchRequestContent`": { happens: /^TypeError: Failed to parse URL/, instead: [200, 204] },
  "a `Request` with the version in `BatchRequestContent`": { happens: [400, 400], instead: [200, 204] },
  "a POST without a body in `BatchRequestContent`": { happens: "400 BadRequest", instead: [201] },
  "the `code` of an error": { happens: "404 NotFound", instead: "TeamNotFound" },
  "a POST that got 503 or 504": { happens: [504, 201], instead: [504] },
};

const OTHERS = {
  "an open shift is replaced": { works: 3 },
  "a user clocks in and out": { works: ["clockedIn", "clockedOut"] },
  "a throttled request is sent again": { works: 3 },
};

const outcomes = await outcomesOf("./graph_client.js");

test("the rows of the guide are the cases", () => {
  assert.deepEqual(rowsOf("with microsoft-graph-client"), Object.keys(ROWS));
  assert.deepEqual(Object.keys(outcomes), Object.keys({ ...ROWS, ...OTHERS }));
});

for (const [name, expected] of Object.entries({ ...ROWS, ...OTHERS })) {
  test(name, () => {
    for (const [kind, outcome] of Object.entries(expected)) {
      const check = outcome instanceof RegExp ? assert.match : assert.deepEqual;
      check(outcomes[name][kind], outcome, kind);
    }
  });
}
