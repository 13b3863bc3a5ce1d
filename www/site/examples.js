// An example for the page of each issue code: the shortest of the test vectors that has this code alone, and what the library reports.
// @ts-check

import * as shifts from "graph-shifts";
import { files } from "../../tests/js/cases.js";

/** @import { Issue } from "graph-shifts" */
/** @typedef {{ issues?: Issue[], warnings?: Issue[], request?: { warnings: Issue[] } }} Outcome */

const MAX_LENGTH = 1200;

const operations = /** @type {Record<string, { try(input: object): Outcome }>} */ (/** @type {unknown} */ (shifts));

const cases = files().flatMap((file) => file.cases);

/** @param {object} input */
function findingsOf(input, /** @type {string} */ operation) {
  const { request, issues = [], warnings = [] } = operations[operation].try(input);
  return [...issues, ...(request?.warnings ?? warnings)];
}

/** The inputs that Markdown can show as JavaScript, shortest first. */
const shown = cases
  .filter(({ text, bytes }) => text === undefined && bytes === undefined)
  .map(({ operation, input, body }) => ({ operation, input: body === undefined ? input : { ...input, body } }))
  .map((one) => ({ ...one, length: JSON.stringify(one.input).length }))
  .filter(({ length }) => length < MAX_LENGTH)
  .sort((one, other) => one.length - other.length);

/** @type {Map<string, string>} */
const examples = new Map();
for (const { operation, input } of shown) {
  const findings = findingsOf(input, operation);
  const [{ code }, ...others] = findings.length > 0 ? findings : [{ code: "" }];
  if (code === "" || others.length > 0 || examples.has(code)) continue;
  const literal = JSON.stringify(input, null, 2).replace(/^( *)"([a-zA-Z_]\w*)":/gm, "$1$2:");
  const call = `const outcome = ${operation}.try(${literal});`;
  examples.set(
    code,
    `\n## Example\n\n\`\`\`js\n${call}\n\`\`\`\n\nIt reports\n\n\`\`\`json\n${JSON.stringify(findings[0], null, 2)}\n\`\`\`\n`,
  );
}

/** As Markdown; an empty string if no vector is short enough. @param {string} code */
export const exampleOf = (code) => examples.get(code) ?? "";
