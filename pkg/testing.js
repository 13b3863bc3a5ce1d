// A stand-in for Graph's Shifts, to test an app without a tenant.

export { createShiftsStandIn } from "./testing/server.js";
