// Fills in the common parts of the vectors' cases, in any runtime.
// @ts-check

/**
 * @import { Case, ExpectedRequest, Given, Text, VectorsFile } from "../vectors/vectors.js"
 */

/**
 * Builds a text.
 * @param {Text} made
 * @returns {string}
 */
export function textOf(made) {
  if (typeof made === "string") return made;
  if (made.repeat) return made.repeat[0].repeat(made.repeat[1]);
  return made.concat.map(textOf).join("");
}

/**
 * Reads bytes from hexadecimal digits.
 * @param {string} hex
 */
const bytesOf = (hex) => Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/** @type {(file: string, common: VectorsFile["common"], given: Given) => Case} */
function complete(file, common, given) {
  const shared = common?.[given.operation] ?? {};
  const { body, ...input } = { ...shared.input, ...given.input };
  const { json, bytes, request, ...expected } = given;
  /** @type {Case} */
  const whole = { ...expected, file, input, body };
  if (request) whole.request = /** @type {ExpectedRequest} */ ({ ...shared.request, ...request });
  if (json !== undefined) whole.text = textOf(json);
  if (bytes !== undefined) whole.bytes = bytesOf(bytes);
  return whole;
}

/**
 * Whether a case is one for JavaScript, which takes an input as a value and never as JSON text.
 * @param {Given} given
 */
const isForJavaScript = ({ inputJson }) => inputJson === undefined;

/**
 * Every case of a vectors file that is for JavaScript.
 * @type {(file: VectorsFile) => Case[]}
 */
export const casesOf = ({ name, common, cases }) => cases.filter(isForJavaScript).map((given) => complete(name, common, given));

/**
 * How many cases of the files are for Rust alone.
 * @param {VectorsFile[]} files
 */
export const countForRust = (files) => files.flatMap(({ cases }) => cases).filter((given) => !isForJavaScript(given)).length;
