// The entry point `graph-shifts/plan` for Vercel's edge runtime, which imports modules by this suffix and compiles no bytes at run time.
// @ts-check
import { planWith } from "../plan/plan.js";
import module from "../wasm/planner.wasm?module";
export * from "../plan/without_planner.js";

export const plan = /*#__PURE__*/ planWith(() => new WebAssembly.Instance(module).exports);
