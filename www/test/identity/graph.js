// The stand-in behind what Graph has before it: a look at each token's signature, audience, expiry and scope.

import { createLocalJWKSet, errors, jwtVerify } from "jose";
import * as operations from "graph-shifts";
import { audience } from "./provider.js";

const known = Object.values(operations).filter((value) => typeof value === "function" && typeof value.path === "string");

const patterns = known.map((operation) => ({
  operation,
  pattern: new RegExp(`^/v1\\.0${operation.path.replace(/\{\w+\}/g, "[^/]+")}$`),
}));

const operationOf = (method, { pathname }) =>
  patterns.find(({ operation, pattern }) => operation.method === method && pattern.test(pathname))?.operation;

function refusal(status, code, message, headers = {}) {
  return Response.json({ error: { code, message, innerError: { date: new Date().toISOString() } } }, { status, headers });
}

const inBase64 = (json) => Buffer.from(JSON.stringify(json)).toString("base64");

/** As Graph asks for a newer token in the middle of one's life. */
function challenge(since) {
  const claims = inBase64({ access_token: { nbf: { essential: true, value: String(since) } } });
  const uri = "https://login.microsoftonline.com/common/oauth2/authorize";
  const header = `Bearer realm="", authorization_uri="${uri}", error="insufficient_claims", claims="${claims}"`;
  const message = "Continuous access evaluation resulted in challenge with code: TokenIssuedBeforeRevocationTimestamp";
  return refusal(401, "InvalidAuthenticationToken", message, { "WWW-Authenticate": header });
}

const EXPIRED = "Lifetime validation failed, the token is expired.";

/** What a test turns: from when on a token must be, and how far Graph's clock is ahead, in seconds. */
const untouched = () => ({ revokedAt: 0, ahead: 0 });

/**
 * @param {(request: Request) => Promise<Response>} standIn
 * @param {{ issuer: string, keys: import("jose").JSONWebKeySet }} provider
 */
export function guard(standIn, { issuer, keys }) {
  const keySet = createLocalJWKSet(keys);
  const switches = untouched();
  /** Whose token came in with what, so that a test can tell. @type {{ operation: string, user: string, scp: string, id: string }[]} */
  const seen = [];
  const read = (token) =>
    jwtVerify(token, keySet, {
      issuer,
      audience,
      currentDate: new Date(Date.now() + switches.ahead * 1000),
      requiredClaims: ["exp", "sub"],
    });
  const answer = async (request) => {
    const [, token = ""] = /^Bearer (\S+)$/.exec(request.headers.get("Authorization") ?? "") ?? [];
    let claims;
    try {
      ({ payload: claims } = await read(token));
    } catch (error) {
      const said = error instanceof errors.JWTExpired ? EXPIRED : "IDX10511: Signature validation failed.";
      return refusal(401, "InvalidAuthenticationToken", said);
    }
    if (claims.iat < switches.revokedAt) return challenge(switches.revokedAt);
    const operation = operationOf(request.method, new URL(request.url));
    const has = claims.scp.split(" ");
    if (!operation?.permissions.delegated.some((scope) => has.includes(scope))) {
      return refusal(403, "Forbidden", "Insufficient privileges to complete the operation.");
    }
    seen.push({ operation: operation.name, user: claims.sub, scp: claims.scp, id: claims.jti });
    return standIn(request);
  };
  return { answer, seen, switches, untouch: () => (seen.splice(0), Object.assign(switches, untouched())) };
}
