// The planner's JavaScript fallback does, byte for byte, what its module does: each call for the vectors of plans goes to both.
import assert from "node:assert/strict";
import { test } from "node:test";
import { instantiate } from "../../pkg/wasm/planner.js";
import { both, compared } from "../js/fallback.js";

const { Instance } = WebAssembly;
WebAssembly.Instance = new Proxy(Instance, {
  construct(_, given) {
    const { exports } = new Instance(...given);
    return { exports: exports.pairs ? both(exports, instantiate()) : exports };
  },
});

await import("./vectors.test.js");

test("so much was compared", (t) => {
  t.diagnostic(JSON.stringify(compared));
  assert.ok(compared.calls > 1_000 && compared.memories > 100);
});
