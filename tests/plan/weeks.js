// Random weeks of 30 people: a current schedule, and a desired one that keeps, changes, drops and adds.
// @ts-check
import { reasonId } from "./team.js";

/** @typedef {import("./chance.js").Chance} Chance */
/** @typedef {Record<string, any>} Values */
/** An entity's kind, person, group and what it is to contain. @typedef {{ kind: Kind, userId?: string, schedulingGroupId?: string, item: Values, id?: string, key?: string }} Wanted */
/** @typedef {(typeof KINDS)[number]} Kind */

const hex = (/** @type {number} */ number) => number.toString(16).padStart(12, "0");

export const PEOPLE = Array.from({ length: 30 }, (_, at) => `00000000-0000-4000-8000-${hex(at)}`);
export const GROUPS = Array.from({ length: 3 }, (_, at) => `TAG_00000000-0000-4000-9000-${hex(at)}`);
export const DAYS = 7;
const FIRST = Date.parse("2026-11-23T00:00:00Z");
const HOUR = 3_600_000;

/** The midnight before a day. @param {number} day */
export const midnight = (day) => new Date(FIRST + day * 24 * HOUR).toISOString();

export const KINDS = /** @type {const} */ ([
  { name: "shift", collection: "shifts", prefix: "SHFT_", draft: "draftShift", shared: "sharedShift" },
  { name: "openShift", collection: "openShifts", prefix: "OPNSHFT_", draft: "draftOpenShift", shared: "sharedOpenShift" },
  { name: "timeOff", collection: "timesOff", prefix: "SHFT_F", draft: "draftTimeOff", shared: "sharedTimeOff" },
]);
const [SHIFT, OPEN_SHIFT, TIME_OFF] = KINDS;

const THEMES = ["blue", "green", "pink"];

/** A time of a day, in hours. @param {number} day @param {number} hour */
const timeOf = (day, hour) => new Date(FIRST + (day * 24 + hour) * HOUR).toISOString();

/** An item on a day: it starts between 6 and 10 and ends between 14 and 20, so that those of one day overlap and those of two do not. @param {Chance} chance @param {Kind} kind @param {number} day */
function itemOn(chance, kind, day) {
  const [start, end] = [6 + chance.below(5), 14 + chance.below(7)];
  /** @type {Values} */
  const item = { startDateTime: timeOf(day, start), endDateTime: timeOf(day, end), theme: chance.among(THEMES) };
  if (kind === TIME_OFF) return { ...item, timeOffReasonId: reasonId };
  Object.assign(item, { notes: chance.among([null, "till", "stock"]), displayName: null, activities: activitiesOn(chance, day) });
  return kind === OPEN_SHIFT ? { ...item, openSlotCount: 1 + chance.below(3) } : item;
}

/** @param {Chance} chance @param {number} day */
const activitiesOn = (chance, day) =>
  Array.from({ length: chance.below(3) }, (_, at) => ({
    code: "",
    displayName: chance.among(["Lunch", "Training"]),
    isPaid: chance.happens(0.5),
    startDateTime: timeOf(day, 11 + at),
    endDateTime: timeOf(day, 12 + at),
    theme: "blue",
  }));

/** A kind on a day, and a person or a group. @typedef {{ kind: Kind, day: number, userId?: string, schedulingGroupId?: string }} Place */

/** Where something may be. @param {Chance} chance @param {number} day @returns {Place[]} */
function placesOn(chance, day) {
  const people = PEOPLE.flatMap((userId, at) => [
    { kind: SHIFT, day, userId, schedulingGroupId: GROUPS[at % GROUPS.length] },
    { kind: TIME_OFF, day, userId },
  ]);
  const groups = GROUPS.map((schedulingGroupId) => ({ kind: OPEN_SHIFT, day, schedulingGroupId }));
  return [...people, ...groups].filter(({ kind }) => chance.happens(kind === TIME_OFF ? 0.1 : 0.6));
}

/** An entity at a place, as a list returns it, in one of its states. @param {Chance} chance @param {Place} place @param {number} at */
function entityAt(chance, { kind, day, ...beside }, at) {
  const [isDraft, isShared] = chance.among([
    [true, false],
    [false, true],
    [false, true],
    [true, true],
  ]);
  return {
    id: `${kind.prefix}${hex(at)}`,
    ...beside,
    [kind.draft]: isDraft ? itemOn(chance, kind, day) : null,
    [kind.shared]: isShared ? itemOn(chance, kind, day) : null,
    isStagedForDeletion: isShared && chance.happens(0.1),
  };
}

/** @param {Values} entity @returns {Kind} */
export const kindOf = (entity) => KINDS.find(({ draft, shared }) => entity[draft] || entity[shared]) ?? SHIFT;

