// The context of one request, as its row uses it: parameters, body, preferences, entities, clock and user.
// @ts-check

import { utcText } from "./date_times.js";

/**
 * @template {object} P
 * @typedef {import("./entities.js").Kind<P>} Kind
 */

/**
 * @template {object} [P=import("./objects.js").Properties]
 * @typedef {import("./entities.js").Entity<P>} Entity
 */

/**
 * @typedef {import("./state.js").State} State
 *
 * @typedef {{ id: string, displayName: string | null, userIdentityType: string, tenantId: null }} User
 *
 * The record of an entity's last change.
 * @typedef {object} Stamp
 * @property {string} lastModifiedDateTime
 * @property {{ application: null, device: null, user: User }} lastModifiedBy
 * @property {string} etag
 *
 * @typedef {object} Context
 * @property {Record<string, string>} parameters of the path
 * @property {URLSearchParams} query
 * @property {unknown} body the JSON of the body
 * @property {import("./request.js").Preferences} preferences
 * @property {string} userId who acts
 * @property {() => string} newId
 * @property {() => string} time the current date-time in UTC
 * @property {<P extends object>(kind: Kind<P>) => Map<string, Entity<P>>} entities those of one kind, by their ids
 * @property {(path: string) => Map<string, Entity>} entitiesAt those of the collection at this path
 * @property {() => Stamp} stamp a new stamp for an entity that changes now
 */

/**
 * @param {State} state
 * @param {Record<string, string>} parameters
 * @param {object} [request]
 * @param {string} [request.actsAs] the user in MS-APP-ACTS-AS
 * @param {URLSearchParams} [request.query]
 * @param {unknown} [request.body]
 * @param {import("./request.js").Preferences} [request.preferences]
 * @returns {Context}
 */
export function contextOf(state, parameters, request = {}) {
  const user = userOf(state, request.actsAs);
  /** @param {string} path */
  const entitiesAt = (path) => entitiesIn(state, withParameters(path, parameters));
  return {
    parameters,
    query: request.query ?? new URLSearchParams(),
    body: request.body,
    preferences: request.preferences ?? { representation: false, unknownMembers: false },
    userId: user.id,
    newId: state.newId,
    time: () => utcText(state.now().toISOString()),
    // Whatever a collection holds is of its kind.
    entities: (kind) => /** @type {Map<string, Entity<never>>} */ (entitiesAt(kind.path)),
    entitiesAt,
    stamp: () => ({
      lastModifiedDateTime: state.now().toISOString(),
      lastModifiedBy: { application: null, device: null, user },
      etag: `"${state.newId()}"`,
    }),
  };
}

/**
 * The acting user. Only the id is known of a user who is acted for.
 * @param {State} state
 * @param {string} [actsAs]
 * @returns {User}
 */
function userOf({ user }, actsAs) {
  const acting = actsAs === undefined || actsAs === user.id ? user : { id: actsAs, displayName: null };
  return { ...acting, userIdentityType: "aadUser", tenantId: null };
}

/** @param {string} path @param {Record<string, string>} parameters */
const withParameters = (path, parameters) => path.replace(/\{(\w+)\}/g, (_, name) => parameters[name].toLowerCase());

/** @param {State} state @param {string} path */
function entitiesIn({ collections }, path) {
  const entities = collections.get(path) ?? new Map();
  collections.set(path, entities);
  return entities;
}
