// Open shifts: their properties, and what the service refuses in them.

import { changeTracked } from "./collection.js";
import { scheduleEntityTheme } from "./enums.js";
import { refusedByShifts } from "./errors.js";
import { boolean, instant, int32, list, member, nested, text } from "./values.js";

const required = { nullable: false };

// https://learn.microsoft.com/graph/api/resources/shiftactivity
const shiftActivity = {
  name: "microsoft.graph.shiftActivity",
  properties: {
    isPaid: boolean(required),
    startDateTime: instant(required),
    endDateTime: instant(required),
    code: text({ nullable: true, absent: undefined }),
    displayName: text({ nullable: true, absent: undefined }),
    theme: member(scheduleEntityTheme),
  },
};

// https://learn.microsoft.com/graph/api/resources/openshiftitem
const openShiftItem = {
  name: "microsoft.graph.openShiftItem",
  properties: {
    displayName: text(),
    startDateTime: instant(required),
    endDateTime: instant(required),
    theme: member(scheduleEntityTheme),
    notes: text(),
    openSlotCount: int32({ nullable: false, absent: 1 }),
    activities: list(nested(shiftActivity)),
  },
};

const VERSIONS = ["draftOpenShift", "sharedOpenShift"];

// https://learn.microsoft.com/graph/api/openshift-update
function check(written) {
  const versions = VERSIONS.map((name) => written[name]).filter((version) => version != null);
  if (versions.length > 1) {
    throw refusedByShifts(400, "BadRequest", "Either draftOpenShift or sharedOpenShift should be null.");
  }
  for (const { startDateTime, endDateTime } of versions) {
    if (Date.parse(endDateTime) <= Date.parse(startDateTime)) {
      throw refusedByShifts(400, "BadRequest", "endDateTime must be after startDateTime.");
    }
  }
}

function checkNew(written) {
  if (VERSIONS.every((name) => written[name] == null)) {
    throw refusedByShifts(400, "BadRequest", "One of draftOpenShift and sharedOpenShift is required.");
  }
}

/** @type {import("./collection.js").Kind} */
export const openShifts = {
  path: "/teams/{teamId}/schedule/openShifts",
  idPrefix: "OPNSHFT_",
  type: changeTracked("microsoft.graph.openShift", {
    schedulingGroupId: text(),
    isStagedForDeletion: boolean({ absent: false }),
    draftOpenShift: nested(openShiftItem),
    sharedOpenShift: nested(openShiftItem),
  }),
  updateVerb: "PUT",
  createStatus: 200,
  updateStatus: 204,
  check,
  checkNew,
};
