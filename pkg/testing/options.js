// Checks the names of the mock's options, and of those of its teams: the mock would pass over what it does not know.
// @ts-check

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

const TEAM = [
  ...["id", "members", "schedule"],
  ...collections.filter(({ path }) => path.startsWith(SCHEDULE)).map(({ path }) => path.slice(path.lastIndexOf("/") + 1)),
];

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * @param {unknown} object
 * @param {string[]} known
 * @param {string} place
 * @returns {asserts object is Record<string, unknown>}
 */
function checkNames(object, known, place) {
  if (!isObject(object)) throw new TypeError(`${place} must be an object`);
  const other = Object.keys(object).find((name) => !known.includes(name));
  if (other !== undefined) throw new TypeError(`${other} is unknown in ${place}; use one of ${known.join(", ")}`);
}

/** @param {unknown} team */
function checkTeam(team) {
  checkNames(team, TEAM, "a team");
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
export function checkOptions(options, place = "the options", known = OPTIONS) {
  checkNames(options, known, place);
  const { teams = [], workforceIntegrations = [] } = options;
  if (!Array.isArray(teams)) throw new TypeError("teams must be an array");
  if (!Array.isArray(workforceIntegrations)) throw new TypeError("workforceIntegrations must be an array");
  for (const team of teams) checkTeam(team);
}
