// Removes tokens from a text that was pasted, before anything else sees it.
// @ts-check

/** Replaces a token, as in the requests that the page shows. */
const PLACEHOLDER = "{token}";

/** What a token ends with: white space, or a quote or an escape of the text that quotes it. */
const SECRET = "[^\\s\"'`\\\\]+";

const PATTERNS = [
  // A header, also as a property or an argument of a call; `authorization_uri` of a challenge is none.
  new RegExp(
    `(\\b(?:proxy-)?authorization\\\\?["'\`]?\\s*[:=,]\\s*\\\\?["'\`]?(?:[A-Za-z]+[ \\t]+(?=[^\\s"'\`]))?)${SECRET}`,
    "gi",
  ),
  /(\b(?:set-)?cookie\\?["'`]?\s*[:=,]\s*\\?["'`]?)[^"'`\r\n]+/gi,
  new RegExp(`((?:--oauth2-bearer|--user|--cookie|\\s-u|\\s-b)\\s+["']?)${SECRET}`, "g"),
  // A JSON Web Token, wherever it is.
  /()\beyJ[\w-]{8,}\.[\w-]+(?:\.[\w-]*)*/g,
];

/** @param {string} text */
export const withoutTokens = (text) =>
  PATTERNS.reduce((rest, pattern) => rest.replace(pattern, (_, before) => before + PLACEHOLDER), text);
