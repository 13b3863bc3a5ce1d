// The team's pending requests: for time off, for an open shift, to offer a shift, to swap shifts.
// @ts-check

import {
  offerShiftRequestIds,
  openShiftChangeRequestIds,
  openShiftIds,
  people,
  shiftIds,
  swapShiftsChangeRequestIds,
  timeOffReasonIds,
  timeOffRequestIds,
} from "./ids.js";

const { adele, alex, megan } = people;

/** @param {string} senderUserId @param {string} senderMessage */
const from = (senderUserId, senderMessage) => ({
  senderUserId,
  senderMessage,
  senderDateTime: "2026-11-22T09:30:00Z",
});

const daysOff = {
  startDateTime: "2026-11-26T00:00:00Z",
  endDateTime: "2026-11-27T23:59:00Z",
  timeOffReasonId: timeOffReasonIds.vacation,
};

const swap = { senderShiftId: shiftIds.adeles, recipientShiftId: shiftIds.alexs, recipientUserId: alex };

/** @type {Partial<import("graph-shifts/testing").SeededTeam>} */
export const requests = {
  timeOffRequests: [
    { id: timeOffRequestIds.adeles, ...from(adele, "Two days for moving house"), ...daysOff },
    { id: timeOffRequestIds.alexs, ...from(alex, "A long weekend"), ...daysOff },
    { id: timeOffRequestIds.withdrawn, ...from(megan, "Perhaps"), ...daysOff },
  ],
  openShiftChangeRequests: [
    { id: openShiftChangeRequestIds.adeles, ...from(adele, "I can close"), openShiftId: openShiftIds.shared },
    { id: openShiftChangeRequestIds.megans, ...from(megan, "Me too"), openShiftId: openShiftIds.shared },
  ],
  offerShiftRequests: [
    {
      ...{ id: offerShiftRequestIds.forManager, assignedTo: "manager", ...from(adele, "Could Alex take Wednesday?") },
      ...{ senderShiftId: shiftIds.offered, recipientUserId: alex },
    },
    {
      ...{ id: offerShiftRequestIds.forRecipient, ...from(adele, "Megan, would you?") },
      ...{ senderShiftId: shiftIds.offered, recipientUserId: megan },
    },
    {
      ...{ id: offerShiftRequestIds.unwanted, assignedTo: "manager", ...from(adele, "Megan would take Tuesday") },
      ...{ senderShiftId: shiftIds.both, recipientUserId: megan },
    },
  ],
  swapShiftsChangeRequests: [
    {
      ...{ id: swapShiftsChangeRequestIds.forManager, assignedTo: "manager", ...from(adele, "We agreed on it") },
      ...swap,
    },
    { id: swapShiftsChangeRequestIds.forRecipient, ...from(adele, "My early shift for your late one?"), ...swap },
    {
      // Not about the shifts of the others: Shifts declines a request when another one about its shift is approved.
      ...{ id: swapShiftsChangeRequestIds.unwanted, assignedTo: "manager", ...from(adele, "Or my Tuesday for your Wednesday?") },
      ...{ senderShiftId: shiftIds.both, recipientShiftId: shiftIds.cancelled, recipientUserId: alex },
    },
  ],
};
