// Reads a week of a team's schedule: its shifts, open shifts, time off and notes, and who is in its groups.
// @ts-check

import { getSchedule, listDayNotes, listOpenShifts, listSchedulingGroups, listShifts, listTimesOff } from "graph-shifts";
import { items, send } from "graph-shifts/send";
import { week } from "graph-shifts/time";

/** @import { DayNote, DayOfWeek, GraphRequest, OpenShift, Shift, SchedulingGroup, TimeOff } from "graph-shifts" */
/** @import { SendOptions } from "graph-shifts/send" */
/** @import { Week } from "graph-shifts/time" */

/**
 * @typedef {object} Entities
 * @property {Shift[]} shifts
 * @property {OpenShift[]} openShifts
 * @property {TimeOff[]} timesOff
 * @property {DayNote[]} dayNotes
 * @property {SchedulingGroup[]} groups
 *
 * @typedef {{ teamId: string, timeZone: string, startDay: DayOfWeek, week: Week } & Entities} ScheduleWeek
 */

/** The most entities of a list that are read. */
const MAX_ENTITIES = 1000;

/** @template Entity @param {GraphRequest<{ value: Entity[] }>} request @param {SendOptions} options */
async function all(request, options) {
  /** @type {Entity[]} */
  const entities = [];
  for await (const entity of items(request, options)) {
    entities.push(entity);
    if (entities.length === MAX_ENTITIES) break;
  }
  return entities;
}

/** @template {{ id: string }} Entity @param {Entity[]} entities */
const once = (entities) => [...new Map(entities.map((entity) => [entity.id, entity])).values()];

/** @param {string} instant */
const dayAfter = (instant) => new Date(Date.parse(instant) + 86_400_000).toISOString();

/** @param {string | null | undefined} day of a schedule, in any casing @returns {DayOfWeek} */
const startOf = (day) => /** @type {DayOfWeek} */ ((day ?? "Monday").toLowerCase());

/**
 * The week that a date is in, as the schedule counts weeks.
 * @param {string} teamId
 * @param {string} date
 * @param {{ baseUrl: string } & SendOptions} given
 * @returns {Promise<ScheduleWeek>}
 */
export async function readWeek(teamId, date, { baseUrl, ...options }) {
  const team = { teamId, baseUrl };
  const { timeZone, startDayOfWeek } = await send(getSchedule(team), options);
  const startDay = startOf(startDayOfWeek);
  const days = week(timeZone, startDay, date);
  // An entity that begins in the week may end on the day after it.
  const range = { startDateTime: { ge: days.from }, endDateTime: { le: dayAfter(days.to) } };
  const [shared, drafted, openShifts, sharedTimesOff, draftedTimesOff, dayNotes, groups] = await Promise.all([
    all(listShifts({ ...team, filter: { sharedShift: range } }), options),
    all(listShifts({ ...team, filter: { draftShift: range } }), options),
    all(listOpenShifts(team), options),
    all(listTimesOff({ ...team, filter: { sharedTimeOff: range } }), options),
    all(listTimesOff({ ...team, filter: { draftTimeOff: range } }), options),
    all(listDayNotes(team), options),
    all(listSchedulingGroups(team), options),
  ]);
  const shifts = once([...shared, ...drafted]);
  const timesOff = once([...sharedTimesOff, ...draftedTimesOff]);
  return { teamId, timeZone, startDay, week: days, shifts, openShifts, timesOff, dayNotes, groups };
}
