// What one can do with a collection of entities: list, create, get, update, delete; one row each.

import { noEntity } from "./errors.js";
import { readProperties, showProperties, withAbsent } from "./values.js";

/**
 * A kind of entity: everything a collection needs to know of it.
 * @typedef {object} Kind
 * @property {string} path its collection, below the version
 * @property {string} idPrefix
 * @property {{ name: string, properties: Record<string, import("./values.js").Type>, readOnly: string[] }} type
 * @property {"PUT" | "PATCH"} updateVerb
 * @property {200 | 201} createStatus
 * @property {200 | 204} updateStatus without `Prefer: return=representation`
 * @property {(written: Record<string, unknown>) => void} check what the service refuses in an object as it was written
 * @property {(written: Record<string, unknown>) => void} checkNew what it refuses beyond that in a new one
 */

const READ_ONLY = ["id", "createdBy", "createdDateTime", "lastModifiedBy", "lastModifiedDateTime"];

/** A type that carries what every changeTrackedEntity has. */
export const changeTracked = (name, properties) => ({ name, properties, readOnly: READ_ONLY });

/**
 * The rows of one kind. A row is a verb, a path and what it does; `run` gives the status and what is to be shown.
 * @param {Kind} kind
 */
export function collection(kind) {
  const one = `${kind.path}/{id}`;
  return [
    {
      method: "GET",
      path: kind.path,
      run: (asked) => ({ status: 200, kind, list: [...asked.entities(kind).values()] }),
    },
    {
      method: "POST",
      path: kind.path,
      run: (asked) => ({ status: kind.createStatus, kind, entity: create(kind, asked) }),
    },
    { method: "GET", path: one, run: (asked) => ({ status: 200, kind, entity: find(kind, asked) }) },
    { method: kind.updateVerb, path: one, run: (asked) => updated(kind, asked) },
    { method: "DELETE", path: one, run: (asked) => remove(kind, asked) },
  ];
}

function find(kind, asked) {
  const id = asked.parameters.id;
  const entity = asked.entities(kind).get(id);
  if (entity === undefined) throw noEntity(id);
  return entity;
}

function create(kind, asked) {
  const written = readProperties(kind.type, asked.body, {});
  kind.check(written);
  kind.checkNew(written);
  return keepNew(kind, written, asked);
}

function updated(kind, asked) {
  const entity = find(kind, asked);
  const written = readProperties(kind.type, asked.body, {});
  kind.check(written);
  Object.assign(entity.properties, merge(kind, entity.properties, written));
  Object.assign(entity, asked.stamp());
  if (kind.updateStatus === 204 && !asked.prefers.representation) return { status: 204 };
  return { status: 200, kind, entity };
}

function remove(kind, asked) {
  asked.entities(kind).delete(find(kind, asked).id);
  return { status: 204 };
}

const merge = ({ type }, before, written) =>
  Object.fromEntries(
    Object.entries(written).map(([name, value]) => {
      const property = type.properties[name];
      return [name, property.merge ? property.merge(before[name], value) : value];
    }),
  );

/** Keeps a new entity; a seed brings its own id. */
export function keepNew(kind, written, asked, id = kind.idPrefix + asked.newId()) {
  const stamp = asked.stamp();
  const properties = withAbsent(kind.type, merge(kind, {}, written));
  const entity = { id, createdDateTime: stamp.lastModifiedDateTime, ...stamp, properties };
  asked.entities(kind).set(id, entity);
  return entity;
}

export const readSeed = (kind, seed) => readProperties(kind.type, seed, { seeding: true });

/** An entity as an answer holds it, without the annotations. */
export const showEntity = (kind, { properties, etag, ...tracked }, showing) => ({
  ...tracked,
  ...showProperties(kind.type, properties, showing),
});
