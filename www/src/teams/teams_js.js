// What the page uses of teams-js; the only file that imports it, so that a page of its own never loads it.

export { app } from "@microsoft/teams-js";
