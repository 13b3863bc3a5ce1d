// Tests of `graph-shifts/plan` for every runtime: a week is copied, planned, applied and planned again; each throws if it fails.
import { same } from "./contract.js";

const teamId = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const token = "any";
const beside = { userId: "c5d0c76b-80c4-481c-be50-923cd8d680a1", schedulingGroupId: "TAG_228940ed-ff84-4e25-b129-1b395cf78be0" };
const item = (day, from, to) => ({ startDateTime: `2026-10-${day}T${from}:00:00Z`, endDateTime: `2026-10-${day}T${to}:00:00Z` });
const shift = (day, more) => ({
  ...beside,
  draftShift: null,
  sharedShift: { ...item(day, "07", "15"), theme: "blue", activities: [] },
  ...more,
});
const week = { from: "2026-10-25T23:00:00Z", to: "2026-11-01T23:00:00Z" };

/** A team with two shifts of one week and one of the next: its mock, and its shifts. */
function teamOf({ createShiftsStandIn, items, listShifts }) {
  const fetch = createShiftsStandIn({ teams: [{ id: teamId, shifts: [shift(19), shift(20), shift(28)] }] });
  const reading = { token, fetch };
  const shifts = async () => {
    const all = [];
    for await (const one of items(listShifts({ teamId }), reading)) all.push(one);
    return all;
  };
  return { sending: { ...reading, rate: Infinity }, shifts };
}

/** The tests by their names. */
export const plans = {
  async "a week is copied, planned and applied, and the plan after it is empty"(given) {
    const { sending, shifts } = teamOf(given);
    const current = await shifts();
    const desired = given.copyWeek({ entities: current, from: "2026-10-19", to: "2026-10-26", timeZone: "Europe/Berlin" });
    same(
      desired.map(({ sharedShift }) => sharedShift.startDateTime),
      ["2026-10-26T08:00:00Z", "2026-10-27T08:00:00Z"],
      "the copies",
    );
    const planned = given.plan({ teamId, current, desired, mode: "shared", scope: week });
    same(
      planned.operations.map(({ action }) => action),
      ["create", "create", "delete"],
      "the plan",
    );
    same((await given.apply(planned, sending)).failed, 0, "what failed");
    const after = given.plan({ teamId, current: await shifts(), desired, mode: "shared", scope: week });
    same([after.operations, after.unchanged], [[], 2], "the plan after it");
  },

  async "an edit is the body of an update"(given) {
    const { sending, shifts } = teamOf(given);
    const [first] = await shifts();
    const edited = given.replaceShift({ teamId, ...given.edit(first, { notes: "edited" }) });
    await given.send(edited, sending);
    same((await shifts())[0].sharedShift.notes, "edited", "the notes");
  },

  async "an input that is wrong has its issues, and a row that is wrong its own"(given) {
    let thrown;
    try {
      given.plan({ teamId: "Sales", current: [], desired: [], mode: "shared" });
    } catch (error) {
      thrown = error;
    }
    same([thrown instanceof given.ShiftsValidationError, thrown.issues[0].path], [true, ["teamId"]], "the error");
    const desired = [shift(29, { sharedShift: item(29, "15", "07") })];
    const { operations } = given.plan({ teamId, current: [], desired, mode: "shared" });
    same(
      operations.map(({ issues }) => issues?.map(({ code }) => code)),
      [["end_before_start"]],
      "the operations",
    );
  },
};

/** Runs all tests over `given`, what the package's entries export: how many passed, and what is wrong with those that failed. */
export async function planSuite(given) {
  const report = { passed: 0, failed: [] };
  for (const [name, check] of Object.entries(plans)) {
    try {
      await check(given);
      report.passed++;
    } catch (error) {
      report.failed.push(`${name}\n${error?.stack ?? error}`);
    }
  }
  return report;
}
