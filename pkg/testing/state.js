// The state of one mock: its teams, its entities, its clock and sources of ids and chance, and its switches.
// @ts-check

import { callbacksOf } from "./registration.js";
import { functionOf } from "./switches.js";

/**
 * @typedef {import("../testing.js").ShiftsStandInOptions} Options
 *
 * The entities by the paths of their collections.
 * @typedef {object} Collections
 * @property {(path: string) => Map<string, import("./entities.js").Entity> | undefined} get
 * @property {(path: string, entities: Map<string, import("./entities.js").Entity>) => unknown} set
 *
 * @typedef {object} State
 * @property {Map<string, import("../testing.js").SeededTeam>} teams by their ids in lower case
 * @property {Collections} collections
 * @property {(() => void)[]} seeds what stores the seeds, in order, until the first request
 * @property {() => Date} now
 * @property {() => string} newId
 * @property {{ id: string, displayName: string }} user
 * @property {() => number} random
 * @property {(answer: import("../testing.js").StandInAnswer) => void} onAnswer
 * @property {import("../testing.js").StandInSwitches} switches
 * @property {import("./registration.js").Callbacks} [callbacks] how integrations are asked; without it, none is
 * @property {Map<string, number[]>} recentRequests when each team's accepted requests of the last second came
 */

const USER = { id: "366c0b19-49b1-41b5-a03f-9f3887bd0ed8", displayName: "John Doe" };

/** A state without entities. @param {Options} options @returns {State} */
export function newState(options) {
  const { teams = [], now = () => new Date(), newId = () => crypto.randomUUID(), user = USER } = options;
  const { random = Math.random, onAnswer = () => {}, callbacks } = options;
  return {
    teams: new Map(teams.map((team) => [team.id.toLowerCase(), team])),
    collections: new Map(),
    seeds: [],
    now,
    newId,
    user,
    random: functionOf("random", random),
    onAnswer: functionOf("onAnswer", onAnswer),
    switches: {},
    callbacks: callbacks === undefined ? undefined : callbacksOf(callbacks),
    recentRequests: new Map(),
  };
}
