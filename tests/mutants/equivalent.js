// The mutants that survive because they behave the same, or differ only where no caller can see it; each with its reason.
// @ts-check

import { readFileSync } from "node:fs";

/**
 * @typedef {object} Mutant
 * @property {string} file
 * @property {string} line the source line where it begins, without indentation
 * @property {number} at the number of that line
 * @property {string} mutator Stryker's name for the kind of change
 * @property {string} to what replaces the code
 *
 * @typedef {{ file: string, line: string, mutator: string, to: string, reason: string }} Equivalent
 */

/** @type {{ javascript: Equivalent[] }} */
const { javascript } = JSON.parse(readFileSync(new URL("equivalent.json", import.meta.url), "utf8"));

/** Whether the list contains the mutant. @param {Mutant} mutant */
export const isListed = ({ file, line, mutator, to }) =>
  javascript.some((one) => one.file === file && one.line === line && one.mutator === mutator && one.to === to);
