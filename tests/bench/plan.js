// Measures a plan of many entities beside a comparison by hand, how its time grows, and the memory of the module.
// @ts-check
import assert from "node:assert/strict";
import { plan } from "graph-shifts/plan";
import { race } from "./stopwatch.js";

/** @typedef {{ count: number, milliseconds: number, byHand: number, ratio: number }} Planned */
/** @typedef {{ planned: Planned[], memory: Record<string, number> }} Plans the bytes of the module's memory after plans of unchanged entities */

const teamId = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const COUNTS = [1000, 10_000];

/** One of so many differs. */
const CHANGED = 100;

const HOUR = 3_600_000;
const FIRST = Date.parse("2026-11-23T08:00:00Z");

/** A shift of a person on a day, 50 people a day. @param {number} at @param {string} notes */
function shiftAt(at, notes) {
  const time = (/** @type {number} */ hours) => new Date(FIRST + (Math.floor(at / 50) * 24 + hours) * HOUR).toISOString();
  const activity = { code: "", displayName: "Lunch", isPaid: false, startDateTime: time(4), endDateTime: time(5), theme: "blue" };
  return {
    "@odata.etag": `"${at}"`,
    id: `SHFT_00000000-0000-4000-8000-${String(at).padStart(12, "0")}`,
    userId: `00000000-0000-4000-9000-${String(at % 50).padStart(12, "0")}`,
    schedulingGroupId: "TAG_228940ed-ff84-4e25-b129-1b395cf78be0",
    createdDateTime: "2026-11-01T00:00:00Z",
    lastModifiedDateTime: "2026-11-01T00:00:00Z",
    isStagedForDeletion: false,
    draftShift: null,
    sharedShift: {
      startDateTime: time(0),
      endDateTime: time(8),
      theme: "blue",
      notes,
      displayName: "Day",
      activities: [activity],
    },
  };
}

/** What a list returns of so many shifts, as text. @param {number} count @param {string} [notes] */
const listOf = (count, notes = "") => JSON.stringify(Array.from({ length: count }, (_, at) => shiftAt(at, notes)));

/** The same with some that end later. @param {string} list */
const changedIn = (list) =>
  JSON.stringify(
    JSON.parse(list).map((/** @type {ReturnType<typeof shiftAt>} */ shift, /** @type {number} */ at) =>
      at % CHANGED ? shift : { ...shift, sharedShift: { ...shift.sharedShift, notes: "changed" } },
    ),
  );

/** @param {string} current @param {string} desired */
function planned(current, desired) {
  const input = { teamId, current: JSON.parse(current), desired: JSON.parse(desired), mode: /** @type {const} */ ("shared") };
  return plan(input).operations.map(({ id }) => id);
}

/** @param {unknown} one @param {unknown} other @returns {boolean} */
function isEqual(one, other) {
  if (one === other || typeof one !== "object" || typeof other !== "object" || !one || !other) return one === other;
  const [ones, others] = [Object.entries(one), /** @type {Record<string, unknown>} */ (other)];
  return ones.length === Object.keys(others).length && ones.every(([name, value]) => isEqual(value, others[name]));
}

/** By hand: the ids of those that differ in any way. @param {string} current @param {string} desired */
function compared(current, desired) {
  const byId = new Map(JSON.parse(current).map((/** @type {{ id: string }} */ one) => [one.id, one]));
  return JSON.parse(desired)
    .filter((/** @type {{ id: string }} */ one) => !isEqual(byId.get(one.id), one))
    .map((/** @type {{ id: string }} */ { id }) => id);
}

/** Remembers the memory of the planner that is made next. */
function watchMemory() {
  /** @type {{ buffer: ArrayBuffer } | undefined} */
  let memory;
  const { Instance } = WebAssembly;
  WebAssembly.Instance = class extends Instance {
    /** @param {ConstructorParameters<typeof Instance>} given */
    constructor(...given) {
      super(...given);
      if (this.exports.pairs) memory = /** @type {any} */ (this.exports.memory);
    }
  };
  return () => memory?.buffer.byteLength ?? 0;
}

/** The module's memory never shrinks, so the smallest plan comes first. @param {() => number} bytes */
function memoryOf(bytes) {
  /** @type {Record<string, number>} */
  const memory = {};
  for (const [name, count, notes] of /** @type {const} */ ([
    ["1,000", 1000, ""],
    ["10,000", 10_000, ""],
    ["10,000 with 1,000 more characters each", 10_000, "n".repeat(1000)],
  ])) {
    const list = listOf(count, notes);
    assert.deepEqual(planned(list, list), []);
    memory[name] = bytes();
  }
  return memory;
}

/** @param {number} rounds @returns {Plans} */
export function measure(rounds) {
  const memory = memoryOf(watchMemory());
  const all = COUNTS.map((count) => {
    const current = listOf(count);
    const desired = changedIn(current);
    const ids = compared(current, desired);
    assert.equal(ids.length, count / CHANGED);
    assert.deepEqual(planned(current, desired), ids);
    const runs = { plan: () => planned(current, desired) };
    const { base, timings } = race(() => compared(current, desired), runs, rounds);
    return { count, milliseconds: timings.plan.microseconds / 1000, byHand: base / 1000, ratio: timings.plan.ratio };
  });
  return { planned: all, memory };
}
