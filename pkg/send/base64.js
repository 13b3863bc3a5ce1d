// Decodes base64 and base64url to text.
// @ts-check

/**
 * The text, or undefined if the input is not base64 of UTF-8.
 * @param {string} base64
 */
export function decoded(base64) {
  try {
    const bytes = atob(base64.replace(/-/g, "+").replace(/_/g, "/"));
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
