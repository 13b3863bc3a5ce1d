// What `graph-shifts` exports, in types.
export * from "./contract.js";
export * from "./flags.js";
export type * from "./generated/codes.js";
export * from "./generated/enums.js";
export * from "./generated/operations.js";
export * from "./generated/schemas.js";
export type * from "./generated/shifts.js";
export * from "./received.js";
