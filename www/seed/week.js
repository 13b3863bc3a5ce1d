// The team's week: groups, shifts, open shifts, time-off reasons, time off, notes.
// @ts-check

import { at } from "graph-shifts/time";
import {
  dayNoteIds,
  openShiftIds,
  people,
  schedulingGroupIds,
  shiftIds,
  timeOffIds,
  timeOffReasonIds,
  workforceIntegrationIds,
} from "./ids.js";

const TIME_ZONE = "Europe/Berlin";

const MONDAY = "2026-11-23";
const TUESDAY = "2026-11-24";
const WEDNESDAY = "2026-11-25";

const counter = schedulingGroupIds.counter;

/** @param {string} day */
const early = (day) => ({
  displayName: "Counter",
  startDateTime: `${day}T07:00:00Z`,
  endDateTime: `${day}T15:00:00Z`,
  theme: "blue",
  notes: null,
  activities: [],
});

/** @param {string} day */
const late = (day) => ({
  ...early(day),
  displayName: "Late shift",
  startDateTime: `${day}T14:00:00Z`,
  endDateTime: `${day}T22:00:00Z`,
  theme: "steel",
});

const morning = {
  ...early(MONDAY),
  displayName: "Opening",
  notes: "Keys are with the night watch",
  endDateTime: `${MONDAY}T11:00:00Z`,
  openSlotCount: 1,
};

const evening = { ...late(MONDAY), startDateTime: `${MONDAY}T16:00:00Z`, openSlotCount: 2 };

/** @param {string} day @param {string} [timeOffReasonId] */
const away = (day, timeOffReasonId = timeOffReasonIds.vacation) => ({
  startDateTime: at(TIME_ZONE, day, "00:00"),
  endDateTime: at(TIME_ZONE, day, "23:59"),
  theme: "gray",
  timeOffReasonId,
});

/** @param {string} content */
const note = (content) => ({ contentType: "text", content });

const { adele, alex, megan, isaiah } = people;

/** @type {Partial<import("graph-shifts/testing").SeededTeam>} */
export const week = {
  schedule: {
    enabled: true,
    timeZone: TIME_ZONE,
    startDayOfWeek: "Monday",
    workforceIntegrationIds: [workforceIntegrationIds.attendance],
  },
  schedulingGroups: [
    { id: counter, displayName: "Counter", isActive: true, userIds: [adele, alex, megan] },
    { id: schedulingGroupIds.bakery, displayName: "Bakery", isActive: true, userIds: [isaiah] },
    { id: schedulingGroupIds.former, displayName: "Christmas market", isActive: true, userIds: [] },
  ],
  shifts: [
    { id: shiftIds.adeles, userId: adele, schedulingGroupId: counter, sharedShift: early(MONDAY) },
    { id: shiftIds.alexs, userId: alex, schedulingGroupId: counter, sharedShift: late(MONDAY) },
    { id: shiftIds.drafted, userId: megan, schedulingGroupId: counter, draftShift: early(MONDAY) },
    {
      ...{ id: shiftIds.both, userId: adele, schedulingGroupId: counter },
      draftShift: late(TUESDAY),
      sharedShift: early(TUESDAY),
    },
    { id: shiftIds.offered, userId: adele, schedulingGroupId: counter, sharedShift: late(WEDNESDAY) },
    { id: shiftIds.surplus, userId: megan, schedulingGroupId: counter, sharedShift: early(WEDNESDAY) },
    { id: shiftIds.cancelled, userId: alex, schedulingGroupId: counter, sharedShift: early(WEDNESDAY) },
  ],
  openShifts: [
    { id: openShiftIds.drafted, schedulingGroupId: counter, draftOpenShift: morning },
    { id: openShiftIds.shared, schedulingGroupId: counter, sharedOpenShift: evening },
    {
      ...{ id: openShiftIds.both, schedulingGroupId: counter },
      draftOpenShift: { ...evening, openSlotCount: 3 },
      sharedOpenShift: evening,
    },
    { id: openShiftIds.surplus, schedulingGroupId: counter, sharedOpenShift: { ...late(TUESDAY), openSlotCount: 1 } },
    { id: openShiftIds.cancelled, schedulingGroupId: counter, sharedOpenShift: { ...late(TUESDAY), openSlotCount: 1 } },
  ],
  timeOffReasons: [
    { id: timeOffReasonIds.vacation, displayName: "Vacation", iconType: "plane", isActive: true },
    { id: timeOffReasonIds.sickDay, displayName: "Sick day", iconType: "doctor", isActive: true },
    { id: timeOffReasonIds.former, displayName: "Jury duty", iconType: "juryDuty", isActive: true },
  ],
  timesOff: [
    { id: timeOffIds.shared, userId: isaiah, sharedTimeOff: away(MONDAY, timeOffReasonIds.sickDay) },
    { id: timeOffIds.drafted, userId: isaiah, draftTimeOff: away(TUESDAY) },
    { id: timeOffIds.surplus, userId: alex, sharedTimeOff: away(TUESDAY) },
    { id: timeOffIds.cancelled, userId: megan, sharedTimeOff: away(TUESDAY) },
  ],
  dayNotes: [
    { id: dayNoteIds.monday, dayNoteDate: MONDAY, sharedDayNote: note("Stocktaking after closing") },
    { id: dayNoteIds.tuesday, dayNoteDate: TUESDAY, draftDayNote: note("Delivery at 11") },
    { id: dayNoteIds.outdated, dayNoteDate: WEDNESDAY, sharedDayNote: note("The lift is out of order") },
  ],
};
