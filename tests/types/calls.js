// A call of every operation that its types take, and the module too.
import {
  approveOfferShiftRequest,
  approveOpenShiftChangeRequest,
  approveSwapShiftsChangeRequest,
  approveTimeOffRequest,
  clockIn,
  clockOut,
  confirmTimeCard,
  createDayNote,
  createOfferShiftRequest,
  createOpenShift,
  createOpenShiftChangeRequest,
  createSchedulingGroup,
  createShift,
  createSwapShiftsChangeRequest,
  createTimeCard,
  createTimeOff,
  createTimeOffReason,
  createTimeOffRequest,
  createWorkforceIntegration,
  declineOfferShiftRequest,
  declineOpenShiftChangeRequest,
  declineSwapShiftsChangeRequest,
  declineTimeOffRequest,
  deleteDayNote,
  deleteOpenShift,
  deleteSchedulingGroup,
  deleteShift,
  deleteTimeCard,
  deleteTimeOff,
  deleteTimeOffReason,
  deleteTimeOffRequest,
  deleteWorkforceIntegration,
  endBreak,
  getDayNote,
  getOfferShiftRequest,
  getOpenShift,
  getOpenShiftChangeRequest,
  getSchedule,
  getSchedulingGroup,
  getShift,
  getShiftPreferences,
  getSwapShiftsChangeRequest,
  getTimeCard,
  getTimeOff,
  getTimeOffReason,
  getTimeOffRequest,
  getWorkforceIntegration,
  listDayNotes,
  listOfferShiftRequests,
  listOpenShiftChangeRequests,
  listOpenShifts,
  listSchedulingGroups,
  listShifts,
  listSwapShiftsChangeRequests,
  listTimeCards,
  listTimeOffReasons,
  listTimeOffRequests,
  listTimesOff,
  listWorkforceIntegrations,
  putSchedule,
  replaceSchedulingGroup,
  replaceShift,
  replaceTimeCard,
  replaceTimeOff,
  replaceTimeOffReason,
  shareSchedule,
  stageOpenShiftForDeletion,
  stageShiftForDeletion,
  stageTimeOffForDeletion,
  startBreak,
  updateDayNote,
  updateOpenShift,
  updateShiftPreferences,
  updateWorkforceIntegration,
} from "graph-shifts";

const guid = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const team = { teamId: guid };
const shift = { ...team, shiftId: `SHFT_${guid}` };
const openShift = { ...team, openShiftId: `OPNSHFT_${guid}` };
const timeOff = { ...team, timeOffId: `SHFT_${guid}` };
const timeOffReason = { ...team, timeOffReasonId: `TOR_${guid}` };
const timeOffRequest = { ...team, timeOffRequestId: `SREQ_${guid}` };
const schedulingGroup = { ...team, schedulingGroupId: `TAG_${guid}` };
const openShiftChangeRequest = { ...team, openShiftChangeRequestId: `SREQ_${guid}` };
const offerShiftRequest = { ...team, offerShiftRequestId: `SREQ_${guid}` };
const swapShiftsChangeRequest = { ...team, swapShiftsChangeRequestId: `SREQ_${guid}` };
const timeCard = { ...team, timeCardId: `TCK_${guid}` };
const dayNote = { ...team, dayNoteId: `NOTE_${guid}` };
const workforceIntegration = { workforceIntegrationId: `WFI_${guid}` };

const from = "2026-11-23T08:00:00Z";
const to = new Date("2026-11-23T16:00:00Z");
const times = { startDateTime: from, endDateTime: to };
const message = "Fine with me";
const asApplication = { actsAs: guid, permissionType: /** @type {const} */ ("application"), baseUrl: "http://localhost:1" };

