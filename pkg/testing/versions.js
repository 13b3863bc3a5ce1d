// The draft and the shared version of shifts, open shifts and time off: how they are checked, staged for deletion and shared.
// @ts-check

import { action, SCHEDULE } from "./collection.js";
import { change, find } from "./entities.js";
import { noEntity, refusedByShifts } from "./errors.js";
import { objectType } from "./schema.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./objects.js").Properties} Properties
 *
 * @typedef {{ startDateTime: string, endDateTime: string }} TimeRange
 *
 * @typedef {Properties & TimeRange} Version
 */

/**
 * A kind of entity with a draft and a shared version.
 * @template {object} P
 * @typedef {import("./entities.js").Kind<P> & { draft: string, shared: string }} VersionedKind
 */

/**
 * Adds to a kind what all kinds with two versions have in common.
 * @template {object} [P=Properties]
 * @param {object} kind
 * @param {"shift" | "openShift" | "timeOff"} kind.name of its type
 * @param {string} kind.collection
 * @param {string} kind.idPrefix
 * @param {import("./entities.js").Kind<P>["rows"]} kind.rows
 * @param {import("./entities.js").Kind<P>["complete"]} [kind.complete]
 * @returns {VersionedKind<P>}
 */
export function versioned({ name, collection, ...kind }) {
  const upper = name[0].toUpperCase() + name.slice(1);
  const [draft, shared] = [`draft${upper}`, `shared${upper}`];
  return {
    ...kind,
    path: `${SCHEDULE}/${collection}`,
    draft,
    shared,
    type: objectType(name),
    check: (written) => checkVersions(written, draft, shared),
  };
}

/**
 * https://learn.microsoft.com/graph/api/openshift-update
 * @param {Properties} written
 * @param {string} draft
 * @param {string} shared
 */
function checkVersions(written, draft, shared) {
  if (versionAt(written, draft) !== null && versionAt(written, shared) !== null) {
    throw refusedByShifts(400, "BadRequest", `Either ${draft} or ${shared} should be null.`);
  }
  if (written[draft] === null && written[shared] === null) {
    throw refusedByShifts(400, "BadRequest", `One of ${draft} and ${shared} is required.`);
  }
}

/** @param {Properties} properties @param {string} name */
const versionAt = (properties, name) => /** @type {Version | null} */ (properties[name] ?? null);

/**
 * https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion
 * @template {object} P
 * @returns {import("./collection.js").RowOf<P>}
 */
export const stageForDeletion = () =>
  action(
    "stageForDeletion",
    (context, kind) => {
      change(find(kind, context), { isStagedForDeletion: true }, context);
      return { status: 204 };
    },
    { isBodiless: true },
  );

/**
 * The entity of this id and its shared version. Members do not see an entity without one, so it is not found.
 * @template {object} P
 * @param {VersionedKind<P>} kind
 * @param {Context} context
 * @param {string} id
 */
export function findShared(kind, context, id) {
  const entity = find(kind, context, id);
  const shared = versionAt(entity.properties, kind.shared);
  if (shared === null) throw noEntity(id);
  return { entity, shared };
}

/**
 * Shares what overlaps the range: removes entities that are staged for deletion, and makes each draft the shared version.
 * https://learn.microsoft.com/graph/api/schedule-share
 * @template {object} P
 * @param {VersionedKind<P>} kind
 * @param {Context} context
 * @param {{ startDateTime: string, endDateTime: string | null }} range
 */
export function share(kind, context, { startDateTime, endDateTime }) {
  const [start, end] = [Date.parse(startDateTime), endDateTime === null ? Infinity : Date.parse(endDateTime)];
  const entities = context.entities(kind);
  for (const entity of [...entities.values()]) {
    const draft = versionAt(entity.properties, kind.draft);
    const version = draft ?? versionAt(entity.properties, kind.shared);
    const overlaps = version !== null && Date.parse(version.startDateTime) < end && Date.parse(version.endDateTime) > start;
    if (!overlaps) continue;
    if (entity.properties.isStagedForDeletion) entities.delete(entity.id);
    else if (draft !== null) change(entity, { [kind.draft]: null, [kind.shared]: draft }, context);
  }
}
