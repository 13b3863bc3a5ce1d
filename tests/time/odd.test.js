// Odd values in every place: each call returns a result or throws an error that says what is wrong.
import assert from "node:assert/strict";
import { test } from "node:test";
import { at, inZone, moveBy, ShiftsTimeError, week } from "graph-shifts/time";
import { Chance } from "../judge/chance.js";
import { odd } from "../js/odd.js";
import { seed } from "../js/seed.js";

const RUNS = Number(process.env.RUNS ?? 20_000);
const START = "2026-03-04T08:00:00Z";

/** What is right in each place of each call. */
const CALLS = [
  [at, ["Europe/Berlin", "2026-03-04", "09:00"]],
  [week, ["Europe/Berlin", "monday", "2026-03-04"]],
  [inZone, [START, "Europe/Berlin"]],
  [moveBy, [{ startDateTime: START, endDateTime: "2026-03-04T16:00:00Z" }, 7, "Europe/Berlin"]],
];

/** An item with an odd value in one of its places. */
function oddItem(chance) {
  const value = odd(chance, 0);
  const item = { startDateTime: START, endDateTime: "2026-03-04T16:00:00Z", activities: [] };
  const place = chance.pick(["startDateTime", "endDateTime", "activities", "activity", "version", "other"]);
  if (place === "activity") item.activities.push(chance.is(0.5) ? value : { startDateTime: value });
  else if (place === "version") return { sharedShift: value, draftShift: item };
  else item[place] = value;
  return chance.is(0.5) ? item : { sharedTimeOff: item };
}

/** Calls, and fails for errors that are not said to come. */
function holds(call, given, name) {
  try {
    call(...given);
    return true;
  } catch (error) {
    // What a getter or a proxy of the caller throws comes through.
    if ([1, "x", null].includes(error) || /revoked/.test(error.message)) return false;
    const isExpected =
      error instanceof ShiftsTimeError || (error instanceof TypeError && /^(item|days) must be /.test(error.message));
    if (!isExpected) throw new Error(`${name}: ${error?.stack ?? String(error)}`, { cause: error });
    assert.ok(error.message.length < 300);
    return false;
  }
}

test("odd values are errors that say what is wrong", (t) => {
  t.diagnostic(`seed ${seed}`);
  let right = 0;
  for (let run = 0; run < RUNS; run++) {
    const chance = new Chance(seed + run);
    const [call, good] = chance.pick(CALLS);
    const given = [...good];
    if (call === moveBy && chance.is(0.5)) given[0] = oddItem(chance);
    else given[chance.whole(0, good.length - 1)] = odd(chance, 0);
    if (holds(call, given, `run ${run}: ${call.name}`)) right++;
  }
  assert.ok(right > 0 && right < RUNS / 2, `${right} were right`);
});
