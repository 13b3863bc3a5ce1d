// The access token: where it comes from, and where it must not go.

/** https://www.rfc-editor.org/rfc/rfc6750#section-2.1 */
const TOKEN = /^[\w.~+\/-]+=*$/;

/**
 * Gets the token for each try. One that was got for claims stays for the tries that follow, until it ends.
 * @param {import("../send.js").Token} token
 */
export function bearer(token) {
  let claimed;
  let lacked;
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
      if (claimed === undefined) return false;
      claimed = undefined;
      return true;
    },
  };
}

/** A token that a header can carry; the error does not tell what was given. */
export function checked(token) {
  if (typeof token === "string" && TOKEN.test(token)) return token;
  const why = typeof token !== "string" ? `not ${token === null ? "null" : typeof token}` : /^bearer\s/i.test(token) ? "without `Bearer`" : "and nothing else";
  throw new TypeError(`token must be an access token as text, ${why}`);
}

const HIDDEN = "(token)";

/** A text without the token that somebody put into it. */
export const without = (token, text) => (typeof text === "string" && token ? text.replaceAll(token, HIDDEN) : text);

/** What `fetch` was rejected with, or an error that stands in for it where it holds the token. */
export function causeWithout(token, cause) {
  if (!holds(token, cause, new Set())) return cause;
  return typeof cause === "string" ? without(token, cause) : new Error(without(token, `${read(cause, "message") ?? "its cause held the token"}`));
}

/** So much of a cause is looked at; what is larger is taken to hold it. */
const MOST_SEEN = 1000;

/** Whether a text, or anything that hangs on a value, has the token in it. */
function holds(token, value, seen) {
  if (typeof value === "string") return value.includes(token);
  if (value === null || !["object", "function"].includes(typeof value) || seen.has(value)) return false;
  if (seen.add(value).size > MOST_SEEN) return true;
  return hangingOn(value).some((one) => holds(token, one, seen));
}

const LISTS = [Map, Set, Headers, URLSearchParams];

/** The properties and their names, and what such a value keeps without one. */
function hangingOn(value) {
  if (ArrayBuffer.isView(value)) return [];
  const properties = Reflect.ownKeys(value).flatMap((name) => [String(name), read(value, name)]);
  if (LISTS.some((List) => value instanceof List)) properties.push(...[...value].flat());
  if (value instanceof URL) properties.push(value.href);
  if (value instanceof Request) properties.push(value.headers, value.url);
  return properties;
}

/** A property, or undefined where to read it throws. */
export function read(object, name) {
  try {
    return object[name];
  } catch {
    return undefined;
  }
}
