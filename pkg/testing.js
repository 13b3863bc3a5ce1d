// The entry point `graph-shifts/testing`: a mock of Microsoft Graph's Shifts API, for tests without a tenant.
// @ts-check

export { createShiftsCaller } from "./testing/caller.js";
export { swapCandidates, timeOffReasons } from "./testing/questions.js";
export { createShiftsStandIn } from "./testing/server.js";
