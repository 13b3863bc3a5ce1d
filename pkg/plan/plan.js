// A plan: feeds both schedules to the planner, and builds the requests that it decides on.
// @ts-check
import { ShiftsValidationError } from "graph-shifts";
import { isObject, own } from "./kinds.js";
import { plannerOf } from "./planner.js";
import { requestOf, writeOf } from "./requests.js";
import { members, textOf } from "./texts.js";

/**
 * @typedef {import("../plan.js").PlanInput} PlanInput
 * @typedef {import("../plan.js").PlannedOperation} PlannedOperation
 * @typedef {import("./planner.js").Planner} Planner
 * @typedef {import("./requests.js").Tried} Tried
 *
 * A row of the desired schedule: what is to be there, and with what `id` and `key` if the caller gives any.
 * @typedef {{ value: unknown, label: string | undefined }} Row
 */

/** What is no option of the planner, but given to it one by one. */
const GIVEN = ["current", "desired", "match", "schedulingGroups"];

/** Users make none, so that its type has no constructor. */
const Refusal = /** @type {new (operation: string, issues: unknown[], warnings: unknown[]) => Error} */ (
  /** @type {unknown} */ (ShiftsValidationError)
);

/** The function `plan`, by the planner's module that `load` makes an instance of. @param {() => unknown} load @returns {typeof import("../plan.js").plan} */
export function planWith(load) {
  const planner = plannerOf(load);
  return function plan(input) {
    return planFrom(input, planner);
  };
}

/** @param {PlanInput} input @param {ReturnType<typeof plannerOf>} planner */
function planFrom(input, planner) {
  if (!isObject(input)) throw new TypeError("plan takes an object");
  const { current, desired, match, schedulingGroups } = givenIn(input);
  const planning = planner(members(input, GIVEN));
  if (planning.issues.length) throw new Refusal("plan", planning.issues, []);
  /** @type {import("../plan.js").Entity[]} */
  const entities = [];
  for (const entity of current) {
    const key = match?.(entity);
    if (key !== undefined && typeof key !== "string") throw new TypeError("match must return a string or undefined");
    planning.addCurrent(textOf(entity), key);
    entities.push(entity);
  }
  const rows = [];
  for (const row of desired) {
    const read = rowOf(row);
    planning.addDesired(textOf(read.value), read.label);
    rows.push(read);
  }
  for (const group of schedulingGroups) planning.addGroup(textOf(group));
  for (const [at, to] of planning.match()) planning.compare(at, to, textOf(entities[at]), textOf(rows[to].value));
  const tried = triedIn(planning, rows);
  const { operations, ...rest } = planning.finish();
  return { operations: operations.map((operation) => operationOf(operation, entities, tried)), ...rest };
}

/** @param {Record<string, unknown>} input */
function givenIn(input) {
  const [current, desired, match, schedulingGroups = []] = GIVEN.map((name) => own(input, name) ?? undefined);
  for (const [name, list] of Object.entries({ current, desired, schedulingGroups })) {
    if (!isObject(list) || !(Symbol.iterator in list)) throw new TypeError(`${name} must be iterable`);
  }
  if (match !== undefined && typeof match !== "function") throw new TypeError("match must be a function");
  return /** @type {{ schedulingGroups: Iterable<unknown> } & Pick<PlanInput, "current" | "desired" | "match">} */ ({
    current,
    desired,
    match,
    schedulingGroups,
  });
}

/** @param {unknown} row @returns {Row} */
function rowOf(row) {
  try {
    if (isObject(row) && Object.hasOwn(row, "body")) {
      const names = Object.keys(row).filter((name) => name !== "id" && name !== "key");
      return { value: row.body, label: members(row, names) };
    }
  } catch {
    // What cannot be read is no text either, which the planner reports.
  }
  return { value: row, label: undefined };
}

/** The requests of what is written, or the issues that refuse them. @param {Planner} planning @param {Row[]} rows */
function triedIn(planning, rows) {
  return planning.writes().map((write) => {
    const tried = writeOf(write, rows[write.desired].value);
    if (!Object.hasOwn(tried, "request")) planning.refuse(write.desired);
    return { operation: write.operation, ...tried };
  });
}

/**
 * An operation as users see it.
 *
 * @param {import("./planner.js").PlannerOperation} decided
 * @param {import("../plan.js").Entity[]} entities
 * @param {Array<Tried & { operation: string }>} tried
 * @returns {PlannedOperation}
 */
function operationOf(decided, entities, tried) {
  // Own members: a page may have put others on all objects.
  const { current, write, operation, input, ...rest } = Object.assign(Object.create(null), decided);
  const outcome = write === undefined ? { operation, ...requestOf(operation, input) } : tried[write];
  const entity = current === undefined ? {} : { current: entities[current] };
  return { ...rest, ...entity, ...outcome };
}
