// The shared secret of a workforce integration: makes one, and reads what the option `secret` gives.
// @ts-check
import { base64url } from "./base64url.js";

/** @type {typeof import("../callbacks.js").createSecret} */
export const createSecret = () => base64url(crypto.getRandomValues(new Uint8Array(48)));

/**
 * A list of at least one secret. The message does not repeat what is wrong. 64 characters, whose bytes are two keys of 32:
 * https://learn.microsoft.com/graph/api/resources/workforceintegrationencryption
 * @param {unknown} value
 */
export function secretsIn(value) {
  const secrets = [value].flat();
  if (secrets.length === 0 || !secrets.every((secret) => typeof secret === "string" && /^[ -~]{64}$/.test(secret)))
    throw new TypeError("secret must be 64 ASCII characters, or a list of such secrets");
  return /** @type {string[]} */ (secrets);
}
