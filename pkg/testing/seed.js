// Seeds a new state: the schedules and collections of its teams, workforce integrations and shift preferences.
// @ts-check

import { SCHEDULE } from "./collection.js";
import { contextOf } from "./context.js";
import { readSeed, storeNew } from "./entities.js";
import { collections } from "./routes.js";
import { scalars } from "./scalars.js";
import { schedule, storeSchedule } from "./schedule.js";
import { shiftPreferences } from "./shift_preferences.js";
import { newState } from "./state.js";

/**
 * @typedef {import("./context.js").Context} Context
 * @typedef {import("./entities.js").Kind} Kind
 * @typedef {import("./state.js").State} State
 * @typedef {import("../testing.js").SeededEntity} SeededEntity
 */

const DEFAULT_SCHEDULE = { enabled: true, timeZone: "UTC" };

/** A state that holds the seeds. @param {import("../testing.js").ShiftsStandInOptions} options */
export function seededState(options) {
  const state = newState(options);
  for (const team of options.teams ?? []) seedTeam(state, team);
  const { workforceIntegrations, shiftPreferences: preferences = {} } = options;
  seedCollections(
    collections.filter((kind) => !isOfTeam(kind)),
    { workforceIntegrations },
    contextOf(state, {}),
  );
  for (const [userId, seed] of Object.entries(preferences)) seedOne(shiftPreferences, seed, contextOf(state, { userId }));
  return state;
}

/** @param {Kind} kind */
const isOfTeam = ({ path }) => path.startsWith(SCHEDULE);

/** @param {State} state @param {import("../testing.js").SeededTeam} team */
function seedTeam(state, { id, members, schedule: seed, ...seeds }) {
  const context = contextOf(state, { teamId: id });
  if (seed !== null) {
    storeIfValid(schedule, () => storeSchedule(readSeed(schedule, { ...DEFAULT_SCHEDULE, ...seed }), context));
  }
  seedCollections(collections.filter(isOfTeam), seeds, context);
}

/** @param {Kind[]} kinds @param {Record<string, SeededEntity[] | undefined>} seeds @param {Context} context */
function seedCollections(kinds, seeds, context) {
  for (const kind of kinds) {
    const name = kind.path.slice(kind.path.lastIndexOf("/") + 1);
    for (const seed of seeds[name] ?? []) seedOne(kind, seed, context);
  }
}

/** @param {Kind} kind @param {SeededEntity} seed @param {Context} context */
const seedOne = (kind, seed, context) =>
  storeIfValid(kind, () => {
    const entity = storeNew(kind, readSeed(kind, seed), context, seed.id);
    entity.lastModifiedDateTime = timeOf(seed.lastModifiedDateTime) ?? entity.lastModifiedDateTime;
    entity.createdDateTime = timeOf(seed.createdDateTime) ?? entity.lastModifiedDateTime;
  });

/** The date-time of a seed; undefined if it has none. @param {import("./scalars.js").Value | undefined} value */
const timeOf = (value) => (value == null ? undefined : String(scalars.dateTimeOffset.read(value, { seeding: true })));

/** Reports an invalid seed as a TypeError: it is a mistake in the test. @param {Kind} kind @param {() => void} store */
function storeIfValid({ path, type }, store) {
  try {
    store();
  } catch (refusal) {
    const reason = refusal instanceof Error ? refusal.message : refusal;
    throw new TypeError(`a seed of ${path} is no ${type.name}: ${reason}`, { cause: refusal });
  }
}
