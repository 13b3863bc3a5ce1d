// The entry point `graph-shifts/plan`: from a team's schedule to the one you want, in the fewest requests. Carries the planner as hexadecimal text.
// @ts-check
import { inlined } from "../inline.js";
import { planWith } from "../plan/plan.js";
import { hex } from "../wasm/planner.hex.js";
export * from "../plan/without_planner.js";

export const plan = /*#__PURE__*/ planWith(/*#__PURE__*/ inlined(hex));
