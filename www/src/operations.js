// The operations the package offers, by resource, as the page needs to know them.

import * as shifts from "graph-shifts";

/** @typedef {import("graph-shifts").OperationMembers & { name: string, fromJson?: Function }} Operation */

const isOperation = (value) => typeof value === "function" && typeof value.path === "string";

/** In the order in which a schedule comes about; a resource that is not here stands at the end. */
const RESOURCES = [
  "schedule",
  "schedulingGroups",
  "shifts",
  "openShifts",
  "timesOff",
  "timeOffReasons",
  "timeOffRequests",
  "openShiftChangeRequests",
  "offerShiftRequests",
  "swapShiftsChangeRequests",
  "timeCards",
  "dayNotes",
  "shiftPreferences",
  "workforceIntegrations",
];

const VERBS = [
  ...["list", "create", "get", "put", "replace", "update", "delete", "stage", "share", "approve", "decline"],
  ...["clock", "start", "end", "confirm"],
];

/** What the path is about: its collection, or the thing there is one of. */
export function resourceOf({ path }) {
  const words = path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{"));
  return words.findLast((word) => RESOURCES.includes(word)) ?? words.at(-1);
}

const placeIn = (list, word) => (list.includes(word) ? list.indexOf(word) : list.length);

const verbOf = ({ name }) => /^[a-z]+/.exec(name)[0];

const rank = (operation) => [placeIn(RESOURCES, resourceOf(operation)), placeIn(VERBS, verbOf(operation))];

function inOrder(one, other) {
  const [[resource, verb], [otherResource, otherVerb]] = [rank(one), rank(other)];
  return resource - otherResource || verb - otherVerb || one.name.localeCompare(other.name);
}

/** Every operation, resource by resource. @type {Operation[]} */
export const operations = Object.values(shifts).filter(isOperation).sort(inOrder);

export const operationNamed = (name) => operations.find((operation) => operation.name === name);

const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** `openShiftChangeRequests` as words: "open shift change requests". */
export const wordsOf = (name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

export const resourceTitle = (resource) => capital(wordsOf(resource));

/** `updateOpenShift` as a sentence with Graph's own word in it: "Update openShift". */
export function titleOf({ name }) {
  const [, verb, rest] = /^([a-z]+)(.*)$/.exec(name.replace("ForDeletion", " for deletion"));
  return `${capital(verb)} ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`.trim();
}

/** What a search looks through. */
const textOf = (operation) =>
  [operation.name, wordsOf(operation.name), operation.path, wordsOf(resourceOf(operation)), titleOf(operation)]
    .join(" ")
    .toLowerCase();

const texts = new Map(operations.map((operation) => [operation.name, textOf(operation)]));

/**
 * The operations in whose name, title, path or resource every word of the query stands. A verb counts in capitals only:
 * who writes "get shift" means getShift, and not every operation that reads.
 */
export function found(query) {
  const words = query.split(/\s+/).filter(Boolean);
  const has =
    ({ name, method }) =>
    (word) =>
      word === method || texts.get(name).includes(word.toLowerCase());
  return operations.filter((operation) => words.every(has(operation)));
}

const resources = [...new Set(operations.map(resourceOf))];

/** `[resource, its operations]` in order. */
export const byResource = () =>
  resources.map((resource) => [resource, operations.filter((operation) => resourceOf(operation) === resource)]);
