// Writes bytes in base64url.
// @ts-check

/** Without padding. @param {Uint8Array} bytes */
export const base64url = (bytes) =>
  btoa(String.fromCharCode(...bytes)).replace(/[+/=]/g, (character) => (character === "+" ? "-" : character === "/" ? "_" : ""));
