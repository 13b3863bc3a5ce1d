// What `graph-shifts` exports, in types.
export type * from "./codes.js";
export * from "./contract.js";
export * from "./flags.js";
export * from "./operations.js";
export * from "./shapes.js";
export type * from "./shifts.js";
