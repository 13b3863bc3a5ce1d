// Tests of @microsoft/msgraph-sdk against the mock as a server: what it gets wrong, and what to do, as the guide says.

import assert from "node:assert/strict";
import { test } from "node:test";
import { outcomesOf, rowsOf } from "./outcomes.js";

const ROWS = {
  "`patch` on a shift": { happens: "404 UnknownError", instead: "pink" },
  "a shift that was read and goes back with `PUT`": { happens: "400 BadRequest", instead: [null, "Till 2"] },
  "a `PUT` of the shared version alone": { happens: ["green", null], instead: [null, null] },
  "workforce integrations": { happens: "couldn't find navigation property teamwork", instead: "Contoso" },
  "several flags": { happens: "400 BadRequest", instead: "shift,swapRequest" },
  "flags in a response": { happens: [], instead: "shift,swapRequest" },
  "an integration that was read and goes back with `PATCH`": { happens: "400 BadRequest", instead: "shift,swapRequest" },
  "newer colours in a response": { happens: "unknownFutureValue", instead: "steel" },
  "a callback of `PageIterator` that returns nothing": {
    happens: ["SHFT_1"],
    instead: ["SHFT_1", "SHFT_both", "SHFT_steel"],
  },
  "a read in a batch": { happens: [200, false], instead: "SHFT_1" },
  "a write in a batch": { happens: "400 BadRequest", instead: "pink" },
  "what a request throws": { happens: [false, false], instead: [404, "NotFound"] },
  "a POST that got 503 or 504": { happens: [504, 201], instead: [504] },
};

const OTHERS = {
  "an open shift is replaced": { works: 3 },
  "a user clocks in and out": { works: ["clockedIn", "clockedOut"] },
  "the token is sent with http to this machine": { works: 3 },
  "a filter with an offset is encoded": { works: 3 },
  "a throttled request is sent again": { works: 3 },
};

const outcomes = await outcomesOf("./kiota.js");

test("the rows of the guide are the cases", () => {
  assert.deepEqual(rowsOf("with msgraph-sdk"), Object.keys(ROWS));
  assert.deepEqual(Object.keys(outcomes), Object.keys({ ...ROWS, ...OTHERS }));
});

for (const [name, expected] of Object.entries({ ...ROWS, ...OTHERS })) {
  test(name, () => assert.deepEqual(outcomes[name], expected));
}
