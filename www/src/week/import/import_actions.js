// What an import does: reads the file and the schedule, plans, applies, stops.
// @ts-check

import { createShift, getSchedule, listShifts } from "graph-shifts";
import { apply } from "graph-shifts/plan";
import { at, inZone } from "graph-shifts/time";
import { idOf, nameOf } from "../../people.js";
import { service } from "../../service.js";
import { readEntries, readTeam } from "../schedule_week.js";
import { readCsv, textOf } from "./csv_file.js";
import { createImportStore, faultyRows } from "./import_state.js";
import { overlayOf } from "./plan_overlay.js";
import { isGood, planRoster, spanOf } from "./planning.js";

/** @import { Shift } from "graph-shifts" */
/** @import { Plan } from "graph-shifts/plan" */
/** @import { Instead, WeekActions } from "../week_state.js" */
/** @import { ImportState, ImportStore } from "./import_state.js" */
/** @import { GoodRow } from "./planning.js" */

/** The requests of plans are for Graph; a mock or a national cloud is elsewhere. */
const GRAPH = "https://graph.microsoft.com";

/** @type {typeof service.fetch} */
const toService = (url, init) => service.fetch(url.startsWith(GRAPH) ? service.origin + url.slice(GRAPH.length) : url, init);

/** @param {unknown} error */
const messageOf = (error) => (error instanceof Error ? error.message : String(error));

/**
 * @param {WeekActions} week
 * @param {File} file
 * @returns {Promise<ImportStore>}
 */
export async function openFile(week, file) {
  const table = readCsv(textOf(await file.arrayBuffer()));
  const { teamId } = week.store.now;
  const { timeZone, groups } = await readTeam(teamId, week.sending(getSchedule));
  // The names are those of the mock's people.
  const isMock = service.mock !== null;
  const members = groups.flatMap(({ userIds }) => userIds ?? []);
  const names = isMock ? members.map((id) => nameOf(id)).filter((name) => name !== undefined) : [];
  const source = { name: file.name, teamId, timeZone, groups, idOf: isMock ? idOf : () => undefined, names };
  return createImportStore(source, table);
}

/** @param {Plan["operations"][number] | undefined} operation @param {GoodRow[]} rows @param {string} timeZone */
function dayOf(operation, rows, timeZone) {
  if (operation?.desired !== undefined) return rows[operation.desired].day;
  const { draftShift, sharedShift } = /** @type {Shift} */ (operation?.current ?? {});
  const start = (draftShift ?? sharedShift)?.startDateTime;
  return start === undefined ? rows[0].day : inZone(start, timeZone).date;
}

/** @param {WeekActions} week @param {ImportState} now */
async function planOf(week, now) {
  const { teamId, timeZone, groups } = now.source;
  const rows = now.rows.filter(isGood);
  const { first, after } = spanOf(rows);
  const [from, to] = [first, after].map((day) => at(timeZone, day, "00:00", { disambiguation: "earlier" }));
  const entries = await readEntries(teamId, { from, to }, week.sending(listShifts), Number.POSITIVE_INFINITY);
  const roster = { ...now, teamId, timeZone, rows, leftOut: faultyRows(now) };
  return { ...planRoster(roster, { ...entries, groups }, { from, to }), rows };
}

/** @param {WeekActions} week @param {ImportStore} store */
export function createImportActions(week, store) {
  let stopping = new AbortController();
  /** Whether the import was closed meanwhile. */
  let isClosed = false;
  /** The plan that the week shows. @type {Instead | null} */
  let shown = null;
  /** Shows the schedule instead of a plan that no longer counts; what else the week may show stays. */
  const withdraw = () => {
    if (shown !== null && week.store.now.instead === shown) void week.showSchedule();
  };

  /** @param {NonNullable<ImportState["planned"]>} planned */
  async function show({ plan: { operations }, rows }) {
    const { name, timeZone, groups } = store.now.source;
    const nameOfId = (/** @type {string} */ id) => groups.find((group) => group.id === id)?.displayName ?? week.shownName(id);
    const overlay = overlayOf(operations, rows, { timeZone, nameOf: nameOfId });
    const notice = `This is the plan of ${name}: the week as it will be. Nothing is sent yet.`;
    shown = { notice, overlay };
    await week.show(shown, dayOf(operations[0], rows, timeZone));
  }

  return {
    async plan() {
      store.set({ phase: "planning", planned: null, applied: null, error: "" });
      try {
        const planned = await planOf(week, store.now);
        if (isClosed || store.now.phase !== "planning") return;
        store.set({ phase: "planned", planned });
        await show(planned);
      } catch (error) {
        store.set({ phase: "ready", error: messageOf(error) });
      }
    },
    async apply() {
      const { planned } = store.now;
      if (planned === null || isClosed) return;
      stopping = new AbortController();
      store.set({ phase: "applying", done: 0, isStopped: false });
      const { baseUrl: _, ...options } = week.sending(createShift);
      // The mock has no limit of requests per second.
      const pace = service.mock === null ? {} : { rate: Number.POSITIVE_INFINITY };
      const onProgress = (/** @type {{ done: number }} */ { done }) => store.set({ done });
      try {
        const applied = await apply(planned.plan, { ...options, ...pace, fetch: toService, signal: stopping.signal, onProgress });
        store.set({ phase: "applied", applied });
      } catch (error) {
        store.set({ phase: "planned", error: messageOf(error) });
      }
      await week.showApplied();
    },
    stop() {
      store.set({ isStopped: true });
      stopping.abort();
    },
    withdraw,
    close() {
      isClosed = true;
      stopping.abort();
      withdraw();
    },
  };
}
