// The operations the package offers, as the page needs to know them.

import * as shifts from "graph-shifts";

const isOperation = (value) => typeof value === "function" && typeof value.path === "string";

/** Every operation, in the order of the alphabet. */
export const operations = Object.values(shifts)
  .filter(isOperation)
  .sort((one, other) => one.name.localeCompare(other.name));

export const operationNamed = (name) => operations.find((operation) => operation.name === name);

/** `updateOpenShift` as words: "Update openShift". */
export function titleOf({ name }) {
  const [, verb, rest] = /^([a-z]+)(.*)$/.exec(name);
  return `${verb[0].toUpperCase()}${verb.slice(1)} ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`.trim();
}
