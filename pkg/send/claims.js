// The claims that a refused token lacks, out of a WWW-Authenticate header.

/**
 * As JSON text; undefined where the header asks for none. https://learn.microsoft.com/entra/identity-platform/claims-challenge
 * @param {string | null} challenge
 */
export function claimsIn(challenge) {
  const words = [...(challenge ?? "").matchAll(/(?<![\w-])([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,"]+))/g)];
  const [, , quoted, bare] = words.find(([, name]) => name.toLowerCase() === "claims") ?? [];
  const claims = decoded(quoted ?? bare ?? "");
  return claims?.trimStart().startsWith("{") ? claims : undefined;
}

/** The text of base64, as well of the kind for urls; undefined where it is none. */
export function decoded(base64) {
  try {
    const bytes = atob(base64.replace(/-/g, "+").replace(/_/g, "/"));
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
