// What a new room holds: the teams, the clock, and the seeds of every kind.

import { ask } from "./ask.js";
import { keepNew, readSeed } from "./collection.js";
import { collections } from "./routes.js";
import { keepSchedule, schedule } from "./schedule.js";
import { shiftPreferences } from "./shift_preferences.js";
import { functionOf } from "./switches.js";

const USER = { id: "366c0b19-49b1-41b5-a03f-9f3887bd0ed8", displayName: "John Doe" };
const SCHEDULE = { enabled: true, timeZone: "UTC" };

/** @param {import("../testing.js").ShiftsStandInOptions} options */
export function furnish(options) {
  const { teams = [], now = () => new Date(), newId = () => crypto.randomUUID(), user = USER } = options;
  const { random = Math.random, onAnswer = () => {} } = options;
  const room = {
    teams: new Map(teams.map((team) => [team.id.toLowerCase(), team])),
    collections: new Map(),
    now,
    newId,
    user,
    random: functionOf("random", random),
    onAnswer: functionOf("onAnswer", onAnswer),
    switches: {},
    loads: new Map(),
  };
  for (const team of teams) seedTeam(room, team);
  seedCollections(room, options, {}, (kind) => !isOfTeam(kind));
  for (const [userId, seed] of Object.entries(options.shiftPreferences ?? {})) {
    keepSeed(shiftPreferences, seed, ask(room, { userId }));
  }
  return room;
}

const isOfTeam = (kind) => kind.path.includes("{teamId}");

function seedTeam(room, team) {
  const parameters = { teamId: team.id };
  if (team.schedule !== null) {
    const asked = ask(room, parameters);
    keepWhatFits(schedule, () => keepSchedule(readSeed(schedule, { ...SCHEDULE, ...team.schedule }), asked));
  }
  seedCollections(room, team, parameters, isOfTeam);
}

function seedCollections(room, home, parameters, isHere) {
  const asked = ask(room, parameters);
  for (const kind of collections.filter(isHere)) {
    for (const seed of home[kind.path.split("/").at(-1)] ?? []) keepSeed(kind, seed, asked);
  }
}

const keepSeed = (kind, seed, asked) => keepWhatFits(kind, () => keepNew(kind, readSeed(kind, seed), asked, seed.id));

/** A seed that cannot be read is a mistake of who wrote it, and no answer. */
function keepWhatFits({ path, type }, keep) {
  try {
    keep();
  } catch (refusal) {
    throw new TypeError(`a seed of ${path} is no ${type.name}: ${refusal.message}`, { cause: refusal });
  }
}
