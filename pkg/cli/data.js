// The options of the mock from the command line: those of its flags, and those that a file of JSON holds.
// @ts-check

import { readFileSync } from "node:fs";
import { checkOptions, JSON_OPTIONS } from "../testing/options.js";
import { DEFAULTS, numberOf } from "./flags.js";
import { refusalsOf } from "./refusals.js";
import { seededIds } from "./seeded_ids.js";
import { BadUsage } from "./usage.js";

/**
 * @typedef {import("../testing.js").ShiftsStandInOptions} Options
 * @typedef {import("./flags.js").Given} Given
 */

const GUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** @param {string | undefined} path @returns {Record<string, any>} */
function readData(path) {
  if (path === undefined) return {};
  try {
    const data = JSON.parse(readFileSync(path, "utf8"));
    checkOptions(data, "the data", JSON_OPTIONS);
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

/** A team's id from `--team`. @param {string} id */
function guidOf(id) {
  if (!GUID.test(id)) throw new BadUsage(`--team must be a GUID, not ${JSON.stringify(id)}`);
  return id;
}

/**
 * Makes the options anew at each call, so that a mock that is reset repeats its ids.
 * @param {Given} given
 * @returns {() => Options}
 */
export function optionsOf(given) {
  const { teams, throttling: before, refusals, latency, callbacks, ...data } = readData(given.one.data);
  const throttling = throttlingOf(given, before);
  const added = given.many.team.map((id) => ({ id: guidOf(id) }));
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
