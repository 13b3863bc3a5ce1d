// The operations that collections have in common: list, create, get, update, delete and actions. Each is a row.
// @ts-check

import { change, createFrom, find, readUpdate } from "./entities.js";
import { selectPage } from "./query.js";

/**
 * @typedef {import("./context.js").Context} Context
 *
 * The result of a row: the status, and the entities to show.
 * @typedef {object} Result
 * @property {number} status
 * @property {Kind} [kind] the kind of the entities; without it the response has no body
 * @property {Entity[]} [list]
 * @property {string} [next] the $skipToken of the next page
 * @property {Entity} [entity]
 *
 * A row: a method, a path and what they do.
 * @typedef {object} Row
 * @property {string} method
 * @property {string} path
 * @property {boolean} [isBodiless] whether a POST carries no body
 * @property {boolean} [createsSchedule] whether it works for a team without a schedule
 * @property {boolean} [isUnasked] whether no integration is asked about what it changes
 * @property {(context: Context) => Result} run
 */

/**
 * @template {object} [P=import("./objects.js").Properties]
 * @typedef {import("./entities.js").Kind<P>} Kind
 */

/**
 * @template {object} [P=import("./objects.js").Properties]
 * @typedef {import("./entities.js").Entity<P>} Entity
 */

/**
 * A row of any kind whose properties P holds.
 * @template {object} P
 * @typedef {{ row(kind: Kind<P>): Row }["row"]} RowOf
 */

export const SCHEDULE = "/teams/{teamId}/schedule";

/** The rows of a kind. @param {Kind} kind */
export const rowsOf = (kind) => kind.rows.map((row) => row(kind));

/** @param {{ path: string }} kind */
const onePath = ({ path }) => `${path}/{id}`;

/**
 * @template {object} P
 * @param {import("./query.js").ListOptions} [options] the query options that the list supports; it ignores others
 * @returns {RowOf<P>}
 */
export const list = (options) => (kind) => ({
  method: "GET",
  path: kind.path,
  run: (context) => ({ status: 200, kind, ...selectPage(kind, context, options) }),
});

/** @template {object} P @param {number} status @returns {RowOf<P>} */
export const create = (status) => (kind) => ({
  method: "POST",
  path: kind.path,
  run: (context) => ({ status, kind, entity: createFrom(kind, context) }),
});

/** @template {object} P @returns {RowOf<P>} */
export const get = () => (kind) => ({
  method: "GET",
  path: onePath(kind),
  run: (context) => ({ status: 200, kind, entity: find(kind, context) }),
});

/**
 * @template {object} P
 * @param {"PUT" | "PATCH"} method
 * @param {object} [options]
 * @param {boolean} [options.returnsEntity] whether the response is always 200 with the entity
 * @param {boolean} [options.canReturnEntity] whether it is so under `Prefer: return=representation`
 * @param {boolean} [options.isWhole] whether a property that the body leaves out loses its value
 * @returns {RowOf<P>}
 */
export const update =
  (method, options = {}) =>
  (kind) => ({
    method,
    path: onePath(kind),
    run(context) {
      const entity = find(kind, context);
      const { isWhole } = options;
      change(entity, readUpdate(kind, context, entity.properties, { isComplete: method === "PUT", isWhole }), context);
      const isReturned = options.returnsEntity || (options.canReturnEntity && context.preferences.representation);
      return isReturned ? { status: 200, kind, entity } : { status: 204 };
    },
  });

/** @template {object} P @returns {RowOf<P>} */
export const remove = () => (kind) => ({
  method: "DELETE",
  path: onePath(kind),
  run(context) {
    context.entities(kind).delete(find(kind, context).id);
    return { status: 204 };
  },
});

/**
 * A DELETE that only sets isActive to false.
 * @template {object} P
 * @param {(entity: Entity<P>, all: Entity<P>[]) => void} [check] may refuse it
 * @returns {RowOf<P>}
 */
export const deactivate =
  (check = () => {}) =>
  (kind) => ({
    method: "DELETE",
    path: onePath(kind),
    run(context) {
      const entity = find(kind, context);
      check(entity, [...context.entities(kind).values()]);
      change(entity, { isActive: false }, context);
      return { status: 204 };
    },
  });

/**
 * An action on one entity.
 * @template {object} P
 * @param {string} name
 * @param {(context: Context, kind: Kind<P>) => Result} run
 * @param {{ isBodiless?: boolean }} [options]
 * @returns {RowOf<P>}
 */
export const action =
  (name, run, { isBodiless = false } = {}) =>
  (kind) => ({
    method: "POST",
    path: `${onePath(kind)}/${name}`,
    isBodiless,
    run: (context) => run(context, kind),
  });
