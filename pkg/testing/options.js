// Checks the names of the mock's options, and of those of its teams: the mock would pass over what it does not know.
// @ts-check

import { checkNames } from "../options.js";
import { SCHEDULE } from "./collection.js";
import { collections } from "./routes.js";

/** The options that JSON can hold. */
export const JSON_OPTIONS = [
  "teams",
  "workforceIntegrations",
  "shiftPreferences",
  "user",
  "throttling",
  "latency",
  "refusals",
  "callbacks",
];

const OPTIONS = [...JSON_OPTIONS, "now", "newId", "random", "onAnswer"];

const USER = ["id", "displayName"];

const TEAM = [
  ...["id", "members", "schedule"],
  ...collections.filter(({ path }) => path.startsWith(SCHEDULE)).map(({ path }) => path.slice(path.lastIndexOf("/") + 1)),
];

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {unknown} value @param {string} place @returns {asserts value is Record<string, unknown>} */
function requireObject(value, place) {
  if (!isObject(value)) throw new TypeError(`${place} must be an object`);
}

/** @param {unknown} team */
function checkTeam(team) {
  requireObject(team, "a team");
  checkNames(team, TEAM, "a property of a team");
  if (typeof team.id !== "string") throw new TypeError("a team must have an id");
  const lists = Object.entries(team).filter(([name]) => !["id", "schedule"].includes(name));
  for (const [name, list] of lists) {
    if (list !== undefined && !Array.isArray(list)) throw new TypeError(`${name} of a team must be an array`);
  }
}

/**
 * Throws a TypeError for a name that is not known, a team without an id, and a list that is not an array.
 * @param {unknown} options
 * @param {string} [place] what the error calls the options
 * @param {string[]} [known]
 */
export function checkOptions(options, place = "options", known = OPTIONS) {
  requireObject(options, place);
  checkNames(options, known);
  const { teams = [], workforceIntegrations = [], user } = options;
  if (user !== undefined) {
    requireObject(user, "user");
    checkNames(user, USER, "a property of user");
  }
  if (!Array.isArray(teams)) throw new TypeError("teams must be an array");
  if (!Array.isArray(workforceIntegrations)) throw new TypeError("workforceIntegrations must be an array");
  for (const team of teams) checkTeam(team);
}
