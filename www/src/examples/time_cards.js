// Examples for time cards and the time clock.
// @ts-check

import { people, teamId, timeCardIds } from "../../seed/ids.js";
import { example } from "./example.js";

/** @import { ExampleValues } from "./example.js" */

/** @param {string} timeCardId @param {ExampleValues} [options] */
const on = (timeCardId, options = {}) => ({ teamId, timeCardId, ...options });
/** @param {string} content */
const note = (content) => ({ contentType: "text", content });
const atWork = { isAtApprovedLocation: true };

const card = {
  userId: people.isaiah,
  clockInEvent: { dateTime: "2026-11-20T07:00:00Z", ...atWork },
  clockOutEvent: { dateTime: "2026-11-20T15:00:00Z", ...atWork },
  breaks: [{ start: { dateTime: "2026-11-20T11:00:00Z" }, end: { dateTime: "2026-11-20T11:30:00Z" } }],
  notes: note("The terminal was down"),
};

// https://learn.microsoft.com/graph/api/timecard-replace
const microsofts = {
  userId: "d56f3e8a-2b0f-42b1-88b9-e2dbd12a34d2",
  state: "clockedOut",
  notes: { contentType: "text", content: "Modified clockOut time" },
  lastModifiedBy: {
    application: null,
    device: null,
    user: { id: "d56f3e8a-2b0f-42b1-88b9-e2dbd12a34d2", displayName: "Alice Bradford" },
  },
  clockInEvent: {
    dateTime: "2025-01-07T21:00:00Z",
    isAtApprovedLocation: true,
    notes: { contentType: "text", content: "Started late due to traffic in CA 237" },
  },
  clockOutEvent: { dateTime: "2025-01-07T21:35:00Z", isAtApprovedLocation: true, notes: null },
};

const mistakes = {
  userId: people.isaiah,
  state: "gone",
  confirmedBy: "user,boss",
  clockInEvent: { dateTime: "2026-11-20 07:00" },
  clockOutEvent: { isAtApprovedLocation: "yes" },
  breaks: [{ end: null }, { start: null }],
};

export const timeCards = {
  listTimeCards: [
    example("All", { teamId }),
    example("Who is at work", { teamId, filter: { state: { eq: "clockedIn" } } }),
    example("Two at a time, the latest first", { teamId, top: "2", orderBy: "clockInEvent/dateTime desc" }),
    example("By an unknown state (refused)", { teamId, filter: { state: { eq: "asleep" } } }),
    example("By its user (refused)", { teamId, filter: { userId: { eq: people.adele } } }),
  ],
  createTimeCard: [
    example("Add a past day", { teamId }, card),
    example(
      "With an end before its start (refused)",
      { teamId },
      { ...card, clockOutEvent: { dateTime: "2026-11-20T06:00:00Z" } },
    ),
    example("Many mistakes", { teamId }, mistakes),
  ],
  getTimeCard: [example("One that is done", on(timeCardIds.clockedOut))],
  replaceTimeCard: [
    example("Correct one", on(timeCardIds.clockedOut), { ...card, userId: people.adele }),
    example("Microsoft's own example", on(timeCardIds.clockedOut), microsofts),
  ],
  deleteTimeCard: [example("Delete one", on(timeCardIds.mistaken))],
  clockIn: [
    example("Clock in", { teamId }, { ...atWork, notes: note("Started late due to traffic") }),
    example("As Isaiah", { teamId }, { ...atWork, onBehalfOfUserId: people.isaiah }),
    example("Adele once more (returns 409)", { teamId }, { onBehalfOfUserId: people.adele }),
    example("Without a body", { teamId }),
  ],
  clockOut: [
    example("Clock Adele out", on(timeCardIds.adeles), { ...atWork, notes: note("Left by the back door") }),
    example("From a break (returns 409)", on(timeCardIds.onBreak)),
  ],
  confirmTimeCard: [
    example("As the manager", on(timeCardIds.clockedOut)),
    example("As Adele, whose card it is (warned)", on(timeCardIds.clockedOut, { actsAs: people.adele })),
    example("By an application (warned)", on(timeCardIds.clockedOut, { permissionType: "application" })),
  ],
  startBreak: [example("Megan has lunch", on(timeCardIds.megans), { ...atWork, notes: note("Lunch") })],
  endBreak: [example("Alex is back", on(timeCardIds.onBreak), { notes: note("Back at the counter") })],
};
