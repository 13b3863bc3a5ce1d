// What one can do with a collection of entities: list, create, get, update, delete and act; a row each.

import { noEntity } from "./errors.js";
import { chosen } from "./query.js";
import { readProperties, showProperties, withAbsent } from "./values.js";

/**
 * A kind of entity: everything a collection needs to know of it.
 * @typedef {object} Kind
 * @property {string} path its collection, below the version
 * @property {string} idPrefix
 * @property {{ name: string, properties: Record<string, import("./values.js").Type>, readOnly: string[] }} type
 * @property {boolean} [isUntracked] whether nobody notes who made and changed it, and when
 * @property {((kind: Kind) => Row)[]} rows
 * @property {(written: Record<string, unknown>) => void} [check] what the service refuses in an object as it was written
 * @property {(written: Record<string, unknown>, asked: object) => void} [checkNew] what it refuses beyond that in a
 * new one
 * @property {(properties: Record<string, unknown>, asked: object) => Record<string, unknown>} [complete] what the
 * service writes into a new one
 *
 * A row is a verb, a path and what it does: `run` gives the status and what is to be shown.
 * @typedef {object} Row
 * @property {string} method
 * @property {string} path
 * @property {boolean} [isBodiless] whether a POST carries no body
 * @property {boolean} [makesSchedule] whether the team needs no schedule for it
 * @property {(asked: object) => { status: number, kind?: Kind, list?: object[], next?: string, entity?: object }} run
 */

export const SCHEDULE = "/teams/{teamId}/schedule";

const READ_ONLY = ["id", "createdBy", "createdDateTime", "lastModifiedBy", "lastModifiedDateTime"];

/** A type that carries what every changeTrackedEntity has. */
export const changeTracked = (name, properties, readOnly = []) => ({
  name: `microsoft.graph.${name}`,
  properties,
  readOnly: [...READ_ONLY, ...readOnly],
});

/** The rows of one kind. @param {Kind} kind */
export const collection = (kind) => kind.rows.map((row) => row(kind));

const one = ({ path }) => `${path}/{id}`;

/** @param {import("./query.js").Options} [options] what of the query counts; the rest is passed over */
export const list = (options) => (kind) => ({
  method: "GET",
  path: kind.path,
  run: (asked) => ({ status: 200, kind, ...chosen(kind, asked, options) }),
});

export const create = (status) => (kind) => ({
  method: "POST",
  path: kind.path,
  run: (asked) => ({ status, kind, entity: made(kind, asked) }),
});

export const get = () => (kind) => ({
  method: "GET",
  path: one(kind),
  run: (asked) => ({ status: 200, kind, entity: find(kind, asked) }),
});

/**
 * @param {"PUT" | "PATCH"} method
 * @param {object} [options]
 * @param {boolean} [options.isShown] whether it is answered 200 with the entity, even unasked
 * @param {boolean} [options.canBeShown] whether it is under `Prefer: return=representation`
 * @param {boolean} [options.isWhole] whether what the body leaves out loses its value
 */
export const update =
  (method, options = {}) =>
  (kind) => ({
    method,
    path: one(kind),
    run(asked) {
      const entity = find(kind, asked);
      change(entity, written(kind, asked, entity.properties, options.isWhole), asked);
      if (!options.isShown && !(options.canBeShown && asked.prefers.representation)) return { status: 204 };
      return { status: 200, kind, entity };
    },
  });

export const remove = () => (kind) => ({
  method: "DELETE",
  path: one(kind),
  run(asked) {
    asked.entities(kind).delete(find(kind, asked).id);
    return { status: 204 };
  },
});

/** A DELETE that only sets isActive to false; `check` may refuse it. */
export const deactivate =
  (check = () => {}) =>
  (kind) => ({
    method: "DELETE",
    path: one(kind),
    run(asked) {
      const entity = find(kind, asked);
      check(entity, [...asked.entities(kind).values()]);
      change(entity, { isActive: false }, asked);
      return { status: 204 };
    },
  });

/** An action on one entity. */
export const act =
  (name, run, { isBodiless = false } = {}) =>
  (kind) => ({
    method: "POST",
    path: `${one(kind)}/${name}`,
    isBodiless,
    run: (asked) => run(asked, kind),
  });

export function find(kind, asked, id = asked.parameters.id) {
  const entity = asked.entities(kind).get(id);
  if (entity === undefined) throw noEntity(id);
  return entity;
}

export function change(entity, properties, asked) {
  Object.assign(entity.properties, properties);
  Object.assign(entity, asked.stamp());
}

export function written(kind, asked, before, isWhole = false) {
  const properties = readProperties(kind.type, asked.body, {});
  kind.check?.(properties);
  return isWhole ? withAbsent(kind.type, properties) : merge(kind, before, properties);
}

function made(kind, asked) {
  const properties = withAbsent(kind.type, merge(kind, {}, readProperties(kind.type, asked.body, {})));
  kind.check?.(properties);
  kind.checkNew?.(properties, asked);
  return keep(kind, properties, asked, idOf(kind, asked));
}

const merge = ({ type }, before, properties) =>
  Object.fromEntries(
    Object.entries(properties).map(([name, value]) => {
      const property = type.properties[name];
      return [name, property.merge ? property.merge(before[name], value) : value];
    }),
  );

const idOf = (kind, asked) => kind.idPrefix + asked.newId();

/** Keeps a new entity; a seed brings its own id. */
export const keepNew = (kind, properties, asked, id = idOf(kind, asked)) =>
  keep(kind, withAbsent(kind.type, merge(kind, {}, properties)), asked, id);

function keep(kind, properties, asked, id) {
  const stamp = asked.stamp();
  const whole = kind.complete?.(properties, asked) ?? properties;
  const entity = { id, createdDateTime: stamp.lastModifiedDateTime, ...stamp, properties: whole };
  asked.entities(kind).set(id, entity);
  return entity;
}

export const readSeed = (kind, seed) => readProperties(kind.type, seed, { seeding: true });

/** An entity as an answer holds it, without the annotations. */
export const showEntity = (kind, { id, properties, etag, ...tracked }, showing) => ({
  id,
  ...(kind.isUntracked ? {} : tracked),
  ...showProperties(kind.type, properties, showing),
});
