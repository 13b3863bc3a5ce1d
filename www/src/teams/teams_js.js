// The part of teams-js that the page uses; no other file imports it, so that a page outside a frame never loads it.
// @ts-check

export { app } from "@microsoft/teams-js";
