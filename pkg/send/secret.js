// Keeps the token out of all that is told.

const HIDDEN = "(token)";

/** Shorter ones are no secrets, and would be found in words. */
const SHORTEST = 16;

const isSecret = (token) => token.length >= SHORTEST;

/** A text without the token that somebody put into it. */
export function without(token, text) {
  if (typeof text !== "string" || !isSecret(token)) return text;
  return text.replaceAll(token, HIDDEN).replaceAll(encodeURIComponent(token), HIDDEN);
}

/** What `fetch` was rejected with, or what stands in for it where it may hold the token. */
export function causeWithout(token, cause) {
  if (!isSecret(token) || isClean(token, cause)) return cause;
  if (typeof cause === "string") return without(token, cause);
  const standIn = new Error(textOf(token, cause, "message") ?? "its cause cannot be told");
  for (const name of ["name", "code"]) {
    const value = textOf(token, cause, name);
    if (value !== undefined)
      Object.defineProperty(standIn, name, { value, configurable: true, writable: true, enumerable: name === "code" });
  }
  return standIn;
}

function textOf(token, cause, name) {
  const value = read(cause ?? {}, name);
  return typeof value === "string" ? without(token, value) : undefined;
}

/** So much of a cause is looked at. */
const MOST_SEEN = 1000;

/** Whether all that hangs on a value can be looked at, and is without the token. */
function isClean(token, value) {
  const seen = new Set();
  const clean = (one) => {
    if (typeof one === "string") return one === without(token, one);
    if (typeof one === "symbol") return clean(one.description);
    if (typeof one === "function") return false;
    if (typeof one !== "object" || one === null || seen.has(one)) return true;
    if (seen.add(one).size > MOST_SEEN || !isOpen(one)) return false;
    const names = [...Reflect.ownKeys(one), ...(one instanceof Error ? ["name", "message", "stack"] : [])];
    return names.every((name) => clean(name) && clean(read(one, name)));
  };
  try {
    return clean(value);
  } catch {
    return false;
  }
}

/** Whether what a value holds are its properties; a class may hide more. */
const isOpen = (value) =>
  value instanceof Error || Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value));

/** A property, or undefined where to read it throws. */
export function read(object, name) {
  try {
    return object[name];
  } catch {
    return undefined;
  }
}
