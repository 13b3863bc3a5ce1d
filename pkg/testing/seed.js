// Seeds a new state: the schedules and collections of its teams, workforce integrations and shift preferences.
// @ts-check

import { SCHEDULE } from "./collection.js";
import { contextOf } from "./context.js";
import { readSeed, storeComplete } from "./entities.js";
import { checkOptions } from "./options.js";
import { collections } from "./routes.js";
import { scalars } from "./scalars.js";
import { schedule } from "./schedule.js";
import { shiftPreferences } from "./shift_preferences.js";
import { newState } from "./state.js";

/**
 * @typedef {import("./entities.js").Kind} Kind
 * @typedef {import("./state.js").State} State
 * @typedef {import("../testing.js").SeededEntity} SeededEntity
 */

const DEFAULT_SCHEDULE = { enabled: true, timeZone: "UTC" };

/**
 * A state whose seeds are read and valid, and stored by the first call of `storeSeeds`.
 * @param {import("../testing.js").ShiftsStandInOptions} options
 */
export function seededState(options) {
  checkOptions(options);
  const state = newState(options);
  for (const team of options.teams ?? []) seedTeam(state, team);
  const { workforceIntegrations, shiftPreferences: preferences = {} } = options;
  seedCollections(
    state,
    collections.filter((kind) => !isOfTeam(kind)),
    { workforceIntegrations },
    {},
  );
  for (const [userId, seed] of Object.entries(preferences)) seedOne(state, shiftPreferences, seed, { userId });
  return state;
}

/** Stores the seeds that are not stored yet. Their ids are made here, since Workers have no randomness until a request. @param {State} state */
export function storeSeeds({ seeds }) {
  for (let store = seeds[0]; store !== undefined; store = seeds[0]) {
    store();
    seeds.shift();
  }
}

/** @param {Kind} kind */
const isOfTeam = ({ path }) => path.startsWith(SCHEDULE);

/** @param {State} state @param {import("../testing.js").SeededTeam} team */
function seedTeam(state, { id, members, schedule: seed, ...seeds }) {
  const parameters = { teamId: id };
  if (seed !== null) seedOne(state, schedule, { ...DEFAULT_SCHEDULE, ...seed, id: id.toLowerCase() }, parameters);
  seedCollections(state, collections.filter(isOfTeam), seeds, parameters);
}

/**
 * @param {State} state
 * @param {Kind[]} kinds
 * @param {Record<string, SeededEntity[] | undefined>} seeds
 * @param {Record<string, string>} parameters
 */
function seedCollections(state, kinds, seeds, parameters) {
  for (const kind of kinds) {
    const name = kind.path.slice(kind.path.lastIndexOf("/") + 1);
    for (const seed of seeds[name] ?? []) seedOne(state, kind, seed, parameters);
  }
}

/** @param {State} state @param {Kind} kind @param {SeededEntity} seed @param {Record<string, string>} parameters */
function seedOne(state, kind, seed, parameters) {
  const { id, properties, changed, created } = readIfValid(kind, seed);
  const now = state.now();
  state.seeds.push(() => {
    const entity = storeComplete(kind, properties, contextOf({ ...state, now: () => now }, parameters), id);
    entity.lastModifiedDateTime = changed ?? entity.lastModifiedDateTime;
    entity.createdDateTime = created ?? entity.lastModifiedDateTime;
  });
}

/** The date-time of a seed; undefined if it has none. @param {import("./scalars.js").Value | undefined} value */
const timeOf = (value) => (value == null ? undefined : String(scalars.dateTimeOffset.read(value, { seeding: true })));

/** Reports an invalid seed as a TypeError: it is a mistake in the test. @param {Kind} kind @param {SeededEntity} seed */
function readIfValid(kind, seed) {
  try {
    const [changed, created] = [timeOf(seed.lastModifiedDateTime), timeOf(seed.createdDateTime)];
    return { id: seed.id, properties: readSeed(kind, seed), changed, created };
  } catch (refusal) {
    const reason = refusal instanceof Error ? refusal.message : refusal;
    throw new TypeError(`a seed of ${kind.path} is no ${kind.type.name}: ${reason}`, { cause: refusal });
  }
}
