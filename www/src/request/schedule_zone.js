// Reads the time zone of the schedule that a list belongs to.
// @ts-check

import { inZone } from "graph-shifts/time";
import { readStored } from "./stored.js";

/** @import { SendOptions } from "graph-shifts/send" */
/** @import { Operation } from "../operations.js" */

/** The schedule of a team in the address of one of its lists. */
const SCHEDULE = /^[^?]*\/teams\/[^/?]+\/schedule(?=\/)/;

/** Whether times can be shown in a zone: schedules may have one that the browser does not know. @param {unknown} zone @returns {zone is string} */
function isKnown(zone) {
  try {
    return typeof zone === "string" && inZone("2026-01-01T00:00:00Z", zone) !== undefined;
  } catch {
    return false;
  }
}

/**
 * Undefined for what is no list of a schedule, null if Graph does not show the schedule, or its zone is not known here.
 * @param {Pick<Operation, "name">} operation
 * @param {string} url of its request
 * @param {SendOptions} options
 */
export async function scheduleZone({ name }, url, { onRetry: _, ...options }) {
  const schedule = name.startsWith("list") ? SCHEDULE.exec(url)?.[0] : undefined;
  if (schedule === undefined) return undefined;
  const stored = await readStored(schedule, options).catch(() => null);
  return isKnown(stored?.timeZone) ? stored.timeZone : null;
}
