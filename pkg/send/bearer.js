// The access token: checks it, gets it for each try and renews it after a claims challenge.
// @ts-check
import { redactorOf } from "./redact.js";
import { Secrets } from "./secrets.js";

/** https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
const TOKEN = /^[\w.~+/-]+=*$/;

/** What `token` threw, or why what it returned is no token. */
export class TokenFault {
  /** @param {unknown} cause */
  constructor(cause) {
    this.cause = cause;
  }
}

/**
 * The source of the token; both functions reject with a TokenFault and nothing else.
 * @typedef {object} Bearer
 * @property {() => Promise<string>} get the token for the next try
 * @property {(refused: string, claims?: string) => Promise<boolean>} renew tries to replace a refused token, given the claims
 * that it lacked; returns whether `get` now returns another one
 * @property {import("./redact.js").Redact} redact removes every token that the call has used
 */

/** @typedef {(token: unknown) => string} Check returns the token if a header can carry it */

/**
 * The source of the token for all tries of one call. A token obtained for claims serves the following tries until Graph refuses it.
 * @param {{ token: import("../send.js").Token }} options
 * @returns {Bearer}
 */
export function bearer(options) {
  const token = options?.token;
  const secrets = new Secrets();
  const redact = redactorOf(secrets);
  /** @type {Check} */
  const check = (given) => {
    const valid = checked(given);
    secrets.add(valid);
    return valid;
  };
  if (typeof token === "function") return { ...renewable(token, check), redact };
  const fixed = check(token);
  return { get: async () => fixed, renew: async () => false, redact };
}

/**
 * @param {(claims?: string) => string | Promise<string>} getToken
 * @param {Check} check
 * @returns {Pick<Bearer, "get" | "renew">}
 */
function renewable(getToken, check) {
  /** The token obtained for claims, and these claims. @type {string | undefined} */
  let claimed;
  /** @type {string | undefined} */
  let claimedFor;
  /** The last such token that Graph refused without naming claims. @type {string | undefined} */
  let expired;
  /** @type {Promise<boolean> | undefined} */
  let renewal;
  /** @param {[claims?: string]} given */
  async function request(...given) {
    try {
      return check(await getToken(...given));
    } catch (cause) {
      throw new TokenFault(cause);
    }
  }
  /** @param {string} claims */
  async function claim(claims) {
    claimed = await request(claims);
    claimedFor = claims;
    return true;
  }
  return {
    get: async () => claimed ?? (await request()),
    async renew(refused, claims) {
      if (renewal) return renewal;
      if (claimed !== undefined && claimed !== refused) return true;
      // The refused token already has these claims.
      if (claimed !== undefined && claims !== undefined && claims === claimedFor) return false;
      if (claims !== undefined) {
        renewal = claim(claims).finally(() => (renewal = undefined));
        return renewal;
      }
      // Several batches may have been sent with the token that expired.
      if (claimed === undefined) return refused === expired;
      expired = claimed;
      claimed = undefined;
      return true;
    },
  };
}

/**
 * A token that a header can carry. The error does not repeat the value.
 * @param {unknown} token
 */
function checked(token) {
  if (typeof token === "string" && TOKEN.test(token)) return token;
  const why =
    typeof token !== "string"
      ? `not ${token === null ? "null" : typeof token}`
      : /^bearer\s/i.test(token)
        ? "without `Bearer`"
        : "and nothing else";
  throw new TypeError(`token must be an access token as a string, ${why}`);
}
