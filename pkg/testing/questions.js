// The questions that Shifts asks an integration before a user chooses.
// https://learn.microsoft.com/microsoft-365/frontline/shifts-custom-wfm-integration
// @ts-check

import { sevenDigits } from "./date_times.js";

/** @param {Date | string} time */
const timeText = (time) => sevenDigits(new Date(time));

/** @type {typeof import("../testing.js").swapCandidates} */
export const swapCandidates = (shiftId, from, to) => ({
  id: shiftId,
  url: `/shifts/${shiftId}/requestableShifts?requestType=SwapRequest&startTime=${timeText(from)}&endTime=${timeText(to)}`,
});

/** @type {typeof import("../testing.js").timeOffReasons} */
export const timeOffReasons = (userId) => ({
  id: userId,
  url: `/users/${userId}/timeOffReasons?requestType=TimeOffReason`,
});
