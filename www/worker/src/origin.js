// Which pages may ask, and what their browsers are told: https://fetch.spec.whatwg.org/#http-cors-protocol
import { Refusal } from "./problem.js";

const EXPOSED = "client-request-id, Location, request-id, Retry-After, WWW-Authenticate";

/** The origin of the page that asks; null for what is no page. One that is not listed is refused. */
export function checkOrigin({ headers }, origins) {
  const origin = headers.get("Origin");
  if (origin === null || origins.has(origin)) return origin;
  throw new Refusal(403, "Pages of this origin may not ask: ALLOWED_ORIGINS does not name it.", { headers: { Vary: "Origin" } });
}

/** The answer to a browser that asks whether its page may ask. */
export function preflight(methods) {
  const headers = {
    "Access-Control-Allow-Methods": methods.join(", "),
    "Access-Control-Allow-Headers": "Authorization, Content-Type",
    "Access-Control-Max-Age": "600",
  };
  return new Response(null, { status: 204, headers });
}

/** The answer, readable by the page. */
export function allow(origin, response) {
  response.headers.append("Vary", "Origin");
  if (origin === null) return response;
  response.headers.set("Access-Control-Allow-Origin", origin);
  response.headers.set("Access-Control-Expose-Headers", EXPOSED);
  return response;
}
