// Access tokens in Microsoft's format, each with a random signature that a test can search for.
// @ts-check

import { randomBytes } from "node:crypto";

/** @param {object} value */
const base64 = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** @param {{ oid?: string, seconds?: number }} [options] the user and the lifetime */
export function tokenOf({ oid = "c5d0c76b-80c4-481c-be50-923cd8d680a1", seconds = 3600 } = {}) {
  const exp = Math.floor(Date.now() / 1000) + seconds;
  return [
    base64({ typ: "JWT", alg: "RS256" }),
    base64({ aud: "https://graph.microsoft.com", tid: "1ac0e", oid, exp }),
    randomBytes(64).toString("base64url"),
  ].join(".");
}

/**
 * The token in every form that bytes could hold: as it is, in UTF-16, and in base64 at each alignment.
 * @param {string} token
 */
export function formsOf(token) {
  // Only the signature is secret.
  const secret = token.split(".")[2];
  const inBase64 = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift, "x"), Buffer.from(secret)]).toString("base64");
    return text.slice(4, -4);
  });
  return [
    Buffer.from(secret),
    Buffer.from(secret, "utf16le"),
    ...inBase64.map((text) => Buffer.from(text)),
    Buffer.from(secret, "base64url"),
  ];
}
