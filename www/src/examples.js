// The examples of each operation; the first is what the form starts with.

import { dayNotes } from "./examples/day_notes.js";
import { offerShiftRequests } from "./examples/offer_shift_requests.js";
import { openShiftChangeRequests } from "./examples/open_shift_change_requests.js";
import { openShifts } from "./examples/open_shifts.js";
import { schedule } from "./examples/schedule.js";
import { schedulingGroups } from "./examples/scheduling_groups.js";
import { shiftPreferences } from "./examples/shift_preferences.js";
import { shifts } from "./examples/shifts.js";
import { swapShiftsChangeRequests } from "./examples/swap_shifts_change_requests.js";
import { timeCards } from "./examples/time_cards.js";
import { timeOffReasons } from "./examples/time_off_reasons.js";
import { timeOffRequests } from "./examples/time_off_requests.js";
import { timesOff } from "./examples/times_off.js";
import { workforceIntegrations } from "./examples/workforce_integrations.js";

/** @type {Record<string, import("./examples/example.js").Example[]>} */
const examples = {
  ...schedule,
  ...shifts,
  ...openShifts,
  ...timesOff,
  ...timeOffReasons,
  ...timeOffRequests,
  ...schedulingGroups,
  ...openShiftChangeRequests,
  ...offerShiftRequests,
  ...swapShiftsChangeRequests,
  ...timeCards,
  ...dayNotes,
  ...shiftPreferences,
  ...workforceIntegrations,
};

const empty = [{ title: "Empty", values: {}, text: "{}" }];

/** @returns {import("./examples/example.js").Example[]} */
export const examplesOf = ({ name }) => (Object.hasOwn(examples, name) ? examples[name] : empty);
