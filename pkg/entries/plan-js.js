// The entry point `graph-shifts/js/plan`, for pages whose Content-Security-Policy refuses WebAssembly: carries the planner as JavaScript.
// @ts-check
import { planWith } from "../plan/plan.js";
import { instantiate } from "../wasm/planner.js";
export * from "../plan/without_planner.js";

export const plan = /*#__PURE__*/ planWith(instantiate);
