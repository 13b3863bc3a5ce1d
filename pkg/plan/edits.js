// Edits of an entity: from what Graph returned to the input of its update.
// @ts-check
import { besides, own, versionsOf } from "./kinds.js";

/**
 * @typedef {import("./kinds.js").Values} Values
 *
 * @typedef {object} Update
 * @property {Values} body
 * @property {"keep"} [otherVersion]
 */

/** What `edit` changes of the entity itself; the rest is of its version. */
const OF_ENTITY = ["userId", "schedulingGroupId", "isStagedForDeletion"];

/** @param {unknown} entity */
export function publish(entity) {
  const { kind, draft } = versionsOf(entity, "publish");
  if (!draft) throw new TypeError(`publish takes an entity with a draft, and ${kind.draft} is null: it is published already`);
  return updateOf(kind, entity, { body: { [kind.draft]: null, [kind.shared]: draft } });
}

/** A draft that waits already stays: it is what the next publication shows. @param {unknown} entity */
export function unpublish(entity) {
  const { kind, draft, shared } = versionsOf(entity, "unpublish");
  if (!shared) throw new TypeError(`unpublish takes an entity with a shared version, and ${kind.shared} is null: nobody sees it`);
  return updateOf(kind, entity, { body: { [kind.draft]: draft ?? shared, [kind.shared]: null } });
}

/** @param {unknown} entity */
export function discardDraft(entity) {
  const { kind, draft, shared } = versionsOf(entity, "discardDraft");
  if (!draft) throw new TypeError(`discardDraft takes an entity with a draft, and ${kind.draft} is null`);
  if (!shared)
    throw new TypeError(`discardDraft takes an entity with both versions: ${kind.draft} is the only one, so delete it`);
  return updateOf(kind, entity, { body: { [kind.draft]: null } });
}

/** @param {unknown} entity @param {unknown} change */
export function edit(entity, change) {
  const { kind, draft, shared } = versionsOf(entity, "edit");
  const { beside, within } = changesIn(change);
  if (!Object.keys(within).length) return updateOf(kind, entity, { body: beside });
  const version = { ...(draft ?? shared), ...within };
  if (draft && shared) return updateOf(kind, entity, { body: { ...beside, [kind.draft]: version }, otherVersion: "keep" });
  const [name, other] = draft ? [kind.draft, kind.shared] : [kind.shared, kind.draft];
  return updateOf(kind, entity, { body: { ...beside, [name]: version, [other]: null } });
}

/** What a change sets of the entity and what of its version; `undefined` changes nothing. @param {unknown} change */
function changesIn(change) {
  if (typeof change !== "object" || change === null) throw new TypeError("edit takes an object with the properties that change");
  const set = Object.entries(change).filter(([, value]) => value !== undefined);
  return {
    beside: Object.fromEntries(set.filter(([name]) => OF_ENTITY.includes(name))),
    within: Object.fromEntries(set.filter(([name]) => !OF_ENTITY.includes(name))),
  };
}

/**
 * @param {import("./kinds.js").Kind} kind
 * @param {unknown} entity
 * @param {Update} update
 */
function updateOf(kind, entity, { body, ...options }) {
  return { [kind.id]: own(entity, "id"), body: { ...besides(entity), ...body }, ...options };
}
