// Every path the stand-in serves: another operation is a row here, another resource a word in the roll.

import { collection } from "./collection.js";
import { dayNotes } from "./day_notes.js";
import { noSegment, wrongVerb } from "./errors.js";
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
import { timesOff } from "./times_off.js";
import { workforceIntegrations } from "./workforce_integrations.js";

/** Every collection; groups stand before the shifts that come into them. */
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

const kinds = [schedule, ...collections, shiftPreferences];

const rows = kinds.flatMap(collection).map((row) => ({ ...row, segments: row.path.split("/").slice(1) }));

const isParameter = (segment) => segment.startsWith("{");

/** How many of the leading segments a row's path agrees with. */
function agreement(row, segments) {
  const disagrees = (pattern, i) => !isParameter(pattern) && pattern.toLowerCase() !== segments[i]?.toLowerCase();
  const end = row.segments.findIndex((pattern, i) => i >= segments.length || disagrees(pattern, i));
  return end < 0 ? row.segments.length : end;
}

const fits = (row, segments) => row.segments.length === segments.length && agreement(row, segments) === segments.length;

function parametersOf(row, segments) {
  const named = row.segments.map((pattern, i) => [pattern.slice(1, -1), segments[i]]);
  return Object.fromEntries(named.filter((_, i) => isParameter(row.segments[i])));
}

/**
 * The row for a verb and the decoded segments of a path.
 * @param {string} method
 * @param {string[]} segments
 */
export function route(method, segments) {
  const here = rows.filter((row) => fits(row, segments));
  if (here.length === 0) {
    const known = Math.max(...rows.map((row) => agreement(row, segments)));
    throw noSegment(segments[known] ?? segments.at(-1));
  }
  const row = here.find((candidate) => candidate.method === method);
  if (row === undefined) throw wrongVerb();
  return { row, parameters: parametersOf(row, segments) };
}
