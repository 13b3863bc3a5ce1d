// The entry point `graph-shifts/testing`: a mock of Microsoft Graph's Shifts API, for tests without a tenant.
// @ts-check

export { createShiftsStandIn } from "./testing/server.js";
