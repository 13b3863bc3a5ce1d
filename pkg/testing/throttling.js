// Throttling: refuses requests above a team's rate, and a random share of all requests.
// @ts-check

import { tooManyRequests } from "./errors.js";

/** @typedef {import("./state.js").State} State */

const SECOND = 1000;

/**
 * Refuses a request if there are too many. A refused request does not count.
 * @param {State} state
 * @param {string[]} segments of the path
 */
export function throttle(state, segments) {
  const { rate, share = 0, retryAfter = 1 } = state.switches.throttling ?? {};
  if (share > 0 && state.random() < share) throw tooManyRequests(retryAfter);
  const [root, teamId] = segments;
  if (rate === undefined || root?.toLowerCase() !== "teams" || teamId === undefined) return;
  if (!accepts(state, teamId.toLowerCase(), rate)) throw tooManyRequests(retryAfter);
}

/**
 * Whether the team had fewer requests than its rate within the last second; if so, this one counts.
 * @param {State} state
 * @param {string} teamId
 * @param {number} rate
 */
function accepts({ recentRequests, now }, teamId, rate) {
  const time = now().valueOf();
  const recent = (recentRequests.get(teamId) ?? []).filter((accepted) => time - accepted < SECOND);
  const isAccepted = recent.length < rate;
  if (isAccepted) recent.push(time);
  recentRequests.set(teamId, recent);
  return isAccepted;
}
