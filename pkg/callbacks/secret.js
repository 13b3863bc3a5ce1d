// The shared secret of a workforce integration: makes one, and reads the option `secret`.
// @ts-check
import { base64url } from "./base64url.js";

/** @typedef {import("../callbacks.js").Secret} Secret */

/** https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption: 64 characters. Their bytes are two keys of 32. */
const SECRET = /^[ -~]{64}$/;

/** @type {typeof import("../callbacks.js").createSecret} */
export const createSecret = () => base64url(crypto.getRandomValues(new Uint8Array(48)));

/**
 * A list of at least one secret. The message does not repeat what is wrong.
 * @param {unknown} value
 * @returns {string[]}
 */
export function secretsIn(value) {
  const secrets = Array.isArray(value) ? [...value] : [value];
  if (secrets.length === 0 || !secrets.every((secret) => typeof secret === "string" && SECRET.test(secret)))
    throw new TypeError("secret must be 64 ASCII characters, or a list of such secrets");
  return secrets;
}

/**
 * Reads the option once, so that a wrong one throws at once.
 * @param {Secret} option
 * @returns {(address: import("../callbacks.js").CallbackAddress) => string[] | Promise<string[]>}
 */
export function secretsOf(option) {
  if (typeof option === "function") return async (address) => secretsIn(await option(address));
  const secrets = secretsIn(option);
  return () => secrets;
}
