// The schedule of a team: get, put and share.
// @ts-check

import { SCHEDULE } from "./collection.js";
import { change, readUpdate, storeNew } from "./entities.js";
import { noTeam, refusedByShifts } from "./errors.js";
import { readWhole } from "./objects.js";
import { openShifts } from "./open_shifts.js";
import { objectType } from "./schema.js";
import { shifts } from "./shifts.js";
import { timesOff } from "./time_off.js";
import { share } from "./versions.js";

/**
 * @typedef {import("./collection.js").Row} Row
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./entities.js").Kind<Schedule>} Kind
 *
 * @typedef {{ enabled: boolean, timeZone: string }} Schedule
 */

/** @type {Kind} */
export const schedule = {
  path: SCHEDULE,
  idPrefix: "",
  isUntracked: true,
  type: objectType("schedule"),
  rows: [get, put, shareRange],
  // https://learn.microsoft.com/graph/api/team-put-schedule
  check({ timeZone = "" }) {
    if (!/^(?!utc[+-]|gmt[+-](?!0$))[a-z][\w+/-]*$/i.test(timeZone)) {
      throw refusedByShifts(400, "BadRequest", "timeZone must be a name of the tz database, such as America/Chicago.");
    }
  },
};

/** A schedule has the id of its team. @param {Context} context */
const idOf = ({ parameters: { teamId } }) => teamId.toLowerCase();

/** The schedule of the team in the path; undefined if it has none. @param {Context} context */
export const scheduleOf = (context) => context.entities(schedule).get(idOf(context));

/** @param {import("./objects.js").Properties} properties @param {Context} context */
const storeSchedule = (properties, context) => storeNew(schedule, properties, context, idOf(context));

/** @param {Kind} kind @returns {Row} */
function get(kind) {
  return {
    method: "GET",
    path: kind.path,
    run(context) {
      const entity = scheduleOf(context);
      if (entity === undefined) throw noTeam();
      return { status: 200, kind, entity };
    },
  };
}

/** Creates the schedule, provisioned at once, or changes the properties in the body. @param {Kind} kind @returns {Row} */
function put(kind) {
  return {
    method: "PUT",
    path: kind.path,
    createsSchedule: true,
    run(context) {
      const entity = scheduleOf(context);
      const properties = readUpdate(kind, context, entity?.properties ?? {}, { isComplete: true });
      if (entity === undefined) return { status: 200, kind, entity: storeSchedule(properties, context) };
      change(entity, properties, context);
      return { status: 200, kind, entity };
    },
  };
}

const shareType = objectType("share");

/** https://learn.microsoft.com/graph/api/schedule-share @returns {Row} */
function shareRange() {
  return {
    method: "POST",
    path: `${SCHEDULE}/share`,
    // A public integration says so: https://github.com/OfficeDev/Microsoft-Teams-Shifts-WFM-Connectors (WFM-Teams-Adapter)
    isUnasked: true,
    run(context) {
      const body = /** @type {{ startDateTime: string, endDateTime: string | null }} */ (readWhole(shareType, context.body));
      const { startDateTime, endDateTime } = body;
      for (const kind of [shifts, openShifts, timesOff]) share(kind, context, { startDateTime, endDateTime });
      return { status: 200 };
    },
  };
}
