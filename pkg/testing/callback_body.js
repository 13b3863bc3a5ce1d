// The body of an entity as Shifts sends it to integrations, which differs from Graph's.
// @ts-check

import { showEntity } from "./entities.js";
import { isObject } from "./objects.js";

/**
 * @typedef {import("./objects.js").Properties} Properties
 * @typedef {import("./scalars.js").Value} Value
 */

/** Names that differ, all of them of time cards. They are those of the one example: https://learn.microsoft.com/graph/api/workforceintegration-update?view=graph-rest-beta @type {Record<string, string>} */
const NAMES = { clockInEvent: "clockIn", clockOutEvent: "clockOut", isAtApprovedLocation: "atApprovedLocation" };

/**
 * @param {import("./entities.js").Kind} kind
 * @param {import("./entities.js").Entity} entity
 * @returns {Properties}
 */
export function callbackBody(kind, entity) {
  const shown = showEntity(kind, entity, { unknownMembers: true });
  const body = /** @type {Properties} */ (rewritten(shown));
  for (const name of ["draft", "shared"].flatMap((version) => namesOf(body, version))) {
    body[name] = { .../** @type {Properties} */ (body[name]), isActive: true };
  }
  return body.isStagedForDeletion === true ? deactivated(body) : body;
}

/** The properties that hold a version, such as draftShift. @param {Properties} body @param {string} version */
const namesOf = (body, version) => Object.keys(body).filter((name) => name.startsWith(version) && isObject(body[name]));

/**
 * The body of an entity that a manager deletes: its draft does not count, and is a copy of the shared version if there is none.
 * @param {Properties} body
 */
function deactivated(body) {
  const [draft] = namesOf(body, "draft");
  const [shared] = namesOf(body, "shared");
  const name = draft ?? shared.replace("shared", "draft");
  return { ...body, [name]: { .../** @type {Properties} */ (body[draft ?? shared]), isActive: false } };
}

/**
 * Without null and in the casing of Shifts: a theme begins with a capital letter, and of a user only id and name are sent.
 * @param {Value | undefined} value
 * @returns {Value | undefined}
 */
function rewritten(value) {
  if (Array.isArray(value)) return value.map((one) => /** @type {Value} */ (rewritten(one)));
  if (!isObject(value)) return value;
  const entries = Object.entries(value)
    .filter(([name, given]) => given !== null && name !== "userIdentityType")
    .map(([name, given]) => [NAMES[name] ?? name, name === "theme" ? pascalCase(String(given)) : rewritten(given)]);
  return Object.fromEntries(entries);
}

/** @param {string} word */
const pascalCase = (word) => word[0].toUpperCase() + word.slice(1);
