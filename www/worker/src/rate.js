// Limits how many requests the worker takes per minute, with Cloudflare's rate limiting binding, where it is configured.
// https://developers.cloudflare.com/workers/runtime-apis/bindings/rate-limit/
// @ts-check

import { claimsOf, tokenOf } from "./bearer.js";
import { Refusal } from "./problem.js";

/** @import { RateLimits } from "./env.js" */

/** The period of the limits in wrangler.jsonc, in seconds. */
const PERIOD = 60;

/**
 * Limits the address that the request comes from; without Cloudflare in front there is none.
 * @param {Request} request
 * @param {RateLimits} env
 */
export async function checkAddress({ headers }, { ADDRESS_LIMIT }) {
  const address = headers.get("CF-Connecting-IP");
  if (address) await check(ADDRESS_LIMIT, networkOf(address), "from this address");
}

/**
 * Limits the user that the token names, if any. The name is not verified: the limit of an address must be lower, so that nobody uses up
 * another user's limit from one address.
 * @param {Request} request
 * @param {RateLimits} env
 */
export async function checkOwner(request, { OWNER_LIMIT }) {
  if (!OWNER_LIMIT || !request.headers.has("Authorization")) return;
  const { owner } = claimsOf(tokenOf(request));
  if (owner) await check(OWNER_LIMIT, owner, "of this user");
}

/** @param {RateLimit | undefined} limit @param {string} key @param {string} whose */
async function check(limit, key, whose) {
  if (!limit || (await isWithin(limit, key))) return;
  throw new Refusal(429, `There are too many requests ${whose}. Nothing was sent to Graph.`, {
    headers: { "Retry-After": `${PERIOD}` },
  });
}

/** A binding that fails limits nothing. @param {RateLimit} limit @param {string} key */
async function isWithin(limit, key) {
  try {
    return (await limit.limit({ key })).success;
  } catch (error) {
    console.error(`a rate limit could not be asked: ${error instanceof Error ? error.message : "?"}`);
    return true;
  }
}

/** How many groups of an IPv6 address name a customer's network, https://www.rfc-editor.org/rfc/rfc6177 */
const NETWORK_GROUPS = 4;

/**
 * An IPv4 address, or the /64 network of an IPv6 address, all of which one customer has.
 * @param {string} address
 */
function networkOf(address) {
  if (!address.includes(":")) return address;
  const [start, end] = address.toLowerCase().split("::");
  const first = start === "" ? [] : start.split(":");
  const last = end ? end.split(":") : [];
  const zeros = end === undefined ? [] : Array(Math.max(0, 8 - first.length - last.length)).fill("0");
  return `${[...first, ...zeros, ...last].slice(0, NETWORK_GROUPS).join(":")}::/64`;
}
