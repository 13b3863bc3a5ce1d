// The caller's access token and its claims. The claims are not verified: only Graph can do that.
// @ts-check

import { Refusal } from "./problem.js";

/** https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

/** @param {Request} request @returns the token without `Bearer` */
export function tokenOf({ headers }) {
  const [, token] = BEARER.exec(headers.get("Authorization") ?? "") ?? [];
  if (token) return token;
  throw new Refusal(401, "There is no bearer token: send `Authorization: Bearer` and an access token for Graph.", {
    headers: { "WWW-Authenticate": 'Bearer realm="graph-shifts"' },
  });
}

const HOUR = 3_600_000;

/**
 * @typedef {object} Claims
 * @property {string} owner the user; empty for a token that cannot be read
 * @property {number} expires in milliseconds, an hour from now at the latest
 */

/** @param {string} token @returns {Claims} */
export function claimsOf(token) {
  const { tid = "", oid, sub, exp } = payloadOf(token);
  const user = oid ?? sub;
  const expires = typeof exp === "number" && Number.isFinite(exp) ? exp * 1000 : Infinity;
  return { owner: user === undefined ? "" : `${tid}/${user}`, expires: Math.min(expires, Date.now() + HOUR) };
}

/**
 * @param {string} token
 * @throws {Refusal} for a token that names no user or has expired
 */
export function liveClaimsOf(token) {
  const claims = claimsOf(token);
  if (claims.owner === "") throw invalidToken("The token names no user, which a bulk requires.");
  if (claims.expires <= Date.now()) throw invalidToken("The token has expired: send another one.");
  return claims;
}

/** @param {string} detail */
const invalidToken = (detail) =>
  new Refusal(401, detail, { headers: { "WWW-Authenticate": 'Bearer realm="graph-shifts", error="invalid_token"' } });

/**
 * The payload of a JSON web token, https://www.rfc-editor.org/rfc/rfc7519; empty if it cannot be read.
 * @param {string} token
 * @returns {{ tid?: unknown, oid?: unknown, sub?: unknown, exp?: unknown }}
 */
function payloadOf(token) {
  try {
    const [, payload] = token.split(".");
    const binary = atob(payload.replace(/-/g, "+").replace(/_/g, "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    const claims = JSON.parse(new TextDecoder().decode(bytes));
    return typeof claims === "object" && claims !== null ? claims : {};
  } catch {
    return {};
  }
}
