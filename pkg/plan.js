// The entry point `graph-shifts/plan`: from a team's schedule to the one you want, in the fewest requests.
// @ts-check
export { apply } from "./plan/apply.js";
export { copyWeek } from "./plan/copy_week.js";
export { discardDraft, edit, publish, unpublish } from "./plan/edits.js";
export { plan } from "./plan/plan.js";
