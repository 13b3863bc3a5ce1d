// The entities of a collection: found, changed, stored, seeded and shown.
// @ts-check

import { noEntity } from "./errors.js";
import { checkComplete, mergeProperties, readProperties, showProperties, withDefaults } from "./objects.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./objects.js").Properties} Properties
 *
 * @typedef {import("./context.js").Stamp & { id: string, createdDateTime: string }} Tracking
 */

/**
 * A stored entity. P holds the properties that the mock's behaviour reads.
 * @template {object} [P=Properties]
 * @typedef {Tracking & { properties: Properties & P }} Entity
 */

/**
 * A kind of entity: everything a collection needs to know about it.
 * @template {object} [P=Properties]
 * @typedef {object} Kind
 * @property {string} path its collection, below the version
 * @property {string} idPrefix
 * @property {import("./objects.js").ObjectType} type
 * @property {boolean} [isUntracked] whether it lacks the properties that say who changed it when
 * @property {import("./collection.js").RowOf<P>[]} rows
 * @property {Behaviour<P>["check"]} [check]
 * @property {Behaviour<P>["checkNew"]} [checkNew]
 * @property {Behaviour<P>["complete"]} [complete]
 */

/**
 * How the service treats the properties of an entity.
 * @template {object} P
 * @typedef {{
 *   check(written: Properties & Partial<P>): void,
 *   checkNew(properties: Properties & P, context: Context): void,
 *   complete(properties: Properties & P, context: Context): Properties & P,
 * }} Behaviour refuses a body, refuses a new entity, and gives a new entity what the service adds
 */

/**
 * The entity of this id, by default the id in the path.
 * @template {object} P
 * @param {Kind<P>} kind
 * @param {Context} context
 * @param {string} [id]
 */
export function find(kind, context, id = context.parameters.id) {
  const entity = context.entities(kind).get(id);
  if (entity === undefined) throw noEntity(id);
  return entity;
}

/**
 * @template {object} P
 * @param {Entity<P>} entity
 * @param {Properties | Partial<P>} properties
 * @param {Context} context
 */
export function change(entity, properties, context) {
  Object.assign(entity.properties, properties);
  Object.assign(entity, context.stamp());
}

/**
 * The properties that an update stores.
 * @template {object} P
 * @param {Kind<P>} kind
 * @param {Context} context
 * @param {Properties} before
 * @param {object} [options]
 * @param {boolean} [options.isComplete] whether the body needs the required properties
 * @param {boolean} [options.isWhole] whether a property that the body leaves out loses its value
 */
export function readUpdate(kind, context, before, { isComplete = false, isWhole = false } = {}) {
  const written = readProperties(kind.type, context.body);
  if (isComplete) checkComplete(kind.type, written);
  kind.check?.(/** @type {Properties & Partial<P>} */ (written));
  return isWhole ? withDefaults(kind.type, written) : mergeProperties(kind.type, before, written);
}

/**
 * Creates the entity that the body describes.
 * @template {object} P
 * @param {Kind<P>} kind
 * @param {Context} context
 */
export function createFrom(kind, context) {
  const properties = completed(kind, readProperties(kind.type, context.body));
  kind.check?.(properties);
  kind.checkNew?.(properties, context);
  return storeComplete(kind, properties, context);
}

/** @template {object} P @param {Kind<P>} kind @param {Context} context */
const newId = (kind, context) => kind.idPrefix + context.newId();

/** @template {object} P @param {Kind<P>} kind @param {Properties} written */
const completed = ({ type }, written) => /** @type {Properties & P} */ (withDefaults(type, mergeProperties(type, {}, written)));

/**
 * Stores a new entity without checking it.
 * @template {object} P
 * @param {Kind<P>} kind
 * @param {Properties} properties
 * @param {Context} context
 * @param {string} [id]
 */
export const storeNew = (kind, properties, context, id = newId(kind, context)) =>
  storeComplete(kind, completed(kind, properties), context, id);

/**
 * Stores a new entity whose properties are complete.
 * @template {object} P
 * @param {Kind<P>} kind
 * @param {Properties & P} properties
 * @param {Context} context
 * @param {string} [id]
 */
export function storeComplete(kind, properties, context, id = newId(kind, context)) {
  const stamp = context.stamp();
  const complete = kind.complete?.(properties, context) ?? properties;
  const entity = { id, createdDateTime: stamp.lastModifiedDateTime, ...stamp, properties: complete };
  context.entities(kind).set(id, entity);
  return entity;
}

/** The complete properties that a seed describes. @param {Kind} kind @param {unknown} seed */
export const readSeed = (kind, seed) => completed(kind, readProperties(kind.type, seed, { seeding: true }));

/**
 * An entity as a response shows it, without annotations.
 * @param {Kind} kind
 * @param {Entity} entity
 * @param {import("./scalars.js").Showing} showing
 * @returns {import("../testing.js").JsonObject}
 */
export const showEntity = (kind, { id, properties, etag, ...tracking }, showing) => ({
  id,
  ...(kind.isUntracked ? {} : tracking),
  ...showProperties(kind.type, properties, showing),
});
