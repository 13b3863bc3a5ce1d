// The week that the page shows, and how it was before the last request.
// @ts-check

import { getSchedule } from "graph-shifts";
import { teamId as seedTeamId } from "../../seed/ids.js";
import { nameOf } from "../people.js";
import { service } from "../service.js";
import { createStore } from "../store.js";
import { defaults } from "../workbench_state.js";
import { gridOf } from "./grid.js";
import { readWeek } from "./schedule_week.js";

/** @import { Identity } from "../sign_in/start.js" */
/** @import { Grid } from "./grid.js" */
/** @import { ScheduleWeek } from "./schedule_week.js" */

/**
 * @typedef {object} WeekState
 * @property {string} date in the week
 * @property {string} teamId
 * @property {boolean} isLoading
 * @property {string} message why there is no week; empty if there is
 * @property {Grid | null} grid
 *
 * @typedef {ReturnType<typeof createWeek>} WeekActions
 */

/** The mock's data begin on this Monday; a real schedule is looked at now. */
const FIRST_DATE = service.mock === null ? new Date().toISOString().slice(0, 10) : "2026-11-23";

/** @param {string} id */
const shownName = (id) => nameOf(id) ?? `${id.slice(0, 8)}…`;

/** @param {string} date @param {number} days */
const shifted = (date, days) => new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);

/**
 * @param {() => Identity} identity whose token reads the week
 * @param {string} teamId
 */
export function createWeek(identity, teamId) {
  /** @type {WeekState} */
  const initial = {
    date: FIRST_DATE,
    teamId: teamId || (service.mock === null ? "" : seedTeamId),
    isLoading: false,
    message: "",
    grid: null,
  };
  const store = createStore(initial);
  /** @type {ScheduleWeek | null} */
  let last = null;
  let number = 0;
  const read = async () => {
    const { teamId: team, date } = store.now;
    const operation = /** @type {import("../operations.js").Operation} */ (/** @type {unknown} */ (getSchedule));
    const token = service.mock === null ? identity().tokenOf(operation) : "any";
    return readWeek(team, date, { baseUrl: String(defaults.baseUrl), token, fetch: service.fetch });
  };
  /** @param {{ compare: boolean }} how whether what changed is marked */
  async function load({ compare }) {
    number += 1;
    const mine = number;
    store.set({ isLoading: true });
    try {
      const now = await read();
      // A later reading has begun meanwhile.
      if (mine !== number) return;
      const isSame = last !== null && last.teamId === now.teamId && last.week.from === now.week.from;
      store.set({ isLoading: false, message: "", grid: gridOf(now, compare && isSame ? last : null, shownName) });
      last = now;
    } catch (error) {
      if (mine !== number) return;
      store.set({ isLoading: false, message: error instanceof Error ? error.message : String(error), grid: null });
    }
  }
  return {
    store,
    load: () => load({ compare: false }),
    /** After a request: shows the team that it was sent to, if to one, and marks what changed. @param {string} team */
    refresh(team) {
      if (team !== "") store.set({ teamId: team });
      return load({ compare: true });
    },
    /** @param {number} weeks */
    move(weeks) {
      store.set({ date: shifted(store.now.date, 7 * weeks) });
      return load({ compare: false });
    },
  };
}
