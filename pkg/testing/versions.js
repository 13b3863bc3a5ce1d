// The draft and the shared version of a shift, an open shift or a time off: what is refused in them, how they are
// staged for deletion and shared.

import { SCHEDULE, act, change, changeTracked, find } from "./collection.js";
import { noEntity, refusedByShifts } from "./errors.js";
import { boolean, nested } from "./values.js";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * What a kind with two versions has in common with the others.
 * @param {object} row
 * @param {string} row.name of its type
 * @param {string} row.collection
 * @param {string} row.idPrefix
 * @param {object} row.item the type of both versions
 * @param {object} row.properties beside the versions
 * @param {boolean} [row.isShift] whether it lasts between a minute and a day
 */
export function versioned({ name, collection, idPrefix, item, properties, isShift = false, ...row }) {
  const upper = name[0].toUpperCase() + name.slice(1);
  const names = [`draft${upper}`, `shared${upper}`];
  const [draft, shared] = names;
  return {
    ...row,
    path: `${SCHEDULE}/${collection}`,
    idPrefix,
    draft,
    shared,
    type: changeTracked(name, {
      ...properties,
      isStagedForDeletion: boolean({ absent: false }),
      [draft]: nested(item),
      [shared]: nested(item),
    }),
    check: (written) => checkVersions(written, names, isShift),
    checkNew(written) {
      if (names.every((version) => written[version] == null)) {
        throw refusedByShifts(400, "BadRequest", `One of ${draft} and ${shared} is required.`);
      }
    },
  };
}

// https://learn.microsoft.com/graph/api/openshift-update
function checkVersions(written, names, isShift) {
  const versions = names.map((name) => written[name]).filter((version) => version != null);
  if (versions.length > 1) {
    throw refusedByShifts(400, "BadRequest", `Either ${names.join(" or ")} should be null.`);
  }
  for (const version of versions) {
    const length = lengthOf(version);
    // https://learn.microsoft.com/graph/api/resources/shift
    if (isShift && (length < MINUTE || length > DAY)) {
      throw refusedByShifts(400, "BadRequest", "A shift must last at least 1 minute and at most 24 hours.");
    }
  }
}

/** How long something lasts, in milliseconds; refused where it ends before it starts. */
export function lengthOf({ startDateTime, endDateTime }) {
  const length = Date.parse(endDateTime) - Date.parse(startDateTime);
  if (length <= 0) throw refusedByShifts(400, "BadRequest", "endDateTime must be after startDateTime.");
  return length;
}

/** https://learn.microsoft.com/graph/api/changetrackedentity-stagefordeletion */
export const stageForDeletion = () =>
  act(
    "stageForDeletion",
    (asked, kind) => {
      change(find(kind, asked), { isStagedForDeletion: true }, asked);
      return { status: 204 };
    },
    { isBodiless: true },
  );

/** The entity, if members can see it: one that has a shared version. */
export function findShared(kind, asked, id) {
  const entity = find(kind, asked, id);
  if (entity.properties[kind.shared] === null) throw noEntity(id);
  return entity;
}

/**
 * Shares what touches the range: a staged deletion becomes final, a draft takes the place of the shared version.
 * https://learn.microsoft.com/graph/api/schedule-share
 */
export function share(kind, asked, { startDateTime, endDateTime }) {
  const [start, end] = [Date.parse(startDateTime), endDateTime === null ? Infinity : Date.parse(endDateTime)];
  const touches = (version) => Date.parse(version.startDateTime) < end && Date.parse(version.endDateTime) > start;
  const entities = asked.entities(kind);
  for (const entity of [...entities.values()]) {
    const { [kind.draft]: draft, [kind.shared]: shared, isStagedForDeletion } = entity.properties;
    const version = draft ?? shared;
    if (version === null || !touches(version)) continue;
    if (isStagedForDeletion) entities.delete(entity.id);
    else if (draft !== null) change(entity, { [kind.draft]: null, [kind.shared]: draft }, asked);
  }
}
