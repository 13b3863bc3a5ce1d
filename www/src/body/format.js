// Formats JSON text: the white space between its tokens changes, and nothing else.
// @ts-check

/** @typedef {{ from: number, to: number, insert: string }} Change */

/** A string, a sign or a word of text that is JSON. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** @param {string} text */
export function isJson(text) {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** @param {number} depth */
const line = (depth) => `\n${"  ".repeat(depth)}`;

/** @param {string} token */
const opens = (token) => token === "{" || token === "[";

/** @param {string} token */
const closes = (token) => token === "}" || token === "]";

/** What is between two tokens, the second of which is at a depth. @param {string} before @param {string} after @param {number} depth */
function between(before, after, depth) {
  if (opens(before)) return closes(after) ? "" : line(depth);
  if (before === "," || closes(after)) return line(depth);
  return before === ":" ? " " : "";
}

/**
 * The changes that make the text as `JSON.stringify` with two blanks writes it; numbers and strings stay as they are.
 * @param {string} text JSON
 * @returns {Change[]}
 */
export function formatChanges(text) {
  /** @type {Change[]} */
  const changes = [];
  let [before, end, depth] = ["", 0, 0];
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (closes(token)) depth -= 1;
    const insert = before === "" ? "" : between(before, token, depth);
    if (text.slice(end, index) !== insert) changes.push({ from: end, to: index, insert });
    if (opens(token)) depth += 1;
    [before, end] = [token, index + token.length];
  }
  if (end < text.length) changes.push({ from: end, to: text.length, insert: "" });
  return changes;
}
