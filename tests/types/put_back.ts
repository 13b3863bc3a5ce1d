// Get, change, put back: what is answered compiles as a body, once it is known which of its states it is in.
import {
  createShift,
  createTimeOff,
  flags,
  getSchedule,
  listShifts,
  putSchedule,
  replaceSchedulingGroup,
  replaceShift,
  replaceTimeCard,
  replaceTimeOff,
  replaceTimeOffReason,
  updateDayNote,
  updateShiftPreferences,
  updateWorkforceIntegration,
} from "graph-shifts";
import type {
  Collection,
  ConfirmedBy,
  DayNote,
  DayOfWeek,
  Schedule,
  SchedulingGroup,
  Shift,
  ShiftItem,
  ShiftPreferences,
  TimeCard,
  TimeOff,
  TimeOffReason,
  WorkforceIntegration,
} from "graph-shifts";
import { same, some } from "./same.js";
import type { AnswerOf } from "./same.js";

const teamId = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const shiftId = "SHFT_577b75d2-a927-48c0-a5d1-dc984894e7b8";

const shift = some<Shift>();
if (shift.draftShift === null) {
  same<typeof shift.sharedShift, ShiftItem>(true);
  replaceShift({ teamId, shiftId, body: { ...shift, sharedShift: { ...shift.sharedShift, theme: "gold" } } });
  createShift({ teamId, body: shift });
} else if (shift.sharedShift === null) {
  replaceShift({ teamId, shiftId, body: { ...shift, draftShift: null, sharedShift: shift.draftShift } });
  createTimeOff({
    teamId,
    // @ts-expect-error a shift is no time off
    body: shift,
  });
} else {
  replaceShift({ teamId, shiftId, body: { ...shift, draftShift: null } });
  // @ts-expect-error it holds both versions
  replaceShift({ teamId, shiftId, body: shift });
}
// @ts-expect-error it may hold both versions
replaceShift({ teamId, shiftId, body: shift });

const timeOff = some<TimeOff>();
if (timeOff.sharedTimeOff) replaceTimeOff({ teamId, timeOffId: shiftId, body: { ...timeOff, draftTimeOff: null } });
// @ts-expect-error it may hold a draft alone, and both versions null leave nothing
replaceTimeOff({ teamId, timeOffId: shiftId, body: { ...timeOff, draftTimeOff: null } });
// @ts-expect-error it may hold a draft
replaceTimeOff({ teamId, timeOffId: shiftId, body: { ...timeOff, isStagedForDeletion: true } });

const reason = some<TimeOffReason>();
replaceTimeOffReason({ teamId, timeOffReasonId: reason.id, body: { ...reason, iconType: "sunny" } });
const group = some<SchedulingGroup>();
replaceSchedulingGroup({ teamId, schedulingGroupId: group.id, body: { ...group, userIds: [...group.userIds, "x"] } });
const note = some<DayNote>();
updateDayNote({ teamId, dayNoteId: note.id, body: { ...note, draftDayNote: note.sharedDayNote } });
putSchedule({ teamId, body: { ...some<Schedule>(), startDayOfWeek: "sunday" } });
updateWorkforceIntegration({ workforceIntegrationId: "WFI_1", body: some<WorkforceIntegration>() });

const card = some<TimeCard>();
replaceTimeCard({ teamId, timeCardId: card.id, body: { ...card, confirmedBy: ["user"] } });
const confirmed = flags<ConfirmedBy>(card.confirmedBy);
same<typeof confirmed, Array<"user" | "manager">>(true);
const starts: string[] | undefined = card.breaks?.map(({ start }) => start.dateTime);
// @ts-expect-error an answer's flags are a text
card.confirmedBy?.map(String);

const preferences = some<ShiftPreferences>();
updateShiftPreferences({ userId: teamId, body: preferences });
const days = preferences.availability?.[0]?.recurrence?.pattern?.daysOfWeek;
same<typeof days, Array<DayOfWeek | Capitalize<DayOfWeek>> | null | undefined>(true);

const request = listShifts({ teamId });
const page = some<AnswerOf<typeof request>>();
same<typeof page, Collection<Shift>>(true);
const next: string | undefined = page["@odata.nextLink"];
const users: string[] = page.value.map(({ userId }) => userId);
// @ts-expect-error an answer's time is a text
const time: Date | undefined = page.value[0]?.sharedShift?.startDateTime;
// @ts-expect-error a page is no list
page.map(String);
console.log(starts, next, users, time, getSchedule.permissions.application[0]);
