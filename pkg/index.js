// What `graph-shifts` exports.
export { ShiftsInternalError, ShiftsValidationError } from "./errors.js";
export { flags } from "./flags.js";
export * from "./operations.js";
export * from "./shapes.js";
