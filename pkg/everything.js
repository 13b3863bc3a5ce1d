// What every entry exports.
export * from "./operations.js";
export * from "./shapes.js";
export { flags } from "./flags.js";
export { ShiftsInternalError, ShiftsValidationError, ShiftsWebAssemblyError } from "./errors.js";
