// The examples of each operation; the first one fills the form.
// @ts-check

import { dayNotes } from "./day_notes.js";
import { offerShiftRequests } from "./offer_shift_requests.js";
import { openShiftChangeRequests } from "./open_shift_change_requests.js";
import { openShifts } from "./open_shifts.js";
import { schedule } from "./schedule.js";
import { schedulingGroups } from "./scheduling_groups.js";
import { shiftPreferences } from "./shift_preferences.js";
import { shifts } from "./shifts.js";
import { swapShiftsChangeRequests } from "./swap_shifts_change_requests.js";
import { timeCards } from "./time_cards.js";
import { timeOffReasons } from "./time_off_reasons.js";
import { timeOffRequests } from "./time_off_requests.js";
import { timesOff } from "./time_off.js";
import { workforceIntegrations } from "./workforce_integrations.js";

/** @import { Operation } from "../operations.js" */
/** @import { Example } from "./example.js" */

/** @type {Record<string, Example[]>} */
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

/** @param {Pick<Operation, "name">} operation @returns {Example[]} */
export const examplesOf = ({ name }) => (Object.hasOwn(examples, name) ? examples[name] : empty);
