// The access token: checks it, gets it for each try, renews it after a claims challenge and hides it in strings.
// @ts-check

/** https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
const TOKEN = /^[\w.~+/-]+=*$/;

/** Shorter tokens are placeholders, not secrets; hiding them would corrupt ordinary words. */
const MIN_SECRET = 16;

const PLACEHOLDER = "(token)";

/**
 * @typedef {object} Bearer
 * @property {() => Promise<string>} get the token for the next try
 * @property {(refused: string, claims?: string) => Promise<boolean>} renew tries to replace a refused token, given the claims
 * that it lacked; returns whether `get` now returns another one
 */

/**
 * The source of the token for all tries of one call. A token obtained for claims serves the following tries until Graph refuses it.
 * @param {{ token: import("../send.js").Token }} options
 * @returns {Bearer}
 */
export function bearer(options) {
  const token = options?.token;
  if (typeof token === "function") return renewable(token);
  const fixed = checked(token);
  return { get: async () => fixed, renew: async () => false };
}

/**
 * @param {(claims?: string) => string | Promise<string>} getToken
 * @returns {Bearer}
 */
function renewable(getToken) {
  /** The token obtained for claims, and these claims. @type {string | undefined} */
  let claimed;
  /** @type {string | undefined} */
  let claimedFor;
  /** The last such token that Graph refused without naming claims. @type {string | undefined} */
  let expired;
  /** @type {Promise<boolean> | undefined} */
  let renewal;
  /** @param {string} claims */
  async function claim(claims) {
    claimed = checked(await getToken(claims));
    claimedFor = claims;
    return true;
  }
  return {
    get: async () => claimed ?? checked(await getToken()),
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
  throw new TypeError(`token must be an access token as text, ${why}`);
}

/**
 * A function that hides the token in a string, also where it is percent-encoded; undefined if the token is no secret.
 * @param {string} token
 * @returns {((text: string) => string) | undefined}
 */
export function hiderOf(token) {
  if (token.length < MIN_SECRET) return undefined;
  const encoded = encodeURIComponent(token);
  return (text) => text.replaceAll(token, PLACEHOLDER).replaceAll(encoded, PLACEHOLDER);
}
