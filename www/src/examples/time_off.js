// Examples for time off.
// @ts-check

import { people, teamId, timeOffIds, timeOffReasonIds } from "../../seed/ids.js";
import { example } from "./example.js";

/** @import { ExampleValues } from "./example.js" */

/** @param {string} timeOffId @param {ExampleValues} [options] */
const on = (timeOffId, options = {}) => ({ teamId, timeOffId, ...options });

const days = {
  timeOffReasonId: timeOffReasonIds.vacation,
  startDateTime: "2026-12-21T00:00:00+01:00",
  endDateTime: "2026-12-24T00:00:00+01:00",
  theme: "white",
};

// https://learn.microsoft.com/graph/api/schedule-post-timesoff
const microsofts = {
  userId: "aa162a04-bec6-4b81-ba99-96caa7b2b24d",
  sharedTimeOff: {
    timeOffReasonId: "TOR_29a5ba96-c7ef-4e76-bec6-055323746314",
    startDateTime: "2024-10-10T19:00:00Z",
    endDateTime: "2024-10-10T20:00:00Z",
    theme: "blue",
  },
  draftTimeOff: null,
  isStagedForDeletion: false,
};

const { timeOffReasonId, ...withoutReason } = days;

export const timesOff = {
  listTimesOff: [
    example("All", { teamId }),
    example("What is shared from Tuesday on", {
      teamId,
      filter: { sharedTimeOff: { startDateTime: { ge: "2026-11-24T00:00:00Z" } } },
    }),
    example("With an option that the page does not list (warned)", { teamId, query: { $top: 2 } }),
    example("By its user (refused)", { teamId, filter: { userId: { eq: people.adele } } }),
  ],
  createTimeOff: [
    example("Draft three days", { teamId }, { userId: people.adele, draftTimeOff: days }),
    example("Share them at once", { teamId }, { userId: people.adele, sharedTimeOff: days }),
    example("Microsoft's own example", { teamId }, microsofts),
    example("Without a reason (refused)", { teamId }, { userId: people.adele, draftTimeOff: withoutReason }),
  ],
  getTimeOff: [example("Read one", on(timeOffIds.shared))],
  replaceTimeOff: [
    example("Share a draft", on(timeOffIds.drafted), { userId: people.isaiah, sharedTimeOff: days }),
    example("Make it a sick day again", on(timeOffIds.shared, { returnRepresentation: true }), {
      userId: people.isaiah,
      sharedTimeOff: { ...days, timeOffReasonId: timeOffReasonIds.sickDay },
    }),
    example("Draft a change and keep the shared version", on(timeOffIds.shared, { otherVersion: "keep" }), {
      userId: people.isaiah,
      draftTimeOff: days,
    }),
    example("Backwards (refused)", on(timeOffIds.drafted), {
      userId: people.isaiah,
      sharedTimeOff: { ...days, startDateTime: days.endDateTime, endDateTime: days.startDateTime },
    }),
  ],
  deleteTimeOff: [example("Delete one", on(timeOffIds.cancelled))],
  stageTimeOffForDeletion: [example("Stage one; sharing Tuesday deletes it", on(timeOffIds.surplus))],
};
