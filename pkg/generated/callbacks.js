// The entity types of callbacks, by the words that name them in the urls of items. Printed from the tables by `cargo xtask print`.

/** @type {typeof import("./callbacks.js").ENTITIES} */
export const ENTITIES = {
  shifts: { entity: "shift", type: "shift" },
  openshifts: { entity: "openShift", type: "openShift" },
  timesoff: { entity: "timeOff", type: "timeOff" },
  timeoffreasons: { entity: "timeOffReason", type: "timeOffReason" },
  timeoffrequests: { entity: "timeOffRequest", type: "timeOffRequest" },
  openshiftrequests: { entity: "openShiftRequest", type: "openShiftChangeRequest", phases: true },
  offershiftrequests: { entity: "offerShiftRequest", type: "offerShiftRequest", phases: true },
  swaprequests: { entity: "swapRequest", type: "swapShiftsChangeRequest", phases: true },
  timecards: { entity: "timeCard", type: "timeCard" },
  "settings/shiftpreferences": { entity: "userShiftPreferences", type: "shiftPreferences" },
};
