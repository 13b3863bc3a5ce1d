// The flags' members by their names. Printed from the tables by `cargo xtask print`.

/** @type {ReadonlyArray<string>} */
export const members = [
  "shift",
  "swapRequest",
  "userShiftPreferences",
  "openShift",
  "openShiftRequest",
  "offerShiftRequest",
  "timeCard",
  "timeOffReason",
  "timeOff",
  "timeOffRequest",
];
