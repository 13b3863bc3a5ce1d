// Examples for shifts.
// @ts-check

import { people, schedulingGroupIds, shiftIds, teamId } from "../../seed/ids.js";
import { example } from "./example.js";

/** @import { ExampleValues } from "./example.js" */

/** @param {string} shiftId @param {ExampleValues} [options] */
const on = (shiftId, options = {}) => ({ teamId, shiftId, ...options });
const schedulingGroupId = schedulingGroupIds.counter;

const early = {
  displayName: "Counter",
  notes: "Please open the side door",
  startDateTime: "2026-11-26T07:00:00Z",
  endDateTime: "2026-11-26T15:00:00Z",
  theme: "blue",
  activities: [],
};

const lunch = {
  code: "",
  displayName: "Lunch",
  isPaid: false,
  startDateTime: "2026-11-26T11:00:00Z",
  endDateTime: "2026-11-26T11:30:00Z",
  theme: "gray",
};

// https://learn.microsoft.com/graph/api/schedule-post-shifts
const microsofts = {
  userId: "5ca83ce7-291d-43b7-bf53-af79eef4bc1d",
  draftShift: {
    displayName: null,
    startDateTime: "2024-10-08T15:00:00Z",
    endDateTime: "2024-10-09T00:00:00Z",
    theme: "blue",
    notes: null,
    activities: [],
  },
  sharedShift: null,
  isStagedForDeletion: false,
};

const night = { ...early, startDateTime: "2026-11-26T22:00:00Z", endDateTime: "2026-11-26T06:00:00Z" };

const mistakes = {
  userID: people.adele,
  draftShift: { ...early, endDateTime: "2026-11-28T07:00:00Z", theme: "navy" },
  sharedShift: { ...early, activities: [{ ...lunch, endDateTime: "2026-11-26T11:00" }] },
  schedulingGroupId: "OPNSHFT_1",
};

/** @param {"draftShift" | "sharedShift"} version */
const monday = (version) => ({
  [version]: { startDateTime: { ge: "2026-11-23T00:00:00Z" }, endDateTime: { le: "2026-11-24T00:00:00Z" } },
});

export const shifts = {
  listShifts: [
    example("All", { teamId }),
    example("What is shared for Monday", { teamId, filter: monday("sharedShift") }),
    example("What is drafted for Monday", { teamId, filter: monday("draftShift") }),
    example("None at all", { teamId, filter: { sharedShift: { startDateTime: { ge: "2099-01-01T00:00:00Z" } } } }),
    example("With an option that the page does not list (warned)", { teamId, query: { $top: 2 } }),
    example("An unsupported filter (refused)", {
      teamId,
      filter: { lastModifiedDateTime: { ge: "2026-11-23T00:00:00Z" } },
    }),
  ],
  createShift: [
    example("Draft one", { teamId }, { userId: people.adele, schedulingGroupId, draftShift: early }),
    example(
      "Share one at once, with a break",
      { teamId },
      { userId: people.alex, schedulingGroupId, sharedShift: { ...early, activities: [lunch] } },
    ),
    example("Microsoft's own example", { teamId }, microsofts),
    example(
      "Over 24 hours (refused)",
      { teamId },
      { userId: people.alex, schedulingGroupId, draftShift: { ...early, endDateTime: "2026-11-27T07:01:00Z" } },
    ),
    example(
      "A night that ends on the day it starts (refused)",
      { teamId },
      { userId: people.alex, schedulingGroupId, draftShift: night },
    ),
    example(
      "With what belongs next to the body (refused)",
      { teamId },
      { teamId, userId: people.alex, schedulingGroupId, draftShift: early },
    ),
    example("Many mistakes", { teamId }, mistakes),
  ],
  getShift: [example("Adele's on Monday", on(shiftIds.adeles)), example("With a draft and a shared version", on(shiftIds.both))],
  replaceShift: [
    example("Share a draft", on(shiftIds.drafted), { userId: people.megan, schedulingGroupId, sharedShift: early }),
    example("Change the draft and keep the shared version", on(shiftIds.both, { otherVersion: "keep" }), {
      userId: people.adele,
      schedulingGroupId,
      draftShift: early,
    }),
    example("Give it to somebody else", on(shiftIds.drafted, { returnRepresentation: true }), {
      userId: people.alex,
      schedulingGroupId,
      draftShift: { ...early, activities: [lunch] },
      sharedShift: null,
    }),
    example("A break outside the shift (warned)", on(shiftIds.drafted), {
      userId: people.megan,
      schedulingGroupId,
      sharedShift: { ...early, activities: [{ ...lunch, endDateTime: "2026-11-26T16:00:00Z" }] },
    }),
    example("Twelve hours, too long for the workforce integration (returns 400)", on(shiftIds.adeles), {
      userId: people.adele,
      schedulingGroupId,
      sharedShift: { ...early, endDateTime: "2026-11-26T19:00:00Z" },
    }),
    example("In a week that the workforce integration has closed (returns 400)", on(shiftIds.adeles), {
      userId: people.adele,
      schedulingGroupId,
      sharedShift: { ...early, startDateTime: "2026-11-18T07:00:00Z", endDateTime: "2026-11-18T15:00:00Z" },
    }),
    example("Without its user (refused)", on(shiftIds.drafted), { sharedShift: early }),
  ],
  deleteShift: [example("Delete one", on(shiftIds.cancelled))],
  stageShiftForDeletion: [example("Stage one; sharing Wednesday deletes it", on(shiftIds.surplus))],
};
