// The options of the mock from the command line: those of its flags, and those that a file of JSON holds.
// @ts-check

import { readFileSync } from "node:fs";
import { SCHEDULE } from "../testing/collection.js";
import { collections } from "../testing/routes.js";
import { DEFAULTS, numberOf } from "./flags.js";
import { refusalsOf } from "./refusals.js";
import { seededIds } from "./seeded_ids.js";
import { BadUsage } from "./usage.js";

/**
 * @typedef {import("../testing.js").ShiftsStandInOptions} Options
 * @typedef {import("./flags.js").Given} Given
 */

/** The options that JSON can hold. */
const OPTIONS = ["teams", "workforceIntegrations", "shiftPreferences", "user", "throttling", "latency", "refusals", "callbacks"];

const TEAM = [
  ...["id", "members", "schedule"],
  ...collections.filter(({ path }) => path.startsWith(SCHEDULE)).map(({ path }) => path.slice(path.lastIndexOf("/") + 1)),
];

/** @param {unknown} value @returns {value is Record<string, unknown>} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** @param {unknown} object @param {string[]} known @param {string} place */
function checkNames(object, known, place) {
  if (!isObject(object)) throw new TypeError(`${place} must be an object`);
  const other = Object.keys(object).find((name) => !known.includes(name));
  if (other !== undefined) throw new TypeError(`${place} has no ${other}; it has ${known.join(", ")}`);
}

/** Throws for what the mock would pass over. @param {Record<string, unknown>} options @param {string} place */
function check(options, place) {
  checkNames(options, OPTIONS, place);
  for (const name of ["teams", "workforceIntegrations"]) {
    if (options[name] !== undefined && !Array.isArray(options[name])) throw new TypeError(`${name} must be an array`);
  }
  for (const team of /** @type {Record<string, unknown>[]} */ (options.teams ?? [])) {
    checkNames(team, TEAM, "a team");
    if (typeof team.id !== "string") throw new TypeError("a team must have an id");
    const lists = Object.entries(team).filter(([name]) => !["id", "schedule"].includes(name));
    for (const [name, list] of lists) if (!Array.isArray(list)) throw new TypeError(`${name} of a team must be an array`);
  }
}

/** @param {string | undefined} path @returns {Record<string, any>} */
function readData(path) {
  if (path === undefined) return {};
  try {
    const data = JSON.parse(readFileSync(path, "utf8"));
    check(data, "the data");
    return data;
  } catch (error) {
    throw new BadUsage(`${path}: ${error instanceof Error ? error.message : error}`);
  }
}

/** Undefined if nothing throttles. @param {Given} given @param {Options["throttling"]} before */
function throttlingOf(given, before) {
  const rate = numberOf(given, "throttling-rate");
  const share = numberOf(given, "throttling-share");
  const retryAfter = numberOf(given, "throttling-retry-after");
  const flags = Object.entries({ rate, share, retryAfter }).filter(([, value]) => value !== undefined);
  return flags.length === 0 ? before : { ...before, ...Object.fromEntries(flags) };
}

/** @param {Given} given @returns {Options["now"]} */
function clockOf({ one: { now } }) {
  if (now === undefined) return undefined;
  const time = Date.parse(now);
  if (Number.isNaN(time)) throw new BadUsage(`--now must be a date-time, not ${JSON.stringify(now)}`);
  return () => new Date(time);
}

/**
 * Makes the options anew at each call, so that a mock that is reset repeats its ids.
 * @param {Given} given
 * @returns {() => Options}
 */
export function optionsOf(given) {
  const { teams, throttling: before, refusals, latency, callbacks, ...data } = readData(given.one.data);
  const throttling = throttlingOf(given, before);
  const added = given.many.team.map((id) => ({ id }));
  const isEmpty = teams === undefined && added.length === 0;
  const now = clockOf(given);
  if (now && throttling?.rate !== undefined) {
    throw new BadUsage("--now stops the clock, so a rate would refuse all requests after the first ones");
  }
  const seed = numberOf(given, "seed");
  if (seed !== undefined && !Number.isSafeInteger(seed)) throw new BadUsage(`--seed must be an integer, not ${seed}`);
  return () => ({
    ...data,
    teams: isEmpty ? [{ id: DEFAULTS.team }] : [...(teams ?? []), ...added],
    throttling,
    latency: numberOf(given, "latency") ?? latency,
    refusals: refusalsOf(refusals),
    callbacks: callbacks ?? (given.on.callbacks ? {} : undefined),
    now,
    ...(seed === undefined ? {} : seededIds(seed)),
  });
}
