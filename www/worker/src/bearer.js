// The user's access token, and what it says of itself. Only Graph can tell whether it is true.
import { Refusal } from "./problem.js";

/** https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
const BEARER = /^Bearer +([\w.~+\/-]+=*)$/i;

/** @returns {string} without `Bearer` */
export function tokenOf({ headers }) {
  const [, token] = BEARER.exec(headers.get("Authorization") ?? "") ?? [];
  if (token) return token;
  throw new Refusal(401, "There is no bearer token: send `Authorization: Bearer` and an access token for Graph.", {
    headers: { "WWW-Authenticate": 'Bearer realm="graph-shifts"' },
  });
}

const HOUR = 3_600_000;

/**
 * Whose token it is, and when it ends, in milliseconds; an hour from now at the latest.
 * @returns {{ owner: string, ends: number }} `owner` is empty for a token that cannot be read
 */
export function claimsOf(token) {
  const { tid = "", oid, sub, exp } = payloadOf(token);
  const user = oid ?? sub;
  const ends = Number.isFinite(exp) ? exp * 1000 : Infinity;
  return { owner: user === undefined ? "" : `${tid}/${user}`, ends: Math.min(ends, Date.now() + HOUR) };
}

/** The same of a token that names a user and has not ended, as far as it tells. */
export function liveClaimsOf(token) {
  const claims = claimsOf(token);
  if (claims.owner === "") throw invalidToken("The token names no user: a bulk needs one that does.");
  if (claims.ends <= Date.now()) throw invalidToken("The token has ended: get another one.");
  return claims;
}

const invalidToken = (detail) =>
  new Refusal(401, detail, { headers: { "WWW-Authenticate": 'Bearer realm="graph-shifts", error="invalid_token"' } });

/** https://www.rfc-editor.org/rfc/rfc7519 */
function payloadOf(token) {
  try {
    const [, payload] = token.split(".");
    const bytes = Uint8Array.from(atob(payload.replace(/-/g, "+").replace(/_/g, "/")), (sign) => sign.charCodeAt(0));
    const claims = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === "object" && claims !== null ? claims : {};
  } catch {
    return {};
  }
}
