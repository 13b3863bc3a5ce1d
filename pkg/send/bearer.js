// The access token: where it comes from, and when another one is got.

/** https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
const TOKEN = /^[\w.~+\/-]+=*$/;

/**
 * Gets the token for each try. One that was got for claims stays for the tries that follow, until it ends.
 * @param {import("../send.js").Token} token
 */
export function bearer(token) {
  let claimed;
  let lacked;
  let ended;
  let asking;
  const claim = async (claims) => {
    claimed = checked(await token(claims));
    lacked = claims;
    return true;
  };
  return {
    get: async () => claimed ?? checked(typeof token === "function" ? await token() : token),
    /** Whether there is another token than the one that was refused, with the claims that it lacked. */
    async renew(refused, claims) {
      if (typeof token !== "function") return false;
      if (asking) return asking;
      if (claimed !== undefined && claimed !== refused) return true;
      // With what it lacks it was got already.
      if (claimed !== undefined && claims !== undefined && claims === lacked) return false;
      if (claims !== undefined) return (asking = claim(claims).finally(() => (asking = undefined)));
      // Others may have been under way with the one that has ended.
      if (claimed === undefined) return refused === ended;
      ended = claimed;
      claimed = undefined;
      return true;
    },
  };
}

/** A token that a header can carry; the error does not tell what was given. */
export function checked(token) {
  if (typeof token === "string" && TOKEN.test(token)) return token;
  const why =
    typeof token !== "string"
      ? `not ${token === null ? "null" : typeof token}`
      : /^bearer\s/i.test(token)
        ? "without `Bearer`"
        : "and nothing else";
  throw new TypeError(`token must be an access token as text, ${why}`);
}
