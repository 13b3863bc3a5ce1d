// What wrangler.jsonc and the secrets say, read and checked.
import { getSchedule } from "graph-shifts";
import { Refusal } from "./problem.js";

/** The library reads no larger body. */
const MOST_BODY = 4 * 1024 * 1024;

/** A worker has 128 MB for everything. */
const MOST_BULK = 16 * 1024 * 1024;

const ANY_TEAM = "00000000-0000-0000-0000-000000000000";

/**
 * @typedef {object} Settings
 * @property {string} graph the base url that requests go to
 * @property {Set<string>} origins of the pages that may ask
 * @property {number} maxBody of one request, in bytes
 * @property {number} maxBulk of a bulk, in bytes
 * @property {number} rate how many requests a second go to a team
 */

/** @returns {Settings} */
export function settingsOf(env) {
  const graph = env.GRAPH || "https://graph.microsoft.com/v1.0";
  // Https only, but on this machine: the library's own check.
  if (getSchedule.try({ teamId: ANY_TEAM, baseUrl: graph }).issues)
    throw wrong("GRAPH", "an https url such as https://graph.microsoft.com/v1.0");
  return {
    graph,
    origins: new Set(`${env.ALLOWED_ORIGINS ?? ""}`.split(/[\s,]+/).filter(Boolean)),
    maxBody: numberOf(env, "MAX_BODY", 256 * 1024, MOST_BODY),
    maxBulk: numberOf(env, "MAX_BULK", MOST_BODY, MOST_BULK),
    rate: rateOf(env),
  };
}

/** Four is what Graph's page says: https://learn.microsoft.com/graph/throttling-limits */
export const rateOf = (env) => numberOf(env, "RATE", 4, 10_000);

function numberOf(env, name, standard, most) {
  const value = Number(env[name] ?? standard);
  if (value > 0 && value <= most) return value;
  throw wrong(name, `a number above 0, at most ${most}`);
}

const wrong = (name, wanted) => new Refusal(500, `The worker is set up wrongly: ${name} must be ${wanted}.`);
