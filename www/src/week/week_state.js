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
/** @import { Operation } from "../operations.js" */
/** @import { Grid, Overlay } from "./grid.js" */
/** @import { ScheduleWeek } from "./schedule_week.js" */

/**
 * What the grid shows in place of the schedule.
 * @typedef {object} Instead
 * @property {string} notice says so
 * @property {(date: string) => ScheduleWeek} [weekAt] reads nothing; without it, the schedule is read
 * @property {Overlay} [overlay] on the schedule, which can only be read then
 *
 * @typedef {object} WeekState
 * @property {string} date in the week
 * @property {string} teamId
 * @property {boolean} isLoading
 * @property {string} message why there is no week; empty if there is
 * @property {Grid | null} grid
 * @property {Instead | null} instead null shows the schedule
 * @property {Pick<ScheduleWeek, "timeZone" | "startDay"> | null} schedule null until the schedule is read
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
    instead: null,
    schedule: null,
  };
  const store = createStore(initial);
  /** @type {ScheduleWeek | null} */
  let last = null;
  let number = 0;
  /** The date in the schedule while something else is shown. */
  let scheduleDate = initial.date;
  /** How requests of an operation are sent. @param {unknown} operation */
  const sending = (operation) => {
    const token = service.mock === null ? identity().tokenOf(/** @type {Operation} */ (operation)) : "any";
    return { baseUrl: String(defaults.baseUrl), token, fetch: service.fetch };
  };
  const read = async () => {
    const { teamId: team, date, instead } = store.now;
    return instead?.weekAt?.(date) ?? readWeek(team, date, sending(getSchedule));
  };
  /** @param {{ compare: boolean }} how whether what changed is marked */
  async function load({ compare }) {
    number += 1;
    const mine = number;
    const { instead } = store.now;
    store.set({ isLoading: true });
    try {
      const now = await read();
      // A later reading has begun meanwhile.
      if (mine !== number) return;
      const isSame = last !== null && last.teamId === now.teamId && last.week.from === now.week.from;
      const before = compare && isSame && instead === null ? last : null;
      store.set({ isLoading: false, message: "", grid: gridOf(now, before, shownName, instead?.overlay) });
      if (instead?.weekAt !== undefined) return;
      last = now;
      store.set({ schedule: { timeZone: now.timeZone, startDay: now.startDay } });
    } catch (error) {
      if (mine !== number) return;
      store.set({ isLoading: false, message: error instanceof Error ? error.message : String(error), grid: null });
    }
  }
  return {
    store,
    sending,
    shownName,
    load: () => load({ compare: false }),
    /** After a request: shows the team that it was sent to, if to one, and marks what changed. @param {string} team */
    refresh(team) {
      if (team !== "") store.set({ teamId: team });
      return load({ compare: true });
    },
    /** @param {Instead} instead @param {string} date in the week to begin with */
    show(instead, date) {
      if (store.now.instead === null) scheduleDate = store.now.date;
      store.set({ instead, date });
      return load({ compare: false });
    },
    showSchedule() {
      store.set({ instead: null, date: scheduleDate });
      return load({ compare: false });
    },
    /** Shows the schedule of the week that is shown, and marks what changed since it was read. */
    showApplied() {
      store.set({ instead: null });
      return load({ compare: true });
    },
    /** @param {number} weeks */
    move(weeks) {
      store.set({ date: shifted(store.now.date, 7 * weeks) });
      return load({ compare: false });
    },
  };
}
