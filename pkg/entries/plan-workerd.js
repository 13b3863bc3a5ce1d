// The entry point `graph-shifts/plan` for Cloudflare's runtime, which compiles modules on deployment and no bytes at run time.
// @ts-check
import { planWith } from "../plan/plan.js";
import module from "../wasm/planner.wasm";
export * from "../plan/without_planner.js";

export const plan = /*#__PURE__*/ planWith(() => new WebAssembly.Instance(module).exports);
