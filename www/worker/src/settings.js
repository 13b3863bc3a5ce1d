// The settings from wrangler.jsonc and the secrets, validated.
// @ts-check

import { getSchedule } from "graph-shifts";
import { Refusal } from "./problem.js";

/** @import { Variables } from "./env.js" */

/** The library reads no larger body. */
const MAX_BODY = 4 * 1024 * 1024;

/** A worker has 128 MB of memory. */
const MAX_BULK = 16 * 1024 * 1024;

const ANY_TEAM = "00000000-0000-0000-0000-000000000000";

/**
 * @typedef {object} Settings
 * @property {string} graph the base URL of Graph
 * @property {Set<string>} origins of the pages that may call the worker
 * @property {number} maxBody of one request, in bytes
 * @property {number} maxBulk of a bulk, in bytes
 * @property {number} rate the requests per second to one team
 * @property {number} delivery how long a request of a bulk may take through the queue, in milliseconds
 */

/** @param {Variables} env @returns {Settings} */
export function settingsOf(env) {
  const graph = env.GRAPH || "https://graph.microsoft.com/v1.0";
  // The library requires https except on this machine.
  if (getSchedule.try({ teamId: ANY_TEAM, baseUrl: graph }).issues)
    throw misconfigured("GRAPH", "an https URL such as https://graph.microsoft.com/v1.0");
  return {
    graph,
    origins: new Set(`${env.ALLOWED_ORIGINS ?? ""}`.split(/[\s,]+/).filter(Boolean)),
    maxBody: numberOf(env, "MAX_BODY", 256 * 1024, MAX_BODY),
    maxBulk: numberOf(env, "MAX_BULK", MAX_BODY, MAX_BULK),
    rate: rateOf(env),
    delivery: deliveryOf(env),
  };
}

/** Graph allows an app four to one team: https://learn.microsoft.com/graph/throttling-limits#microsoft-teams-service-limits @param {Variables} env */
export const rateOf = (env) => numberOf(env, "RATE", 4, 10_000);

/** The queue stores no message longer: https://developers.cloudflare.com/queues/platform/limits/ */
const MAX_DELIVERY = 14 * 24 * 3600;

/** @param {Variables} env */
export const deliveryOf = (env) => 1000 * numberOf(env, "DELIVERY", 900, MAX_DELIVERY);

/** @param {Variables} env @param {"MAX_BODY" | "MAX_BULK" | "RATE" | "DELIVERY"} name @param {number} standard @param {number} max */
function numberOf(env, name, standard, max) {
  const value = Number(env[name] ?? standard);
  if (value > 0 && value <= max) return value;
  throw misconfigured(name, `a number above 0, at most ${max}`);
}

/** @param {string} name @param {string} expected */
const misconfigured = (name, expected) => new Refusal(500, `The worker is misconfigured: ${name} must be ${expected}.`);
