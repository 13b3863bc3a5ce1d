// A mock Graph that checks each token's signature, audience, expiry and scope before it responds.
// @ts-check

import * as exported from "graph-shifts";
import { createLocalJWKSet, errors, jwtVerify } from "jose";
import { audience } from "./provider.js";

/** @import { OperationMembers } from "graph-shifts" */
/** @import { JSONWebKeySet } from "jose" */

/** @typedef {OperationMembers & { name: string }} Operation */
/** @typedef {{ sub: string, jti: string, iat: number, scp: string }} Claims */

/** @param {unknown} value @returns {value is Operation} */
const isOperation = (value) => typeof value === "function" && "path" in value && typeof value.path === "string";

const patterns = /** @type {unknown[]} */ (Object.values(exported)).filter(isOperation).map((operation) => ({
  operation,
  pattern: new RegExp(`^/v1\\.0${operation.path.replace(/\{\w+\}/g, "[^/]+")}$`),
}));

/** @param {string} method @param {URL} url */
const operationOf = (method, { pathname }) =>
  patterns.find(({ operation, pattern }) => operation.method === method && pattern.test(pathname))?.operation;

/** @param {number} status @param {string} code @param {string} message @param {Record<string, string>} [headers] */
function refusal(status, code, message, headers = {}) {
  return Response.json({ error: { code, message, innerError: { date: new Date().toISOString() } } }, { status, headers });
}

/** @param {unknown} json */
const inBase64 = (json) => Buffer.from(JSON.stringify(json)).toString("base64");

/**
 * Graph's request for a newer token before the old one expires.
 * @param {number} since
 */
function challenge(since) {
  const claims = inBase64({ access_token: { nbf: { essential: true, value: String(since) } } });
  const uri = "https://login.microsoftonline.com/common/oauth2/authorize";
  const header = `Bearer realm="", authorization_uri="${uri}", error="insufficient_claims", claims="${claims}"`;
  const message = "Continuous access evaluation resulted in challenge with code: TokenIssuedBeforeRevocationTimestamp";
  return refusal(401, "InvalidAuthenticationToken", message, { "WWW-Authenticate": header });
}

const EXPIRED = "Lifetime validation failed, the token is expired.";
const INVALID = "IDX10511: Signature validation failed.";

/** The earliest issue time of a valid token, and how far Graph's clock is ahead, in seconds. */
const defaultSwitches = () => ({ revokedAt: 0, ahead: 0 });

/**
 * @param {(request: Request) => Promise<Response>} mock
 * @param {{ issuer: string, keys: JSONWebKeySet }} provider
 */
export function checkTokens(mock, { issuer, keys }) {
  const keySet = createLocalJWKSet(keys);
  const switches = defaultSwitches();
  /** The accepted requests, each with its user and token. @type {{ operation: string, user: string, scp: string, id: string }[]} */
  const seen = [];
  /** @param {string} token */
  const claimsOf = async (token) => {
    const currentDate = new Date(Date.now() + switches.ahead * 1000);
    const { payload } = await jwtVerify(token, keySet, { issuer, audience, currentDate, requiredClaims: ["exp", "sub"] });
    return /** @type {Claims} */ (/** @type {unknown} */ (payload));
  };
  /** @param {Request} request @param {Claims} claims */
  const respond = (request, { sub, jti, iat, scp }) => {
    if (iat < switches.revokedAt) return challenge(switches.revokedAt);
    const operation = operationOf(request.method, new URL(request.url));
    const scopes = scp.split(" ");
    if (!operation?.permissions.delegated.some((scope) => scopes.includes(scope))) {
      return refusal(403, "Forbidden", "Insufficient privileges to complete the operation.");
    }
    seen.push({ operation: operation.name, user: sub, scp, id: jti });
    return mock(request);
  };
  return {
    /** @param {Request} request */
    async fetch(request) {
      const [, token = ""] = /^Bearer (\S+)$/.exec(request.headers.get("Authorization") ?? "") ?? [];
      /** @type {Claims} */
      let claims;
      try {
        claims = await claimsOf(token);
      } catch (error) {
        return refusal(401, "InvalidAuthenticationToken", error instanceof errors.JWTExpired ? EXPIRED : INVALID);
      }
      return respond(request, claims);
    },
    seen,
    switches,
    reset() {
      seen.length = 0;
      Object.assign(switches, defaultSwitches());
    },
  };
}
