// Every operation of Shifts: its method, its path, a body, and the expected response.

import { ALICE, BOB, hours, note, shiftItem, timeOffItem } from "./seeds.js";
import { TEAM } from "./mock.js";

const SCHEDULE = `/teams/${TEAM}/schedule`;
const PREFERENCES = `/users/${ALICE}/settings/shiftPreferences`;
const INTEGRATIONS = "/teamwork/workforceIntegrations";

const reason = { displayName: "Jury duty", iconType: "juryDuty", isActive: true };
const group = { displayName: "Bakers", isActive: true, userIds: [ALICE] };
const message = { message: "Fine" };
const event = { isAtApprovedLocation: true, notes: note("At the back door") };
const card = { userId: ALICE, clockInEvent: { dateTime: "2026-11-03T08:00:00Z" } };

/** Name, method, path, status, type of the response (an array for a list, null for none), body. */
const ROWS = [
  ["getSchedule", "GET", SCHEDULE, 200, "schedule"],
  ["putSchedule", "PUT", SCHEDULE, 200, "schedule", { enabled: true, timeZone: "America/Chicago" }],
  ["shareSchedule", "POST", `${SCHEDULE}/share`, 200, null, { notifyTeam: true, ...hours() }],

  ["listShifts", "GET", `${SCHEDULE}/shifts`, 200, ["shift"]],
  ["createShift", "POST", `${SCHEDULE}/shifts`, 201, "shift", { userId: BOB, draftShift: shiftItem() }],
  ["getShift", "GET", `${SCHEDULE}/shifts/SHFT_one`, 200, "shift"],
  ["replaceShift", "PUT", `${SCHEDULE}/shifts/SHFT_one`, 204, null, { userId: BOB, sharedShift: shiftItem() }],
  ["deleteShift", "DELETE", `${SCHEDULE}/shifts/SHFT_one`, 204, null],
  ["stageShiftForDeletion", "POST", `${SCHEDULE}/shifts/SHFT_one/stageForDeletion`, 204, null],

  ["listOpenShifts", "GET", `${SCHEDULE}/openShifts`, 200, ["openShift"]],
  ["createOpenShift", "POST", `${SCHEDULE}/openShifts`, 200, "openShift", { draftOpenShift: shiftItem() }],
  ["getOpenShift", "GET", `${SCHEDULE}/openShifts/OPNSHFT_one`, 200, "openShift"],
  ["updateOpenShift", "PUT", `${SCHEDULE}/openShifts/OPNSHFT_one`, 204, null, { schedulingGroupId: "TAG_one" }],
  ["deleteOpenShift", "DELETE", `${SCHEDULE}/openShifts/OPNSHFT_one`, 204, null],
  ["stageOpenShiftForDeletion", "POST", `${SCHEDULE}/openShifts/OPNSHFT_one/stageForDeletion`, 204, null],

  ["listTimesOff", "GET", `${SCHEDULE}/timesOff`, 200, ["timeOff"]],
  ["createTimeOff", "POST", `${SCHEDULE}/timesOff`, 201, "timeOff", { userId: BOB, draftTimeOff: timeOffItem() }],
  ["getTimeOff", "GET", `${SCHEDULE}/timesOff/SHFT_away`, 200, "timeOff"],
  ["replaceTimeOff", "PUT", `${SCHEDULE}/timesOff/SHFT_away`, 204, null, { userId: BOB, sharedTimeOff: timeOffItem() }],
  ["deleteTimeOff", "DELETE", `${SCHEDULE}/timesOff/SHFT_away`, 204, null],
  ["stageTimeOffForDeletion", "POST", `${SCHEDULE}/timesOff/SHFT_away/stageForDeletion`, 204, null],

  ["listTimeOffReasons", "GET", `${SCHEDULE}/timeOffReasons`, 200, ["timeOffReason"]],
  ["createTimeOffReason", "POST", `${SCHEDULE}/timeOffReasons`, 201, "timeOffReason", reason],
  ["getTimeOffReason", "GET", `${SCHEDULE}/timeOffReasons/TOR_one`, 200, "timeOffReason"],
  ["replaceTimeOffReason", "PUT", `${SCHEDULE}/timeOffReasons/TOR_one`, 200, "timeOffReason", reason],
  ["deleteTimeOffReason", "DELETE", `${SCHEDULE}/timeOffReasons/TOR_one`, 204, null],

  ["listTimeOffRequests", "GET", `${SCHEDULE}/timeOffRequests`, 200, ["timeOffRequest"]],
  [
    ...["createTimeOffRequest", "POST", `${SCHEDULE}/timeOffRequests`, 200, "timeOffRequest"],
    { ...hours(), timeOffReasonId: "TOR_one", senderMessage: "Please" },
  ],
  ["getTimeOffRequest", "GET", `${SCHEDULE}/timeOffRequests/SREQ_away`, 200, "timeOffRequest"],
  ["deleteTimeOffRequest", "DELETE", `${SCHEDULE}/timeOffRequests/SREQ_away`, 204, null],
  ["approveTimeOffRequest", "POST", `${SCHEDULE}/timeOffRequests/SREQ_away/approve`, 200, null, message],
  ["declineTimeOffRequest", "POST", `${SCHEDULE}/timeOffRequests/SREQ_away/decline`, 200, null, message],

  ["listSchedulingGroups", "GET", `${SCHEDULE}/schedulingGroups`, 200, ["schedulingGroup"]],
  ["createSchedulingGroup", "POST", `${SCHEDULE}/schedulingGroups`, 201, "schedulingGroup", group],
  ["getSchedulingGroup", "GET", `${SCHEDULE}/schedulingGroups/TAG_one`, 200, "schedulingGroup"],
  ["replaceSchedulingGroup", "PUT", `${SCHEDULE}/schedulingGroups/TAG_one`, 200, "schedulingGroup", group],
  ["deleteSchedulingGroup", "DELETE", `${SCHEDULE}/schedulingGroups/TAG_one`, 204, null],

  ["listOpenShiftChangeRequests", "GET", `${SCHEDULE}/openShiftChangeRequests`, 200, ["openShiftChangeRequest"]],
  [
    ...["createOpenShiftChangeRequest", "POST", `${SCHEDULE}/openShiftChangeRequests`, 200, "openShiftChangeRequest"],
    { openShiftId: "OPNSHFT_one", senderMessage: "Can I take this shift?" },
  ],
  ["getOpenShiftChangeRequest", "GET", `${SCHEDULE}/openShiftChangeRequests/SREQ_open`, 200, "openShiftChangeRequest"],
  ["approveOpenShiftChangeRequest", "POST", `${SCHEDULE}/openShiftChangeRequests/SREQ_open/approve`, 200, null, message],
  ["declineOpenShiftChangeRequest", "POST", `${SCHEDULE}/openShiftChangeRequests/SREQ_open/decline`, 200, null, message],

  ["listOfferShiftRequests", "GET", `${SCHEDULE}/offerShiftRequests`, 200, ["offerShiftRequest"]],
  [
    ...["createOfferShiftRequest", "POST", `${SCHEDULE}/offerShiftRequests`, 200, "offerShiftRequest"],
    { senderShiftId: "SHFT_one", recipientUserId: BOB, senderMessage: "Could you take it?" },
  ],
  ["getOfferShiftRequest", "GET", `${SCHEDULE}/offerShiftRequests/SREQ_offer`, 200, "offerShiftRequest"],
  ["approveOfferShiftRequest", "POST", `${SCHEDULE}/offerShiftRequests/SREQ_offer/approve`, 200, null, message],
  ["declineOfferShiftRequest", "POST", `${SCHEDULE}/offerShiftRequests/SREQ_offer/decline`, 200, null, message],

  ["listSwapShiftsChangeRequests", "GET", `${SCHEDULE}/swapShiftsChangeRequests`, 200, ["swapShiftsChangeRequest"]],
  [
    ...["createSwapShiftsChangeRequest", "POST", `${SCHEDULE}/swapShiftsChangeRequests`, 200, "swapShiftsChangeRequest"],
    { senderShiftId: "SHFT_one", recipientUserId: BOB, recipientShiftId: "SHFT_two", senderMessage: "Swap?" },
  ],
  ["getSwapShiftsChangeRequest", "GET", `${SCHEDULE}/swapShiftsChangeRequests/SREQ_swap`, 200, "swapShiftsChangeRequest"],
  ["approveSwapShiftsChangeRequest", "POST", `${SCHEDULE}/swapShiftsChangeRequests/SREQ_swap/approve`, 200, null, message],
  ["declineSwapShiftsChangeRequest", "POST", `${SCHEDULE}/swapShiftsChangeRequests/SREQ_swap/decline`, 200, null, message],

  ["listTimeCards", "GET", `${SCHEDULE}/timeCards`, 200, ["timeCard"]],
  ["createTimeCard", "POST", `${SCHEDULE}/timeCards`, 201, "timeCard", card],
  ["getTimeCard", "GET", `${SCHEDULE}/timeCards/TCK_one`, 200, "timeCard"],
  ["replaceTimeCard", "PUT", `${SCHEDULE}/timeCards/TCK_one`, 204, null, card],
  ["deleteTimeCard", "DELETE", `${SCHEDULE}/timeCards/TCK_one`, 204, null],
  ["clockIn", "POST", `${SCHEDULE}/timeCards/clockIn`, 201, "timeCard", event],
  ["clockOut", "POST", `${SCHEDULE}/timeCards/TCK_one/clockOut`, 204, null, event],
  ["confirmTimeCard", "POST", `${SCHEDULE}/timeCards/TCK_one/confirm`, 204, null],
  ["startBreak", "POST", `${SCHEDULE}/timeCards/TCK_one/startBreak`, 204, null, event],
  ["endBreak", "POST", `${SCHEDULE}/timeCards/TCK_rest/endBreak`, 204, null, event],

  ["listDayNotes", "GET", `${SCHEDULE}/dayNotes`, 200, ["dayNote"]],
  [
    ...["createDayNote", "POST", `${SCHEDULE}/dayNotes`, 200, "dayNote"],
    { dayNoteDate: "2026-11-05", sharedDayNote: null, draftDayNote: note("Delivery at 11") },
  ],
  ["getDayNote", "GET", `${SCHEDULE}/dayNotes/NOTE_one`, 200, "dayNote"],
  ["updateDayNote", "PUT", `${SCHEDULE}/dayNotes/NOTE_one`, 204, null, { sharedDayNote: note("Closed") }],
  ["deleteDayNote", "DELETE", `${SCHEDULE}/dayNotes/NOTE_one`, 204, null],

  ["getShiftPreferences", "GET", PREFERENCES, 200, "shiftPreferences"],
  ["updateShiftPreferences", "PATCH", PREFERENCES, 204, null, { availability: [] }],

  ["listWorkforceIntegrations", "GET", INTEGRATIONS, 200, ["workforceIntegration"]],
  ["getWorkforceIntegration", "GET", `${INTEGRATIONS}/WFI_one`, 200, "workforceIntegration"],
  ["createWorkforceIntegration", "POST", INTEGRATIONS, 201, "workforceIntegration", { displayName: "Contoso" }],
  ["updateWorkforceIntegration", "PATCH", `${INTEGRATIONS}/WFI_one`, 200, "workforceIntegration", { isActive: false }],
  ["deleteWorkforceIntegration", "DELETE", `${INTEGRATIONS}/WFI_one`, 204, null],
];

export const operations = ROWS.map(([name, method, path, status, returned, body]) => ({
  name,
  method,
  path,
  status,
  returned,
  body,
}));
