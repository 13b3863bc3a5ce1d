// A call that has little stack left is good, or fails as one that has too little; it never blames WebAssembly, and the next call is good.
import assert from "node:assert/strict";
import { test } from "node:test";
import { ShiftsInternalError, updateOpenShift } from "graph-shifts";
import { openShift } from "./samples.js";

const wanted = updateOpenShift(openShift()).body;

/** How many steps up from where the stack is full a call is made: more than one needs. */
const STEPS = 400;

/** Fills the stack by calls with so many arguments, and calls the operation at some steps up from there: what it threw. */
function fromTheEnd(from, calls, padding) {
  let at = 0;
  const thrown = [];
  const down = (...more) => {
    try {
      down(...more);
    } catch (error) {
      const step = at++;
      if (step >= from) {
        try {
          updateOpenShift(openShift());
        } catch (error) {
          thrown[step - from] = error;
        }
      }
      if (step < from + calls - 1) throw error;
    }
  };
  down(...padding);
  return thrown;
}

// One call leaves what it leaves to the next one with enough stack, several to each other.
for (const calls of [1, 2, 20]) {
  for (const count of [0, 3, 10]) {
    test(`with little stack left ${calls} calls fail as such, and the next one is good: frames with ${count} arguments`, () => {
      const padding = Array(count).fill(0);
      let full = 0;
      for (let from = 0; from < STEPS; from++) {
        const thrown = fromTheEnd(from, calls, padding).filter((error) => error !== undefined);
        assert.equal(updateOpenShift(openShift()).body, wanted, `${from} steps up: ${thrown}`);
        if (thrown.length > 0) full++;
        for (const error of thrown)
          assert.ok(error instanceof RangeError || error instanceof ShiftsInternalError, `${error?.name}: ${error?.cause}`);
      }
      assert.ok(full > 0 && full < STEPS, `${full} of ${STEPS} calls had too little stack`);
    });
  }
}
