// What `graph-shifts/plan` exports besides `plan`: an app that imports only this carries no planner.
// @ts-check
export { apply } from "./apply.js";
export { copyWeek } from "./copy_week.js";
export { discardDraft, edit, publish, unpublish } from "./edits.js";
