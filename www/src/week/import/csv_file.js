// Reads a CSV file: its headers, its rows as a spreadsheet numbers them, and what is odd about it.
// @ts-check

import Papa from "papaparse";
import { numbersText } from "./numbers_text.js";

/**
 * @typedef {{ number: number, cells: string[] }} CsvRow
 *
 * @typedef {object} CsvTable
 * @property {string[]} headers
 * @property {CsvRow[]} rows without empty ones
 * @property {string[]} remarks
 */

/** Why a file is no table, in a sentence for the reader. */
export class CsvError extends Error {}

/** Decoders put it where bytes are not in their encoding. */
const REPLACEMENT = "\uFFFD";

const UTF_16 = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** @param {ArrayBuffer} bytes @returns {string} */
export function textOf(bytes) {
  const [first, second] = new Uint8Array(bytes);
  if (UTF_16.some((mark) => mark[0] === first && mark[1] === second)) {
    throw new CsvError('The file is UTF-16, not UTF-8: save it as "CSV UTF-8".');
  }
  return new TextDecoder().decode(bytes);
}

/** Excel's first line "sep=;" names the delimiter. @param {string} text */
function withoutSeparatorLine(text) {
  const [line, delimiter] = /^sep=(.)\r?\n/i.exec(text) ?? ["", ""];
  return { content: text.slice(line.length), delimiter, skipped: line === "" ? 0 : 1 };
}

const DELIMITERS = [",", ";", "\t"];

/** The delimiter that makes the most cells of the headers. @param {string} content */
function delimiterOf(content) {
  const head = content.trimStart();
  const counts = DELIMITERS.map((delimiter) => Papa.parse(head, { delimiter, preview: 1 }).data.flat().length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))];
}

/** @param {string[]} cells */
const isEmpty = (cells) => cells.every((cell) => cell.trim() === "");

/** @param {string} text @param {CsvRow[]} rows @param {string[]} headers */
function remarksOn(text, rows, headers) {
  const wide = rows.filter(({ cells }) => !isEmpty(cells.slice(headers.length)));
  return [
    text.includes(REPLACEMENT) && 'Some characters are not UTF-8, and are shown as "\uFFFD": save the file as "CSV UTF-8".',
    wide.length > 0 && `Rows with more cells than headers, whose last ones are left out: ${numbersText(wide)}.`,
  ].filter((remark) => remark !== false);
}

/**
 * @param {string} text
 * @returns {CsvTable}
 * @throws {CsvError}
 */
export function readCsv(text) {
  const { content, delimiter, skipped } = withoutSeparatorLine(text.replace(/^\uFEFF/, ""));
  /** @type {import("papaparse").ParseResult<string[]>} */
  const { data, errors } = Papa.parse(content, { delimiter: delimiter || delimiterOf(content) });
  const all = data.map((cells, index) => ({ number: index + 1 + skipped, cells: cells.map((cell) => cell.trim()) }));
  const quotes = errors.find(({ type }) => type === "Quotes");
  if (quotes !== undefined)
    throw new CsvError(`The quotes in row ${(quotes.row ?? 0) + 1 + skipped} are not closed, or are inside an unquoted cell.`);
  const [head, ...rows] = all.filter(({ cells }) => !isEmpty(cells));
  if (head === undefined) throw new CsvError("The file is empty.");
  if (rows.length === 0) throw new CsvError("The file has headers, but no rows.");
  return { headers: head.cells, rows, remarks: remarksOn(content, rows, head.cells) };
}
