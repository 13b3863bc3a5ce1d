// Leaves secrets out of the texts of bodies that the page stores or puts into links.
// @ts-check

import { secrets } from "../generated/secrets.js";

/** The tokens of JSON, also of text that is not finished or has other quotes; spaces are tokens, too. */
const TOKENS = /"(?:[^"\\\n]|\\.)*"?|'(?:[^'\\\n]|\\.)*'?|[^\s"'{}[\]:,]+|[{}[\]:,]|\s+/g;

/** What stays in place of a secret. It is an error of the body, so that nothing is sent before the secret is written again. */
const PLACEHOLDER = '""';

/** @param {string} token */
function nameIn(token) {
  try {
    return String(JSON.parse(token));
  } catch {
    return token.replace(/^["']|["']$/g, "");
  }
}

/** Whether a name is that of a secret, also in another casing or after another word, as `sharedSecret` is. @param {string} token */
function isSecret(token) {
  const name = nameIn(token).toLowerCase();
  return secrets.some((secret) => name.endsWith(secret.toLowerCase()));
}

/** @param {string} token */
const depthOf = (token) => ({ "{": 1, "[": 1, "}": -1, "]": -1 })[token] ?? 0;

/** @param {string} token */
const isScalar = (token) => !/^[{}[\]:,]$/.test(token);

/** Where the value that starts at a token ends; in unfinished text it also ends before another name. @param {string[]} tokens @param {number} start */
function endOf(tokens, start) {
  let depth = 0;
  for (let at = start; at < tokens.length; at += 1) {
    const isNext = depth === 0 && (tokens[at] === "," || (at > start && tokens[at + 1] === ":"));
    depth += depthOf(tokens[at]);
    if (isNext || depth < 0) return at;
  }
  return tokens.length;
}

/**
 * The tokens that are the values of secrets, by their positions.
 * @param {string[]} tokens without spaces
 */
function secretsAmong(tokens) {
  const values = tokens.flatMap((token, at) => {
    if (tokens[at + 1] !== ":" || !isSecret(token)) return [];
    const start = at + 2;
    return Array.from({ length: endOf(tokens, start) - start }, (_, index) => start + index);
  });
  return new Set(values.filter((at) => isScalar(tokens[at]) && tokens[at] !== "null"));
}

/** @param {string} text */
function tokensOf(text) {
  const all = text.match(TOKENS) ?? [];
  const positions = all.flatMap((token, at) => (token.trim() === "" ? [] : [at]));
  return { all, positions, secret: secretsAmong(positions.map((at) => all[at])) };
}

/** The text of a body with an empty string in place of each secret. @param {string} text */
export function withoutSecrets(text) {
  const { all, positions, secret } = tokensOf(text);
  for (const at of secret) all[positions[at]] = PLACEHOLDER;
  return all.join("");
}

/** Whether the text of a body has a secret that is empty. @param {string} text */
export function lacksSecret(text) {
  const { all, positions, secret } = tokensOf(text);
  return [...secret].some((at) => all[positions[at]] === PLACEHOLDER);
}
