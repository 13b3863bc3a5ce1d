// One random call with all that it promises: nothing but what is declared is thrown, soon, without traces, and the next good call works.
import assert from "node:assert/strict";
import { listShifts, updateOpenShift, updateWorkforceIntegration } from "graph-shifts";
import { Chance } from "../judge/chance.js";
import { integration, openShift, teamId } from "../js/samples.js";
import { seed } from "../js/seed.js";
import { callOf } from "./calls.js";
import { polluted, unpolluted } from "./pollution.js";

/** The longest that a call may take, in milliseconds, on a busy machine; the usual is below one. */
const LONGEST = 5_000;

const filter = { sharedShift: { startDateTime: { ge: "2026-11-23T00:00:00Z" }, endDateTime: { le: "2026-11-30T00:00:00Z" } } };

/** Good calls on each way through the package. */
const GOOD = [
  () => updateOpenShift.try(openShift()),
  () => updateOpenShift.try(openShift({ openSlotCount: Number.NaN })),
  () => updateOpenShift.checkJson('{"sharedOpenShift":null,"x":1}'),
  () => updateWorkforceIntegration.try(integration({ supportedEntities: ["shift"] })),
  () => listShifts.try({ teamId, filter, allow: [] }),
];

const expected = GOOD.map((call) => JSON.stringify(call()));

/** Makes a call as chance has it; returns how long it took. @param {number} number */
function timed(number) {
  const chance = new Chance(seed * 1_000_003 + number);
  const call = callOf(chance, number);
  const begun = performance.now();
  if (chance.is(0.3)) polluted(chance, call);
  else call();
  unpolluted();
  return performance.now() - begun;
}

/** Makes the call of this number. @param {number} number */
export function round(number) {
  try {
    const took = timed(number);
    // Once more, since another program may have had the processor.
    if (took > LONGEST) assert.ok(timed(number) < LONGEST, `took ${took} ms`);
    const which = number % GOOD.length;
    assert.equal(JSON.stringify(GOOD[which]()), expected[which], "the next good call");
  } catch (error) {
    throw new Error(`call ${number}, repeated by \`SEED=${seed} node tests/fuzz/run.js 1 ${number}\``, { cause: error });
  }
}
