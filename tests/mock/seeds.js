// Seeds of every kind, for the tests of the mock.

import { TEAM } from "./mock.js";

export const MANAGER = "366c0b19-49b1-41b5-a03f-9f3887bd0ed8";
export const ALICE = "c5d0c76b-80c4-481c-be50-923cd8d680a1";
export const BOB = "567c8ea5-9e32-422a-a663-8270201699cd";

export const hours = (startDateTime = "2026-11-04T08:00:00Z", endDateTime = "2026-11-04T16:00:00Z") => ({
  startDateTime,
  endDateTime,
});

export const shiftItem = (more = {}) => ({ ...hours(), theme: "blue", activities: [], ...more });
export const timeOffItem = (more = {}) => ({ ...hours(), timeOffReasonId: "TOR_one", ...more });
export const note = (content) => ({ contentType: "text", content });

const clockInEvent = { dateTime: "2026-11-04T08:00:00Z" };
const change = { assignedTo: "manager", senderUserId: ALICE };

/** The collections of a team, each with one entity whose id ends in `one`. */
export const seeds = () => ({
  shifts: [
    { id: "SHFT_one", userId: ALICE, sharedShift: shiftItem() },
    { id: "SHFT_two", userId: BOB, sharedShift: shiftItem({ theme: "green" }) },
  ],
  openShifts: [{ id: "OPNSHFT_one", sharedOpenShift: { ...shiftItem(), openSlotCount: 2 } }],
  timesOff: [{ id: "SHFT_away", userId: ALICE, sharedTimeOff: timeOffItem() }],
  timeOffReasons: [
    { id: "TOR_one", displayName: "Vacation", iconType: "plane", isActive: true },
    { id: "TOR_two", displayName: "Sick day", iconType: "doctor", isActive: true },
  ],
  schedulingGroups: [{ id: "TAG_one", displayName: "Cashiers", isActive: true, userIds: [ALICE, BOB] }],
  timeOffRequests: [{ id: "SREQ_away", ...change, ...hours(), timeOffReasonId: "TOR_one" }],
  openShiftChangeRequests: [{ id: "SREQ_open", ...change, openShiftId: "OPNSHFT_one" }],
  offerShiftRequests: [{ id: "SREQ_offer", ...change, senderShiftId: "SHFT_one", recipientUserId: BOB }],
  swapShiftsChangeRequests: [
    {
      id: "SREQ_swap",
      ...change,
      senderShiftId: "SHFT_one",
      recipientShiftId: "SHFT_two",
      recipientUserId: BOB,
    },
  ],
  timeCards: [
    { id: "TCK_one", userId: ALICE, clockInEvent },
    { id: "TCK_rest", userId: BOB, clockInEvent, breaks: [{ start: clockInEvent }] },
  ],
  dayNotes: [{ id: "NOTE_one", dayNoteDate: "2026-11-04", sharedDayNote: note("Stocktaking") }],
});

export const options = (team = {}) => ({
  teams: [{ id: TEAM, ...seeds(), ...team }],
  workforceIntegrations: [{ id: "WFI_one", displayName: "Contoso", apiVersion: 1 }],
  shiftPreferences: { [ALICE]: { id: "SHPR_one", availability: [{ timeZone: "Pacific Standard Time" }] } },
  user: { id: MANAGER, displayName: "John Doe" },
});
