// Reads pasted JSON as lists of a schedule, such as a response of "List shifts" or of `$batch`.
// @ts-check

import { inZone } from "graph-shifts/time";
import { VERSIONS } from "../grid.js";
import { jsonValues } from "./json_values.js";
import { PasteError } from "../../pasting/paste_error.js";

/** @import { Kind } from "../grid.js" */
/** @import { Entities } from "../schedule_week.js" */

/** @typedef {Record<string, unknown>} Values */
/** @typedef {keyof Entities} List */

/**
 * @typedef {object} PastedList
 * @property {Entities} entities
 * @property {string} first the first date-time of an entry; empty without entries
 * @property {string[]} remarks on what was pasted and is not shown
 */

/** @type {Record<Kind, List>} */
const LISTS = { shift: "shifts", openShift: "openShifts", timeOff: "timesOff" };

const KINDS = /** @type {Kind[]} */ (Object.keys(LISTS));

/** @param {unknown} value @returns {value is Values} */
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The names of an entity's versions that are not null. @param {Kind} kind @param {Values} entity */
const versionsIn = (kind, entity) => [VERSIONS[kind].draft, VERSIONS[kind].shared].filter((name) => isObject(entity[name]));

/** A version decides, since responses may have null for versions of other kinds. @param {Values} entity @returns {Kind | undefined} */
const kindOf = (entity) =>
  KINDS.find((kind) => versionsIn(kind, entity).length > 0) ??
  KINDS.find((kind) => VERSIONS[kind].draft in entity || VERSIONS[kind].shared in entity);

/** @param {unknown} value */
function isInstant(value) {
  try {
    return inZone(/** @type {string} */ (value), "UTC") !== undefined;
  } catch {
    return false;
  }
}

/** @param {string} where @param {Values} object @param {string} name */
function requireText(where, object, name) {
  if (typeof object[name] !== "string") throw new PasteError(`${where} has no ${name}.`);
}

/** @param {string} where @param {Values} entity @param {Kind} kind */
function checkEntity(where, entity, kind) {
  requireText(where, entity, "id");
  if (kind !== "openShift") requireText(where, entity, "userId");
  for (const version of versionsIn(kind, entity)) {
    for (const name of ["startDateTime", "endDateTime"]) {
      const value = /** @type {Values} */ (entity[version])[name];
      if (!isInstant(value)) throw new PasteError(`${where}.${version}.${name} is not a date-time with Z or an offset.`);
    }
  }
}

/** @param {string} where @param {Values} entity @returns {List} the list that it belongs to, once it is checked */
function listOf(where, entity) {
  const kind = kindOf(entity);
  if (kind !== undefined) {
    checkEntity(where, entity, kind);
    return LISTS[kind];
  }
  if ("dayNoteDate" in entity) {
    requireText(where, entity, "dayNoteDate");
    return "dayNotes";
  }
  if (Array.isArray(entity.userIds)) {
    requireText(where, entity, "id");
    return "groups";
  }
  throw new PasteError(`${where} is not a list, a shift, an open shift, a time-off entry, a day note or a scheduling group.`);
}

/** @param {unknown} error */
const errorText = (error) =>
  isObject(error) ? [error.code, error.message].filter((part) => typeof part === "string").join(": ") : "";

class Reading {
  /** @type {Record<List, Map<string, Values>>} */
  #found = { shifts: new Map(), openShifts: new Map(), timesOff: new Map(), dayNotes: new Map(), groups: new Map() };
  /** @type {string[]} */
  remarks = [];

  /** @param {unknown} value @param {string} where */
  add(value, where) {
    if (Array.isArray(value)) {
      for (const [index, one] of value.entries()) this.add(one, `${where}[${index}]`);
    } else if (!isObject(value)) {
      throw new PasteError(`${where} is not an object.`);
    } else if (isObject(value.error)) {
      throw new PasteError(`${where} is an error response, not a list: ${errorText(value.error)}`);
    } else if (Array.isArray(value.responses)) {
      for (const [index, one] of value.responses.entries()) this.#addResponse(one, `${where}.responses[${index}]`);
    } else if (Array.isArray(value.value)) {
      this.add(value.value, `${where}.value`);
      if ("@odata.nextLink" in value) this.remarks.push(`${where} is one page of a longer list.`);
    } else {
      const list = listOf(where, value);
      this.#found[list].set(String(value.id ?? where), value);
    }
  }

  /** @param {unknown} response of `$batch` @param {string} where */
  #addResponse(response, where) {
    if (!isObject(response)) throw new PasteError(`${where} is not an object.`);
    const { status, body } = response;
    if (typeof status === "number" && status >= 400) {
      this.remarks.push(`${where} is not shown, it has status ${status}: ${errorText(isObject(body) ? body.error : undefined)}`);
    } else this.add(body, `${where}.body`);
  }

  /** @returns {Entities} */
  entities() {
    const lists = Object.entries(this.#found).map(([name, entities]) => [name, [...entities.values()]]);
    return Object.fromEntries(lists);
  }
}

/** @param {Entities} entities */
function firstOf({ shifts, openShifts, timesOff }) {
  const starts = [...shifts, ...openShifts, ...timesOff].flatMap((entity) => {
    const kind = /** @type {Kind} */ (kindOf(/** @type {Values} */ (/** @type {unknown} */ (entity))));
    const { draft, shared } = VERSIONS[kind];
    const values = /** @type {Record<string, { startDateTime: string } | null>} */ (/** @type {unknown} */ (entity));
    return [(values[draft] ?? values[shared])?.startDateTime].filter((start) => start !== undefined);
  });
  return starts.toSorted((one, other) => Date.parse(one) - Date.parse(other))[0] ?? "";
}

/**
 * @param {string} text a list, several one after the other, an array of lists or of entities, or a response of `$batch`
 * @returns {PastedList}
 * @throws {PasteError} for anything else
 */
export function readPasted(text) {
  const values = jsonValues(text);
  const reading = new Reading();
  for (const [index, value] of values.entries()) reading.add(value, values.length === 1 ? "response" : `response ${index + 1}`);
  const entities = reading.entities();
  if (Object.values(entities).every(({ length }) => length === 0)) throw new PasteError("The list is empty.");
  return { entities, first: firstOf(entities), remarks: reading.remarks };
}

/** @type {Record<List, [one: string, many: string]>} */
const NAMES = {
  shifts: ["shift", "shifts"],
  openShifts: ["open shift", "open shifts"],
  timesOff: ["time-off entry", "time-off entries"],
  dayNotes: ["day note", "day notes"],
  groups: ["scheduling group", "scheduling groups"],
};

/** What is in it: "12 shifts, 1 day note". @param {Entities} entities */
export const countsText = (entities) =>
  /** @type {List[]} */ (Object.keys(NAMES))
    .filter((list) => entities[list].length > 0)
    .map((list) => `${entities[list].length} ${NAMES[list][entities[list].length === 1 ? 0 : 1]}`)
    .join(", ");
