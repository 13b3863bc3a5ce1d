// The exports of every entry point.
// @ts-check
export { ShiftsInternalError, ShiftsValidationError, ShiftsWebAssemblyError } from "./errors.js";
export { flags } from "./flags.js";
export * from "./generated/enums.js";
export * from "./generated/operations.js";
export * from "./generated/schemas.js";
export { received } from "./received.js";
