// The requests of a plan, built by the operations that the planner names.
// @ts-check
import {
  createOpenShift,
  createShift,
  createTimeOff,
  deleteOpenShift,
  deleteShift,
  deleteTimeOff,
  replaceShift,
  replaceTimeOff,
  shareSchedule,
  stageOpenShiftForDeletion,
  stageShiftForDeletion,
  stageTimeOffForDeletion,
  updateOpenShift,
} from "graph-shifts";
import { isObject } from "./kinds.js";

/** @typedef {import("../contract.js").Tried<unknown>} Tried */

const OPERATIONS = {
  createOpenShift,
  createShift,
  createTimeOff,
  deleteOpenShift,
  deleteShift,
  deleteTimeOff,
  replaceShift,
  replaceTimeOff,
  shareSchedule,
  stageOpenShiftForDeletion,
  stageShiftForDeletion,
  stageTimeOffForDeletion,
  updateOpenShift,
};

/** @param {string} operation its name @param {unknown} input @returns {Tried} */
export const requestOf = (operation, input) =>
  /** @type {Record<string, { try(input: unknown): Tried }>} */ (/** @type {unknown} */ (OPERATIONS))[operation].try(input);

/**
 * The request that writes a desired value, with the members that the planner takes over and sets.
 *
 * @param {import("./planner.js").PlannerWrite} write
 * @param {unknown} value
 */
export function writeOf({ operation, input, body }, value) {
  return requestOf(operation, { ...input, body: bodyOf(body, value) });
}

/**
 * @param {import("./planner.js").PlannerWrite["body"]} decided
 * @param {unknown} value
 */
function bodyOf(decided, value) {
  try {
    // What an object says that it is counts, as in its text.
    const source = isObject(value) && typeof value.toJSON === "function" ? JSON.parse(JSON.stringify(value)) : value;
    return isObject(source) && !Array.isArray(source) ? writtenOf(decided, source) : value;
  } catch {
    // The operation says where it cannot be read.
    return value;
  }
}

/**
 * @param {import("./planner.js").PlannerWrite["body"]} decided
 * @param {Record<string, unknown>} source
 */
function writtenOf(decided, source) {
  const { leaveOut, annotation, set } = decided;
  const take = Object.hasOwn(decided, "take") ? decided.take : undefined;
  const kept = Object.entries(source).filter(([name]) => !leaveOut.includes(name) && !name.includes(annotation));
  const taken = take ? [[take.to, source[take.from]]] : [];
  return Object.fromEntries([...kept, ...taken, ...Object.entries(set)]);
}
