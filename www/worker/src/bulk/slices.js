// Finds the entries in the text of a bulk and counts them, without parsing any.
// @ts-check

import { pauses } from "../pauses.js";
import { Refusal } from "../problem.js";

/** This many fit into a worker's memory, whatever they contain. */
const MAX_ENTRIES = 50_000;

/** How many characters are read without a pause. */
const STRIDE = 65_536;

/** @typedef {[start: number, end: number]} Slice */

const tooMany = () => new Refusal(413, `There are more than ${MAX_ENTRIES} requests.`);

const notAnArray = () => new Refusal(400, "The body is not a JSON array.");

/**
 * The lines that are not blank.
 * @param {string} text
 */
export async function linesOf(text) {
  const pause = pauses();
  /** @type {Slice[]} */
  const lines = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    if (text.slice(start, end).trim() !== "") lines.push([start, end]);
    if (lines.length > MAX_ENTRIES) throw tooMany();
    await pause(end - start + 1);
    start = end + 1;
  }
  return lines;
}

/**
 * The elements of a JSON array. What is not JSON may have elements, of which at least one is not JSON.
 * @param {string} text
 */
export async function elementsOf(text) {
  const scan = new Scan(text);
  const pause = pauses();
  while (scan.read(STRIDE)) await pause(STRIDE);
  return scan.elements;
}

/** A scan of a JSON array for the commas between its elements. */
class Scan {
  /** @type {Slice[]} */
  elements = [];
  #text;
  #at;
  #start;
  #depth = 0;
  #isInString = false;

  /** @param {string} text */
  constructor(text) {
    this.#text = text;
    const [opening] = /^[ \t\n\r]*\[/.exec(text) ?? [];
    if (opening === undefined) throw notAnArray();
    this.#at = opening.length;
    this.#start = opening.length;
    this.#depth = 1;
  }

  /** Returns whether there is more to read. @param {number} length */
  read(length) {
    const end = Math.min(this.#text.length, this.#at + length);
    while (this.#at < end && this.#depth > 0) {
      this.#take(this.#text[this.#at]);
      this.#at += 1;
    }
    if (this.#depth === 0) this.#finish();
    else if (this.#at >= this.#text.length) throw notAnArray();
    return this.#depth > 0;
  }

  /** @param {string} character */
  #take(character) {
    if (this.#isInString) {
      if (character === "\\") this.#at += 1;
      else if (character === '"') this.#isInString = false;
    } else if (character === '"') this.#isInString = true;
    else if (character === "[" || character === "{") this.#depth += 1;
    else if (character === "]" || character === "}") this.#depth -= 1;
    else if (character === "," && this.#depth === 1) this.#end();
  }

  #end() {
    this.elements.push([this.#start, this.#at]);
    if (this.elements.length > MAX_ENTRIES) throw tooMany();
    this.#start = this.#at + 1;
  }

  #finish() {
    this.#at -= 1;
    const isArray = this.#text[this.#at] === "]" && /^[ \t\n\r]*$/.test(this.#text.slice(this.#at + 1));
    if (!isArray) throw notAnArray();
    const isEmpty = this.elements.length === 0 && /^[ \t\n\r]*$/.test(this.#text.slice(this.#start, this.#at));
    if (!isEmpty) this.#end();
  }
}
