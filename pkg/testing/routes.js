// Every path that the mock serves: routes a method and a path to the row of an operation.
// @ts-check

import { rowsOf } from "./collection.js";
import { dayNotes } from "./day_notes.js";
import { noSegment, wrongMethod } from "./errors.js";
import { offerShiftRequests } from "./offer_shift_requests.js";
import { openShiftChangeRequests } from "./open_shift_change_requests.js";
import { openShifts } from "./open_shifts.js";
import { schedule } from "./schedule.js";
import { schedulingGroups } from "./scheduling_groups.js";
import { shiftPreferences } from "./shift_preferences.js";
import { shifts } from "./shifts.js";
import { swapShiftsChangeRequests } from "./swap_shifts_change_requests.js";
import { timeCards } from "./time_cards.js";
import { timeOffReasons } from "./time_off_reasons.js";
import { timeOffRequests } from "./time_off_requests.js";
import { timesOff } from "./time_off.js";
import { workforceIntegrations } from "./workforce_integrations.js";

/** @typedef {import("./collection.js").Row} Row */

/**
 * Every collection. Groups come before shifts, since a seeded shift may belong to one.
 * @type {import("./entities.js").Kind[]}
 */
export const collections = [
  schedulingGroups,
  shifts,
  openShifts,
  timesOff,
  timeOffReasons,
  timeOffRequests,
  openShiftChangeRequests,
  offerShiftRequests,
  swapShiftsChangeRequests,
  timeCards,
  dayNotes,
  workforceIntegrations,
];

/** @typedef {Row & { segments: string[] }} Route */

/** @type {Route[]} */
const routes = [schedule, ...collections, shiftPreferences]
  .flatMap((kind) => rowsOf(kind))
  .map((row) => ({ ...row, segments: row.path.split("/").slice(1) }));

/** @param {string} segment */
const isParameter = (segment) => segment.startsWith("{");

/** How many leading segments of a path match the route. @param {Route} route @param {string[]} segments */
function countMatching(route, segments) {
  const end = route.segments.findIndex(
    (pattern, i) => i >= segments.length || (!isParameter(pattern) && pattern.toLowerCase() !== segments[i].toLowerCase()),
  );
  return end < 0 ? route.segments.length : end;
}

/** @param {Route} route @param {string[]} segments */
const matches = (route, segments) =>
  route.segments.length === segments.length && countMatching(route, segments) === segments.length;

/** @param {Route} route @param {string[]} segments @returns {Record<string, string>} */
function parametersOf(route, segments) {
  const named = route.segments.map((pattern, i) => [pattern.slice(1, -1), segments[i]]);
  return Object.fromEntries(named.filter((_, i) => isParameter(route.segments[i])));
}

/**
 * The row for a method and the decoded segments of a path.
 * @param {string} method
 * @param {string[]} segments
 */
export function route(method, segments) {
  const candidates = routes.filter((candidate) => matches(candidate, segments));
  if (candidates.length === 0) {
    const known = Math.max(...routes.map((candidate) => countMatching(candidate, segments)));
    throw noSegment(segments[known] ?? segments.at(-1));
  }
  const row = candidates.find((candidate) => candidate.method === method);
  if (row === undefined) throw wrongMethod();
  return { row, parameters: parametersOf(row, segments) };
}
