// Rosters of any size, and the plan that leads from one to the other as graph-shifts/plan makes it.
// @ts-check
import { inlined } from "../../pkg/inline.js";
import { plannerOf } from "../../pkg/plan/planner.js";
import { hex } from "../../pkg/wasm/planner.hex.js";

const planner = plannerOf(inlined(hex));

const teamId = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const scope = { from: "2026-03-01T00:00:00Z", to: "2026-04-01T00:00:00Z" };

/** @param {number} number */
const userId = (number) => `aa162a04-bec6-4b81-ba99-${String(number).padStart(12, "0")}`;

/** A date-time so many minutes after the beginning of the scope. @param {number} minutes */
const at = (minutes) => new Date(Date.UTC(2026, 2, 1) + minutes * 60_000).toISOString();

/** @param {number} of the user @param {number} start in minutes @param {number} length in minutes @param {object} [more] */
const shift = (of, start, length, more) => ({
  userId: userId(of),
  schedulingGroupId: "TAG_4ab7d329-1f7e-4eaf-ba93-63f1ff3f3c4a",
  sharedShift: { startDateTime: at(start), endDateTime: at(start + length), theme: "blue", activities: [], ...more },
});

/** @param {number} start in minutes @param {string} notes */
const openShift = (start, notes) => ({
  schedulingGroupId: "TAG_4ab7d329-1f7e-4eaf-ba93-63f1ff3f3c4a",
  sharedOpenShift: {
    startDateTime: at(start),
    endDateTime: at(start + 480),
    theme: "blue",
    openSlotCount: 1,
    activities: [],
    notes,
  },
});

/** @param {number} count @param {(number: number) => object} make */
const many = (count, make) => Array.from({ length: count }, (_, number) => make(number));

/** A week of shifts for as many users as it takes. @param {number} number @param {object} [more] */
const ofWeek = (number, more) => shift(Math.floor(number / 7), (number % 7) * 1440 + 480, 480, more);

/**
 * Two rosters of so many rows each, by what they have in common.
 *
 * @type {Record<string, (count: number) => { current: object[], desired: object[] }>}
 */
export const rosters = {
  "a plan of equal rosters": (count) => ({ current: many(count, ofWeek), desired: many(count, ofWeek) }),
  "a plan in which all rows differ": (count) => ({
    current: many(count, ofWeek),
    desired: many(count, (number) => ofWeek(number, { notes: "changed" })),
  }),
  "a plan of new rows and deletions": (count) => ({
    current: many(count, ofWeek),
    desired: many(count, (number) => ofWeek(number + 7 * count)),
  }),
  "a plan in which one user's shifts all overlap": (count) => ({
    current: many(count, (number) => shift(0, number, 20_000)),
    desired: many(count, (number) => shift(0, number, 20_001)),
  }),
  "a plan of open shifts at one time": (count) => ({
    current: many(count, (number) => openShift(0, `${number}`)),
    desired: many(count, (number) => openShift(0, `new ${number}`)),
  }),
  "a plan of equal open shifts": (count) => ({
    current: many(count, () => openShift(0, "")),
    desired: many(count, () => openShift(0, "")),
  }),
  "a plan of rows with one id": (count) => ({
    current: many(count, ofWeek),
    desired: many(count, (number) => ({ ...ofWeek(number), id: "SHFT_1" })),
  }),
};

/**
 * The plan of two rosters, without the requests of its rows.
 *
 * @param {{ current: object[], desired: object[] }} rosters
 */
export function planOf({ current, desired }) {
  const entities = current.map((entity, number) => JSON.stringify({ id: `SHFT_${number}`, ...entity }));
  const rows = desired.map((row) => JSON.stringify(row));
  const planning = planner(JSON.stringify({ teamId, mode: "shared", scope }));
  for (const entity of entities) planning.addCurrent(entity);
  for (const row of rows) planning.addDesired(row);
  for (const [one, other] of planning.match()) planning.compare(one, other, entities[one], rows[other]);
  planning.writes();
  return planning.finish();
}
