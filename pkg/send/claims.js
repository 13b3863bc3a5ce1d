// Reads the claims challenge of a WWW-Authenticate header.
// @ts-check
import { decoded } from "./base64.js";

/** A longer challenge is no header's: one in a batch may have any length. */
const MAX_CHALLENGE = 16_384;

/**
 * The claims that a new token must have, as JSON text; undefined if the header asks for none.
 * https://learn.microsoft.com/entra/identity-platform/claims-challenge
 * @param {string | null | undefined} challenge
 */
export function claimsIn(challenge) {
  const parameters = [
    ...(challenge ?? "").slice(0, MAX_CHALLENGE).matchAll(/(?<![\w-])([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g),
  ];
  const [, , quoted, bare] = parameters.find(([, name]) => name.toLowerCase() === "claims") ?? [];
  const claims = decoded(quoted ?? bare ?? "");
  return claims?.trimStart().startsWith("{") ? claims : undefined;
}
