// Cross-origin access: which pages may call the worker, https://fetch.spec.whatwg.org/#http-cors-protocol
// @ts-check

import { safeHeaders } from "./headers.js";
import { Refusal } from "./problem.js";

const EXPOSED = "client-request-id, Location, request-id, Retry-After, WWW-Authenticate";

/**
 * The origin of the calling page; null for a caller that is not a page.
 * @param {Request} request
 * @param {Set<string>} origins
 * @throws {Refusal} for an origin that is not listed
 */
export function checkOrigin({ headers }, origins) {
  const origin = headers.get("Origin");
  if (origin === null || origins.has(origin)) return origin;
  throw new Refusal(403, "Pages of this origin may not call the worker: it is not in ALLOWED_ORIGINS.", {
    headers: { Vary: "Origin" },
  });
}

/** @param {string[]} methods */
export function preflight(methods) {
  const headers = {
    "Access-Control-Allow-Methods": methods.join(", "),
    "Access-Control-Allow-Headers": "Authorization, Content-Type, Idempotency-Key",
    "Access-Control-Max-Age": "600",
  };
  return new Response(null, { status: 204, headers });
}

/**
 * Makes the response readable by the page.
 * @param {string | null} origin
 * @param {Response} response
 */
export function allow(origin, response) {
  response.headers.append("Vary", "Origin");
  if (origin === null) return response;
  const own = safeHeaders({ "Access-Control-Allow-Origin": origin, "Access-Control-Expose-Headers": EXPOSED });
  for (const [name, value] of own) response.headers.set(name, value);
  return response;
}
