// Writes bytes in base64url.
// @ts-check

/** Without padding. @param {ArrayLike<number>} bytes */
export const base64url = (bytes) =>
  btoa(String.fromCharCode(...Array.from(bytes)))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=/g, "");
