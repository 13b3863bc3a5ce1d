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

/** @template Entity @param {GraphRequest<{ value: Entity[] }>} request @param {SendOptions} options @param {number} [max] */
async function all(request, options, max = MAX_ENTITIES) {
  /** @type {Entity[]} */
  const entities = [];
  for await (const entity of items(request, options)) {
    entities.push(entity);
    if (entities.length === max) break;
  }
  return entities;
}

/** @template {{ id: string }} Entity @param {Entity[]} entities */
const once = (entities) => [...new Map(entities.map((entity) => [entity.id, entity])).values()];

/** @param {string} instant */
const dayAfter = (instant) => new Date(Date.parse(instant) + 86_400_000).toISOString();

/** @param {string | null | undefined} day of a schedule, in any casing @returns {DayOfWeek} */
const startOf = (day) => /** @type {DayOfWeek} */ ((day ?? "Monday").toLowerCase());

/** How a service is reached. @typedef {{ baseUrl: string } & SendOptions} Reach */

/**
 * The time zone of a schedule, and its groups.
 * @param {string} teamId
 * @param {Reach} reach
 */
export async function readTeam(teamId, { baseUrl, ...options }) {
  const team = { teamId, baseUrl };
  const [{ timeZone }, groups] = await Promise.all([
    send(getSchedule(team), options),
    all(listSchedulingGroups(team), options, Number.POSITIVE_INFINITY),
  ]);
  return { timeZone, groups };
}

/**
 * All shifts and time off that begin in a range, with their drafts. What ends after it may end on the day after it.
 * @param {string} teamId
 * @param {{ from: string, to: string }} range
 * @param {Reach} reach
 * @param {number} [max] the most of each list that are read
 */
export async function readEntries(teamId, { from, to }, { baseUrl, ...options }, max) {
  const team = { teamId, baseUrl };
  const range = { startDateTime: { ge: from }, endDateTime: { le: dayAfter(to) } };
  const [shared, drafted, sharedTimesOff, draftedTimesOff] = await Promise.all([
    all(listShifts({ ...team, filter: { sharedShift: range } }), options, max),
    all(listShifts({ ...team, filter: { draftShift: range } }), options, max),
    all(listTimesOff({ ...team, filter: { sharedTimeOff: range } }), options, max),
    all(listTimesOff({ ...team, filter: { draftTimeOff: range } }), options, max),
  ]);
  return { shifts: once([...shared, ...drafted]), timesOff: once([...sharedTimesOff, ...draftedTimesOff]) };
}

/**
 * The week that a date is in, as the schedule counts weeks.
 * @param {string} teamId
 * @param {string} date
 * @param {Reach} reach
 * @returns {Promise<ScheduleWeek>}
 */
export async function readWeek(teamId, date, reach) {
  const { baseUrl, ...options } = reach;
  const team = { teamId, baseUrl };
  const { timeZone, startDayOfWeek } = await send(getSchedule(team), options);
  const startDay = startOf(startDayOfWeek);
  const days = week(timeZone, startDay, date);
  const [{ shifts, timesOff }, openShifts, dayNotes, groups] = await Promise.all([
    readEntries(teamId, days, reach),
    all(listOpenShifts(team), options),
    all(listDayNotes(team), options),
    all(listSchedulingGroups(team), options),
  ]);
  return { teamId, timeZone, startDay, week: days, shifts, openShifts, timesOff, dayNotes, groups };
}
