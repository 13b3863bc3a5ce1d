// What can be done with an object of a response: the operations on it, with its ids and, for a change, the object itself as body.
// @ts-check

import { hasBody, operations, parentOf } from "./operations.js";

/** @import { FieldValues } from "./form/options.js" */
/** @import { Operation } from "./operations.js" */

/** @typedef {{ id: string }} Entity */

/**
 * @typedef {object} EntityAction
 * @property {"Open" | "Change" | "Delete"} name
 * @property {Operation} operation
 */

/** @type {Record<string, EntityAction["name"]>} */
const NAMES = { GET: "Open", PUT: "Change", PATCH: "Change", DELETE: "Delete" };

/** @param {string} collection */
const operationsIn = (collection) =>
  operations.filter(({ path }) => parentOf(path) === collection && path.endsWith("}") && path !== collection);

/**
 * What can be done with the objects in an operation's responses.
 * @param {Pick<Operation, "path">} operation on a collection, on one of its objects, or an action on either
 * @returns {EntityAction[]}
 */
export function actionsOn({ path }) {
  const collections = [path, parentOf(path), parentOf(parentOf(path))];
  const found = collections.map(operationsIn).find(({ length }) => length > 0) ?? [];
  return found.map((operation) => ({ name: NAMES[operation.method], operation }));
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
  return { values, text: hasBody(operation) ? bodyOf(operation, values, JSON.stringify(entity, null, 2)) : "" };
}
