// What can be done with an object of a response: the operations on it, with its ids and, for a change, the object itself as body.
// @ts-check

import { hasBody, lastOf, operations, parentOf } from "./operations.js";

/** @import { ScheduleChangeState } from "graph-shifts" */
/** @import { FieldValues } from "./form/options.js" */
/** @import { Operation } from "./operations.js" */

/** @typedef {{ id: string, state?: string }} Entity */

/**
 * @typedef {object} EntityAction
 * @property {"Open" | "Change" | "Delete" | "Approve" | "Decline"} name
 * @property {Operation} operation
 */

/** @type {Record<string, EntityAction["name"]>} */
const NAMES = { GET: "Open", PUT: "Change", PATCH: "Change", DELETE: "Delete" };

/** What is done by actions on an object, by the last segments of their paths. @type {Record<string, EntityAction["name"] | undefined>} */
const DECISIONS = { approve: "Approve", decline: "Decline" };

/** The state of a request that nobody has decided yet. @type {ScheduleChangeState} */
const PENDING = "pending";

/** @param {Pick<Operation, "path">} operation */
const decisionOf = ({ path }) => DECISIONS[lastOf(path)];

/** @param {string} path @param {string} collection */
const isObjectIn = (path, collection) => parentOf(path) === collection && path.endsWith("}");

/** @param {string} collection @returns {EntityAction[]} */
const onObjectsIn = (collection) =>
  operations
    .filter(({ path }) => isObjectIn(path, collection))
    .map((operation) => ({ name: NAMES[operation.method], operation }));

/** @param {string} collection @returns {EntityAction[]} */
const decisionsIn = (collection) =>
  operations
    .filter(({ path }) => isObjectIn(parentOf(path), collection))
    .flatMap((operation) => {
      const name = decisionOf(operation);
      return name === undefined ? [] : [{ name, operation }];
    });

/**
 * What can be done with an object of an operation's response.
 * @param {Pick<Operation, "path">} operation on a collection, on one of its objects, or an action on either
 * @param {Partial<Entity>} [entity] only a pending one can be approved and declined
 * @returns {EntityAction[]}
 */
export function actionsOn({ path }, entity) {
  const collections = [path, parentOf(path), parentOf(parentOf(path))];
  const collection = collections.find((one) => onObjectsIn(one).length > 0);
  if (collection === undefined) return [];
  return [...onObjectsIn(collection), ...(entity?.state === PENDING ? decisionsIn(collection) : [])];
}

/** The body that the package makes of an object: without what only the service writes. @param {Operation} operation @param {object} input @param {string} text */
function bodyOf({ fromJson }, input, text) {
  try {
    const { body } = fromJson?.(input, text) ?? {};
    return body === undefined ? text : JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    // It has to be changed before it can be sent back, as one with a draft and a shared version has.
    return text;
  }
}

/**
 * The form of an operation on an object.
 * @param {Operation} operation
 * @param {Entity} entity
 * @param {FieldValues} ids those of the request that returned it
 * @returns {{ values: FieldValues, text: string }}
 */
export function formFor(operation, entity, ids) {
  const own = operation.parameters.at(-1) ?? "";
  const values = Object.fromEntries(operation.parameters.map((name) => [name, name === own ? entity.id : ids[name]]));
  const hasEntity = hasBody(operation) && decisionOf(operation) === undefined;
  return { values, text: hasEntity ? bodyOf(operation, values, JSON.stringify(entity, null, 2)) : "" };
}