/** @satisfies {{ [Name in keyof import("./operations.js").Operations]: () => import("graph-shifts").GraphRequest<import("./operations.js").Operations[Name][1]> }} */
export const calls = {
  getSchedule: () => getSchedule({ ...team, ...asApplication, allow: ["required"] }),
  putSchedule: () =>
    putSchedule({
      ...team,
      body: {
        enabled: true,
        timeZone: "America/Chicago",
        startDayOfWeek: "Monday",
        workforceIntegrationIds: [`WFI_${guid}`],
        timeClockSettings: { approvedLocation: { latitude: 26.13, longitude: -80.27, altitude: 1.5 } },
      },
    }),
  shareSchedule: () => shareSchedule({ ...team, body: { notifyTeam: true, ...times } }),

  listShifts: () =>
    listShifts({
      ...team,
      filter: { sharedShift: { startDateTime: { ge: from }, endDateTime: { le: to } } },
      query: { $top: 5 },
    }),
  createShift: () =>
    createShift({
      ...team,
      body: { userId: guid, schedulingGroupId: null, sharedShift: { ...times, theme: "blue", activities: [] } },
    }),
  getShift: () => getShift(shift),
  replaceShift: () =>
    replaceShift({ ...shift, body: { userId: guid, schedulingGroupId: `TAG_${guid}` }, returnRepresentation: true }),
  deleteShift: () => deleteShift({ ...shift, passthrough: `WFI_${guid}` }),
  stageShiftForDeletion: () => stageShiftForDeletion(shift),

  listOpenShifts: () => listOpenShifts({ ...team, query: { $top: 5, $filter: "isStagedForDeletion eq true", $count: true } }),
  createOpenShift: () =>
    createOpenShift({
      ...team,
      body: {
        schedulingGroupId: `TAG_${guid}`,
        draftOpenShift: { ...times, openSlotCount: 1, activities: null },
        sharedOpenShift: null,
      },
    }),
  getOpenShift: () => getOpenShift(openShift),
  updateOpenShift: () => updateOpenShift({ ...openShift, otherVersion: "keep", body: { draftOpenShift: null } }),
  deleteOpenShift: () => deleteOpenShift(openShift),
  stageOpenShiftForDeletion: () => stageOpenShiftForDeletion(openShift),

  listTimesOff: () => listTimesOff({ ...team, filter: { draftTimeOff: { startDateTime: { ge: to } } } }),
  createTimeOff: () =>
    createTimeOff({ ...team, body: { userId: guid, draftTimeOff: { ...times, timeOffReasonId: `TOR_${guid}` } } }),
  getTimeOff: () => getTimeOff(timeOff),
  replaceTimeOff: () => replaceTimeOff({ ...timeOff, otherVersion: "null", body: { userId: guid, isStagedForDeletion: false } }),
  deleteTimeOff: () => deleteTimeOff(timeOff),
  stageTimeOffForDeletion: () => stageTimeOffForDeletion(timeOff),

  listTimeOffReasons: () => listTimeOffReasons(team),
  createTimeOffReason: () => createTimeOffReason({ ...team, body: { displayName: "Sick", iconType: "doctor", isActive: true } }),
  getTimeOffReason: () => getTimeOffReason(timeOffReason),
  replaceTimeOffReason: () =>
    replaceTimeOffReason({
      ...timeOffReason,
      body: { displayName: "Ill", iconType: "none", isActive: true, code: "I" },
      returnRepresentation: true,
    }),
  deleteTimeOffReason: () => deleteTimeOffReason(timeOffReason),

  listTimeOffRequests: () => listTimeOffRequests({ ...team, filter: { state: { eq: "pending" } }, query: { $top: 5 } }),
  createTimeOffRequest: () =>
    createTimeOffRequest({
      ...team,
      body: { ...times, timeOffReasonId: `TOR_${guid}`, senderMessage: null, state: "pending", assignedTo: "manager" },
    }),
  getTimeOffRequest: () => getTimeOffRequest(timeOffRequest),
  deleteTimeOffRequest: () => deleteTimeOffRequest(timeOffRequest),
  approveTimeOffRequest: () => approveTimeOffRequest({ ...timeOffRequest, body: { message } }),
  declineTimeOffRequest: () => declineTimeOffRequest(timeOffRequest),

  listSchedulingGroups: () => listSchedulingGroups(team),
  createSchedulingGroup: () => createSchedulingGroup({ ...team, body: { displayName: "Cashiers", userIds: [guid] } }),
  getSchedulingGroup: () => getSchedulingGroup(schedulingGroup),
  replaceSchedulingGroup: () =>
    replaceSchedulingGroup({ ...schedulingGroup, body: { displayName: "Cashiers", isActive: true, userIds: [], code: null } }),
  deleteSchedulingGroup: () => deleteSchedulingGroup(schedulingGroup),

  listOpenShiftChangeRequests: () => listOpenShiftChangeRequests({ ...team, query: {} }),
  createOpenShiftChangeRequest: () =>
    createOpenShiftChangeRequest({
      ...team,
      body: { openShiftId: `OPNSHFT_${guid}`, senderMessage: message, senderUserId: guid },
    }),
  getOpenShiftChangeRequest: () => getOpenShiftChangeRequest({ ...openShiftChangeRequest, query: { $select: "state" } }),
  approveOpenShiftChangeRequest: () => approveOpenShiftChangeRequest({ ...openShiftChangeRequest, body: undefined }),
  declineOpenShiftChangeRequest: () => declineOpenShiftChangeRequest({ ...openShiftChangeRequest, body: {} }),

  listOfferShiftRequests: () => listOfferShiftRequests(team),
  createOfferShiftRequest: () =>
    createOfferShiftRequest({ ...team, body: { senderShiftId: `SHFT_${guid}`, recipientUserId: guid, senderUserId: null } }),
  getOfferShiftRequest: () => getOfferShiftRequest(offerShiftRequest),
  approveOfferShiftRequest: () => approveOfferShiftRequest({ ...offerShiftRequest, body: { message: null } }),
  declineOfferShiftRequest: () => declineOfferShiftRequest({ ...offerShiftRequest, passthrough: `WFI_${guid}` }),

  listSwapShiftsChangeRequests: () => listSwapShiftsChangeRequests(team),
  createSwapShiftsChangeRequest: () =>
    createSwapShiftsChangeRequest({
      ...team,
      body: { senderShiftId: `SHFT_${guid}`, recipientShiftId: `SHFT_${guid}`, recipientUserId: guid },
      query: { $select: "id" },
    }),
  getSwapShiftsChangeRequest: () => getSwapShiftsChangeRequest(swapShiftsChangeRequest),
  approveSwapShiftsChangeRequest: () => approveSwapShiftsChangeRequest(swapShiftsChangeRequest),
  declineSwapShiftsChangeRequest: () => declineSwapShiftsChangeRequest({ ...swapShiftsChangeRequest, body: { message } }),

  listTimeCards: () =>
    listTimeCards({
      ...team,
      filter: { state: { eq: "clockedOut" } },
      orderBy: "createdDateTime desc",
      top: 50,
      skipToken: "MSd",
      query: { $count: true },
    }),
  createTimeCard: () =>
    createTimeCard({
      ...team,
      body: {
        userId: guid,
        confirmedBy: ["user", "manager"],
        notes: { contentType: "text", content: "Inventory" },
        clockInEvent: { dateTime: from, isAtApprovedLocation: true },
        clockOutEvent: { dateTime: to, notes: null },
        breaks: [{ breakId: `BRK_${guid}`, start: { dateTime: new Date("2026-11-23T12:00:00Z") }, end: null }],
      },
    }),
  getTimeCard: () => getTimeCard(timeCard),
  replaceTimeCard: () =>
    replaceTimeCard({
      ...timeCard,
      body: { state: "clockedOut", confirmedBy: "user,manager", lastModifiedBy: { user: { id: guid } } },
    }),
  deleteTimeCard: () => deleteTimeCard(timeCard),
  clockIn: () =>
    clockIn({
      ...team,
      body: { isAtApprovedLocation: true, onBehalfOfUserId: guid, notes: { contentType: "html", content: "<b>1</b>" } },
    }),
  clockOut: () => clockOut({ ...timeCard, body: { isAtApprovedLocation: false } }),
  confirmTimeCard: () => confirmTimeCard({ ...timeCard, permissionType: "delegated" }),
  startBreak: () => startBreak({ ...timeCard, body: { notes: { content: "Lunch" } } }),
  endBreak: () => endBreak(timeCard),

  listDayNotes: () => listDayNotes({ ...team, filter: { dayNoteDate: { eq: "2026-11-23" } } }),
  createDayNote: () =>
    createDayNote({
      ...team,
      body: { dayNoteDate: "2026-11-23", sharedDayNote: { contentType: "text", content: "Sale" }, draftDayNote: null },
    }),
  getDayNote: () => getDayNote({ ...dayNote, permissionType: "application" }),
  updateDayNote: () => updateDayNote({ ...dayNote, body: { draftDayNote: { contentType: "html", content: "Sale" } } }),
  deleteDayNote: () => deleteDayNote(dayNote),

  getShiftPreferences: () => getShiftPreferences({ userId: guid }),
  updateShiftPreferences: () =>
    updateShiftPreferences({
      method: "PATCH",
      userId: guid,
      body: {
        availability: [
          {
            recurrence: {
              pattern: {
                type: "Weekly",
                daysOfWeek: ["Monday", "tuesday"],
                interval: 1,
                firstDayOfWeek: "sunday",
                index: "First",
                dayOfMonth: 1,
                month: 1,
              },
              range: {
                type: "endDate",
                startDate: "2026-11-23",
                endDate: "2026-12-23",
                recurrenceTimeZone: "UTC",
                numberOfOccurrences: 0,
              },
            },
            timeZone: "Pacific Standard Time",
            timeSlots: [{ startTime: "22:00", endTime: "06:00:00.000" }],
          },
        ],
      },
    }),

  listWorkforceIntegrations: () => listWorkforceIntegrations({}),
  getWorkforceIntegration: () => getWorkforceIntegration({ ...workforceIntegration, query: { $select: "displayName" } }),
  createWorkforceIntegration: () =>
    createWorkforceIntegration({
      body: {
        displayName: "Payroll",
        apiVersion: 1,
        isActive: true,
        url: "https://payroll.example",
        supportedEntities: ["shift", "timeCard"],
        encryption: { protocol: "sharedSecret", secret: "x".repeat(64) },
        eligibilityFilteringEnabledEntities: 1,
      },
    }),
  updateWorkforceIntegration: () =>
    updateWorkforceIntegration({ ...workforceIntegration, body: { supportedEntities: "shift", isActive: false } }),
  deleteWorkforceIntegration: () => deleteWorkforceIntegration(workforceIntegration),
};