/** What managers see of an entity. @param {Values} entity */
export const effective = (entity) => entity[kindOf(entity).draft] ?? entity[kindOf(entity).shared];

/**
 * A current week.
 * @param {Chance} chance
 */
export function currentWeek(chance) {
  const places = Array.from({ length: DAYS }, (_, day) => placesOn(chance, day)).flat();
  return places.map((place, at) => entityAt(chance, place, at));
}

/** @param {Values} item @returns {number} */
export const dayOf = (item) => Math.floor((Date.parse(item.startDateTime) - FIRST) / (24 * HOUR));

/**
 * A desired week: of what is there, it keeps most, and changes and drops some; some is new.
 * @param {Chance} chance
 * @param {Values[]} current
 * @param {object} how
 * @param {number} how.share how much of it changes
 * @param {boolean} how.moves whether things change their person, too
 */
export function desiredWeek(chance, current, { share, moves }) {
  const kept = current.flatMap((entity) => (chance.happens(share / 3) ? [] : [wantedOf(chance, entity, { share, moves })]));
  const isTaken = new Set(
    current.map((entity) => `${kindOf(entity).name} ${entity.userId ?? entity.schedulingGroupId} ${dayOf(effective(entity))}`),
  );
  const places = Array.from({ length: DAYS }, (_, day) => placesOn(chance, day)).flat();
  const free = places.filter(
    ({ kind, userId, schedulingGroupId, day }) => !isTaken.has(`${kind.name} ${userId ?? schedulingGroupId} ${day}`),
  );
  const added = free
    .filter(() => chance.happens(share))
    .map(({ day, kind, ...beside }) => ({ kind, ...beside, item: itemOn(chance, kind, day) }));
  return chance.shuffled([...kept, ...added]);
}

/** @param {Chance} chance @param {Values} entity @param {{ share: number, moves: boolean }} how @returns {Wanted} */
function wantedOf(chance, entity, { share, moves }) {
  const kind = kindOf(entity);
  const { id, userId, schedulingGroupId } = entity;
  const item = effective(entity);
  const changed = chance.happens(share) ? { ...item, ...chance.among(changesOf(chance, kind, item)) } : item;
  const person = userId && moves && chance.happens(share / 3) ? chance.among(PEOPLE) : userId;
  return { kind, id, ...(person && { userId: person }), ...(schedulingGroupId && { schedulingGroupId }), item: changed };
}

/** @param {Chance} chance @param {Kind} kind @param {Values} item */
function changesOf(chance, kind, item) {
  const other = itemOn(chance, kind, dayOf(item));
  const times = { startDateTime: other.startDateTime, endDateTime: other.endDateTime };
  const more = kind === TIME_OFF ? [] : [{ notes: "changed" }, { activities: other.activities }];
  return [times, { theme: other.theme }, other, ...more];
}

/**
 * The row of a wanted item: a body that says the same to Graph, however it is written.
 * @param {Chance} chance
 * @param {Wanted} wanted
 * @param {"id" | "key" | "none"} by how it is identified
 */
export function rowOf(chance, { kind, id, key, item, ...beside }, by) {
  const [name, other] = chance.happens(0.5) ? [kind.draft, kind.shared] : [kind.shared, kind.draft];
  const { userId } = beside;
  const body = {
    ...beside,
    ...(userId && chance.happens(0.2) && { userId: userId.toUpperCase() }),
    [name]: written(chance, item),
    ...(chance.happens(0.5) && { [other]: null }),
  };
  if (by === "id" && id) return chance.happens(0.5) ? { ...body, id } : { id, body };
  return by === "key" && key ? { key, body } : body;
}

/** An item in another spelling: offsets, absent in place of null, another order of activities. @param {Chance} chance @param {Values} item @returns {Values} */
function written(chance, item) {
  const { activities, ...rest } = item;
  const spelled = Object.entries(rest).map(([name, value]) => [
    name,
    name.endsWith("DateTime") ? spelledTime(chance, value) : value,
  ]);
  const kept = spelled.filter(([, value]) => value !== null || chance.happens(0.5));
  const inOrder =
    activities &&
    chance
      .shuffled(activities)
      .map((/** @type {Values} */ one) => ({ ...one, startDateTime: spelledTime(chance, one.startDateTime) }));
  return {
    ...Object.fromEntries(kept),
    ...(activities && (activities.length || chance.happens(0.5)) && { activities: inOrder }),
  };
}

/** @param {Chance} chance @param {string} instant */
function spelledTime(chance, instant) {
  const hours = chance.among([0, 0, 1, -6]);
  if (!hours) return chance.happens(0.2) ? new Date(instant) : instant;
  const local = new Date(Date.parse(instant) + hours * HOUR).toISOString().slice(0, 19);
  return `${local}${hours < 0 ? "-" : "+"}${String(Math.abs(hours)).padStart(2, "0")}:00`;
}
