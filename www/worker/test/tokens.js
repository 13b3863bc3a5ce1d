// Access tokens as Microsoft's look, each with a part that stands nowhere else.
import { randomBytes } from "node:crypto";

const base64 = (value) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A token of a user, for so many seconds. */
export function tokenOf({ oid = "c5d0c76b-80c4-481c-be50-923cd8d680a1", seconds = 3600 } = {}) {
  const exp = Math.floor(Date.now() / 1000) + seconds;
  return [
    base64({ typ: "JWT", alg: "RS256" }),
    base64({ aud: "https://graph.microsoft.com", tid: "1ac0e", oid, exp }),
    randomBytes(64).toString("base64url"),
  ].join(".");
}

/** The token in every form in which bytes could hold it: as it is, in UTF-16, and in base64 wherever it may begin there. */
export function formsOf(token) {
  // The signature alone: the rest of a token is no secret.
  const secret = token.split(".").at(-1);
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
