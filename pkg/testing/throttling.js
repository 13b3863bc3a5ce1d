// Throttling: which request is one too many, for its team or by chance.

import { tooManyRequests } from "./errors.js";

const SECOND = 1000;

/** Refuses a request that is one too many; one that is refused does not count. */
export function throttle(room, segments) {
  const { rate, share = 0, retryAfter = 1 } = room.switches.throttling ?? {};
  if (share > 0 && room.random() < share) throw tooManyRequests(retryAfter);
  const [home, teamId] = segments;
  if (rate === undefined || home?.toLowerCase() !== "teams" || teamId === undefined) return;
  if (!bears(room, teamId.toLowerCase(), rate)) throw tooManyRequests(retryAfter);
}

/** Whether a team has borne less than its rate in the second up to now. */
function bears({ loads, now }, teamId, rate) {
  const time = now().valueOf();
  const recent = (loads.get(teamId) ?? []).filter((borne) => time - borne < SECOND);
  const bearsOneMore = recent.length < rate;
  if (bearsOneMore) recent.push(time);
  loads.set(teamId, recent);
  return bearsOneMore;
}
