// What `graph-shifts` exports. The module's text comes first in a bundle, apart from the code, for gzip writes either best by itself.
export * from "./operations.js";
export * from "./shapes.js";
export { flags } from "./flags.js";
export { ShiftsInternalError, ShiftsValidationError } from "./errors.js";
