// The schedule of a team: shown, put and shared.

import { SCHEDULE, change, keepNew, written } from "./collection.js";
import { dayOfWeek } from "./enums.js";
import { noTeam, refusedByShifts } from "./errors.js";
import { openShifts } from "./open_shifts.js";
import { shifts } from "./shifts.js";
import { timesOff } from "./times_off.js";
import { boolean, double, instant, list, member, nested, readProperties, text, withAbsent } from "./values.js";
import { lengthOf, share } from "./versions.js";

// https://learn.microsoft.com/graph/api/resources/geocoordinates
const geoCoordinates = {
  name: "microsoft.graph.geoCoordinates",
  properties: { altitude: double(), latitude: double(), longitude: double() },
};

// https://learn.microsoft.com/graph/api/resources/timeclocksettings
const timeClockSettings = {
  name: "microsoft.graph.timeClockSettings",
  properties: { approvedLocation: nested(geoCoordinates) },
};

const isOn = boolean({ absent: true });

/** @type {import("./collection.js").Kind} */
export const schedule = {
  path: SCHEDULE,
  isUntracked: true,
  type: {
    name: "microsoft.graph.schedule",
    readOnly: ["id", "provisionStatus", "provisionStatusCode"],
    properties: {
      enabled: boolean({ nullable: false }),
      timeZone: text({ nullable: false }),
      startDayOfWeek: member(dayOfWeek, { nullable: true, anyCasing: true }),
      provisionStatus: text({ absent: "Completed" }),
      provisionStatusCode: text(),
      isActivitiesIncludedWhenCopyingShiftsEnabled: isOn,
      offerShiftRequestsEnabled: isOn,
      openShiftsEnabled: isOn,
      swapShiftsRequestsEnabled: isOn,
      timeClockEnabled: isOn,
      timeClockSettings: nested(timeClockSettings),
      timeOffRequestsEnabled: isOn,
      workforceIntegrationIds: list(text({ nullable: false })),
    },
  },
  rows: [get, put, shareRange],
  check,
};

// https://learn.microsoft.com/graph/api/team-put-schedule
function check({ enabled, timeZone }) {
  if (enabled === undefined || timeZone === undefined) {
    throw refusedByShifts(400, "BadRequest", "The properties 'enabled' and 'timeZone' are required.");
  }
  if (/^$|\s|^(utc|gmt)[+-]/i.test(timeZone)) {
    throw refusedByShifts(400, "BadRequest", "timeZone must be a name of the tz database, such as America/Chicago.");
  }
}

/** The schedule of the team that is asked for; undefined where it has none. */
export const scheduleOf = (asked) => asked.entities(schedule).get(asked.parameters.teamId.toLowerCase());

/** A schedule has the id of its team. */
export const keepSchedule = (properties, asked) => keepNew(schedule, properties, asked, asked.parameters.teamId.toLowerCase());

function get(kind) {
  return {
    method: "GET",
    path: kind.path,
    run(asked) {
      const entity = scheduleOf(asked);
      if (entity === undefined) throw noTeam();
      return { status: 200, kind, entity };
    },
  };
}

/** Makes the schedule, provisioned at once, or changes what the body names. */
function put(kind) {
  return {
    method: "PUT",
    path: kind.path,
    makesSchedule: true,
    run(asked) {
      const entity = scheduleOf(asked);
      const properties = written(kind, asked, entity?.properties ?? {});
      if (entity === undefined) return { status: 200, kind, entity: keepSchedule(properties, asked) };
      change(entity, properties, asked);
      return { status: 200, kind, entity };
    },
  };
}

// https://learn.microsoft.com/graph/api/schedule-share
const range = {
  name: "microsoft.graph.share",
  properties: {
    notifyTeam: boolean({ nullable: false }),
    startDateTime: instant({ nullable: false }),
    endDateTime: instant(),
  },
};

function shareRange() {
  return {
    method: "POST",
    path: `${SCHEDULE}/share`,
    run(asked) {
      const wanted = withAbsent(range, readProperties(range, asked.body, {}));
      if (wanted.endDateTime !== null) lengthOf(wanted);
      for (const kind of [shifts, openShifts, timesOff]) share(kind, asked, wanted);
      return { status: 200 };
    },
  };
}
