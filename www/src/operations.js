// The operations of the package, ordered by resource, with their titles.
// @ts-check

import * as shifts from "graph-shifts";

/**
 * @typedef {import("graph-shifts").GraphRequest<unknown>} GraphRequest
 * @typedef {((input: object) => GraphRequest) & import("graph-shifts").OperationMembers & {
 *   readonly name: string,
 *   fromJson?: (input: object, json: string) => GraphRequest,
 * }} Operation
 */

/** @param {unknown} value @returns {value is Operation} */
const isOperation = (value) => typeof value === "function" && "path" in value && typeof value.path === "string";

/** In the order in which a schedule is set up; other resources come last. */
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

/** The first words of operation names, in the order of a list. */
const ACTIONS = [
  ...["list", "create", "get", "put", "replace", "update", "delete", "stage", "share", "approve", "decline"],
  ...["clock", "start", "end", "confirm"],
];

/**
 * The collection in the path, or its last word.
 * @param {Operation} operation
 */
export function resourceOf({ path }) {
  const words = path.split("/").filter((segment) => segment !== "" && !segment.startsWith("{"));
  return words.findLast((word) => RESOURCES.includes(word)) ?? words.at(-1) ?? "";
}

/** @param {string[]} list @param {string} word */
const positionIn = (list, word) => (list.includes(word) ? list.indexOf(word) : list.length);

/** @param {Operation} operation */
const actionOf = ({ name }) => /^[a-z]+/.exec(name)?.[0] ?? name;

/** The places of an operation's resource and action in their orders. @param {Operation} operation */
const rank = (operation) => [positionIn(RESOURCES, resourceOf(operation)), positionIn(ACTIONS, actionOf(operation))];

/**
 * How much a match counts in a search, from 1 to 1.5: of operations that match alike, users mean a list or a creation more often than a
 * deletion, and a shift more often than a note.
 * @param {Operation} operation
 */
export function weightOf(operation) {
  const [resource, action] = rank(operation);
  return 1.5 - (resource / RESOURCES.length + 2 * (action / ACTIONS.length)) / 6;
}

/** @param {Operation} one @param {Operation} other */
function inOrder(one, other) {
  const [[resource, action], [otherResource, otherAction]] = [rank(one), rank(other)];
  return resource - otherResource || action - otherAction || one.name.localeCompare(other.name);
}

/** Every operation, resource by resource. */
export const operations = /** @type {unknown[]} */ (Object.values(shifts)).filter(isOperation).sort(inOrder);

/** @param {string} name */
export const operationNamed = (name) => operations.find((operation) => operation.name === name);

/** A path without its last segment. @param {string} path */
export const parentOf = (path) => path.slice(0, path.lastIndexOf("/"));

/** The last segment of a path. @param {string} path */
export const lastOf = (path) => path.slice(path.lastIndexOf("/") + 1);

/** @param {Operation} operation */
export const hasBody = ({ fromJson }) => fromJson !== undefined;

/** @param {string} text */
const capitalized = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * `openShiftChangeRequests` as words: "open shift change requests".
 * @param {string} name
 */
const wordsOf = (name) => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** @param {string} resource */
export const resourceTitle = (resource) => (resource === "timesOff" ? "Time off" : capitalized(wordsOf(resource)));

/**
 * `updateOpenShift` as a title that keeps Graph's own word: "Update openShift".
 * @param {Pick<Operation, "name">} operation
 */
export function titleOf({ name }) {
  const [, action = "", rest = ""] = /^([a-z]+)(.*)$/.exec(name.replace("ForDeletion", " for deletion")) ?? [];
  return `${capitalized(action)} ${rest.charAt(0).toLowerCase()}${rest.slice(1)}`.trim();
}

const resources = [...new Set(operations.map(resourceOf))];

/** Each resource with its operations, in order. */
export const byResource = () =>
  resources.map((resource) => ({ resource, operations: operations.filter((one) => resourceOf(one) === resource) }));
