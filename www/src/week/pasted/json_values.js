// Splits text into the JSON values that it consists of, one after the other.
// @ts-check

import { PasteError } from "../../pasting/paste_error.js";

/** @param {string} text @param {string} what */
function parse(text, what) {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new PasteError(`${what} is not JSON: ${/** @type {Error} */ (error).message}.`);
  }
}

/** A string, a bracket of either kind, or anything else. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{[]|[}\]]|[^"{}[\]]+|"/gs;

/** The pieces that end where their brackets are closed. @param {string} text */
function piecesOf(text) {
  const pieces = [""];
  let depth = 0;
  for (const [token] of text.matchAll(TOKEN)) {
    const isClosed = depth === 0 && pieces.at(-1)?.trim().replace(/^,/, "").trim() !== "";
    if (isClosed) pieces.push("");
    pieces[pieces.length - 1] += token;
    if (/^[{[]$/.test(token)) depth += 1;
    if (/^[}\]]$/.test(token)) depth -= 1;
  }
  return pieces.map((piece) => piece.trim().replace(/^,/, "").trim()).filter((piece) => piece !== "");
}

/**
 * The values, which may have commas between them.
 * @param {string} text
 * @returns {unknown[]}
 * @throws {PasteError}
 */
export function jsonValues(text) {
  const trimmed = text.replace(/^\uFEFF/, "").trim();
  if (trimmed === "") throw new PasteError("There is nothing to show: paste a response.");
  const pieces = piecesOf(trimmed);
  if (pieces.length === 1) return [parse(trimmed, "The text")];
  return pieces.map((piece, index) => parse(piece, `Response ${index + 1}`));
}
