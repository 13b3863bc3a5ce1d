// Plans how the schedule of a team becomes a roster.
// @ts-check

import { getSchedule, listShifts } from "graph-shifts";
import { plan } from "graph-shifts/plan";
import { items, send } from "graph-shifts/send";
import { week } from "graph-shifts/time";
import { readRoster } from "./roster.js";

/** @import { SendOptions } from "graph-shifts/send" */

/**
 * Reads the schedule and compares it with the roster. Nothing is written.
 * @param {object} roster
 * @param {string} roster.teamId
 * @param {string} roster.csv
 * @param {string} [roster.weekOf] a date: the roster has all shifts of its week, so others in that week are deleted
 * @param {SendOptions} options
 */
export async function planRoster({ teamId, csv, weekOf }, options) {
  const { timeZone = "UTC", startDayOfWeek } = await send(getSchedule({ teamId }), options);
  const { shifts, problems } = readRoster(csv, timeZone);
  const current = [];
  for await (const shift of items(listShifts({ teamId }), options)) current.push(shift);
  const scope = weekOf === undefined ? undefined : week(timeZone, startDayOfWeek ?? "monday", weekOf);
  return { next: plan({ teamId, current, desired: shifts, mode: "shared", scope }), problems };
}
