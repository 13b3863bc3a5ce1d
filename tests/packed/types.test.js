// The packed types, compiled in a small project under every resolution that knows an exports map, by the oldest TypeScript that can and by the newest.
import assert from "node:assert/strict";
import { test } from "node:test";
import { COMPILERS, complaints, RESOLUTIONS, versionOf } from "./compilers.js";
import { project } from "./tarball.js";

const PLAIN = `
import { flags, ShiftsValidationError, updateOpenShift, updateWorkforceIntegration } from "graph-shifts";
import type { GraphRequest, Issue, OpenShift, UpdateOpenShiftInput } from "graph-shifts";
import * as fallback from "graph-shifts/js";
import { at, moveBy, ShiftsTimeError, week } from "graph-shifts/time";
import type { Disambiguation, Week } from "graph-shifts/time";

const input: UpdateOpenShiftInput = { teamId: "", openShiftId: "", body: { draftOpenShift: null } };
export const request: GraphRequest<undefined> = updateOpenShift({ ...input, returnRepresentation: false });
export const answered: GraphRequest<OpenShift> = fallback.updateOpenShift({ ...input, returnRepresentation: true });
export const issues: Issue[] = updateWorkforceIntegration.check({ supportedEntities: ["shift"] });
export const body: string | undefined = request.body;
export const members: string[] = flags("shift");

try {
  updateOpenShift(input);
} catch (error) {
  if (error instanceof ShiftsValidationError) error.issues satisfies readonly Issue[];
}

export const start: string = at("Europe/Berlin", "2026-03-04", "09:00", { disambiguation: "later" satisfies Disambiguation });
export const days: Week["days"] = week("Europe/Berlin", "Monday", "2026-03-04").days;
export const moved: typeof input = moveBy(input, 7, "Europe/Berlin");
export const codeOf = (error: unknown) => (error instanceof ShiftsTimeError ? error.code : undefined);
// @ts-expect-error: no such choice
at("Europe/Berlin", "2026-03-04", "09:00", { disambiguation: "compatible" });

// @ts-expect-error: a team is needed
updateOpenShift({ openShiftId: "", body: {} });
// @ts-expect-error: true, false or null
updateOpenShift({ ...input, body: { isStagedForDeletion: "yes" } });
// @ts-expect-error: no entry of the package
export * from "graph-shifts/dist/index.js";
`;

const WITH_FETCH = `
import { createShift, getOpenShift, getSchedule, listShifts, replaceShift, updateOpenShift } from "graph-shifts";
import type { OpenShift, Schedule, Shift } from "graph-shifts";
import { batch, GraphError, items, pages, send, sendAll } from "graph-shifts/send";
import type { SendOptions, Sent } from "graph-shifts/send";
import { approve, handleCallbacks, openCallback, refuse, toNode } from "graph-shifts/callbacks";
import type { CallbackOptions, Item } from "graph-shifts/callbacks";
import { apply, copyWeek, edit, plan, publish } from "graph-shifts/plan";
import type { Applied, Plan } from "graph-shifts/plan";
import { createShiftsStandIn } from "graph-shifts/testing";

const callbacks: CallbackOptions = {
  secret: "",
  update: ({ action }) => (action === "shiftDeleted" ? refuse({ message: "" }) : approve()),
};
export const responding: Promise<Response> = handleCallbacks(callbacks)(new Request("https://wfm.example"));
export const listening = toNode(handleCallbacks(callbacks));
export const opening = openCallback({ url: "/v1/connect", body: new Uint8Array() }, callbacks);
export const themeOf = (item: Item) => (item.entity === "shift" ? item.body?.sharedShift?.theme : undefined);
// @ts-expect-error: a handler of updates is needed
handleCallbacks({ secret: "" });
// @ts-expect-error: no verdict
handleCallbacks({ secret: "", update: () => true });

const stand = createShiftsStandIn({ teams: [{ id: "" }], throttling: { rate: 4 }, latency: () => 5, refusals: () => ({ status: 403 }) });
export const answer: Promise<Response> = stand("/", { method: "GET" });
stand.throttling = undefined;
// @ts-expect-error: a team needs an id
createShiftsStandIn({ teams: [{}] });

const options: SendOptions = { token: async (claims) => claims ?? "", fetch: stand, signal: AbortSignal.timeout(1) };
declare const shift: Shift;
const input = { teamId: "", openShiftId: "", body: {} };
export const read: Promise<OpenShift> = send(getOpenShift(input), options);
export const written: Promise<undefined> = send(updateOpenShift(input), options);
export const listed: AsyncGenerator<Shift, void, undefined> = items(listShifts(input), options);
export const paged: AsyncGenerator<{ value: Shift[] }, void, undefined> = pages(listShifts(input), options);
export const all: Promise<Array<Sent<OpenShift> | Sent<Schedule>>> = sendAll([getOpenShift(input), getSchedule(input)], { ...options, rate: 4 });
export const texts = batch([getOpenShift(input)]).map(({ body }) => body);
export const codeOf = (error: unknown): string | undefined => (error instanceof GraphError ? error.code : undefined);
// @ts-expect-error: a token is needed
send(getOpenShift(input), {});
export const planned: Plan = plan({ teamId: "", current: [shift], desired: [shift], mode: "draft", scope: { from: "", to: "" } });
export const applied: Promise<Applied> = apply(planned, options);
export const published = replaceShift({ teamId: "", ...publish(shift) });
export const edited = replaceShift({ teamId: "", ...edit(shift, { notes: null }) });
export const copies = copyWeek({ entities: [shift], from: "", to: "", timeZone: "" }).map((body) => createShift({ teamId: "", body }));
// @ts-expect-error: a mode is needed
plan({ teamId: "", current: [], desired: [] });
// @ts-expect-error: no such option
sendAll([getOpenShift(input)], { ...options, pace: 4 });
`;

const WRONG_THEME = `
import { updateOpenShift } from "graph-shifts";

const times = { startDateTime: "2026-11-23T08:00:00Z", endDateTime: "2026-11-23T16:00:00Z" };
updateOpenShift({ teamId: "", openShiftId: "", body: { sharedOpenShift: { ...times, theme: "Blue", openSlotCount: 1, activities: [] } } });
`;

const directory = project({
  "package.json": '{ "type": "module" }',
  "plain.ts": PLAIN,
  "with_fetch.ts": WITH_FETCH,
  "wrong_theme.ts": WRONG_THEME,
});

for (const compiler of COMPILERS) {
  const version = versionOf(compiler);
  for (const resolution of Object.keys(RESOLUTIONS)) {
    test(`TypeScript ${version} reads the types under ${resolution}`, () => {
      assert.equal(complaints(compiler, directory, resolution, ["es2022", "dom"], ["plain.ts", "with_fetch.ts"]), "");
    });
  }

  test(`TypeScript ${version} reads the operations where nothing but the language is there`, () => {
    assert.equal(complaints(compiler, directory, "bundler", ["es2022"], ["plain.ts"]), "");
  });

  test(`TypeScript ${version} reports a wrong theme in one line`, () => {
    const message = complaints(compiler, directory, "nodenext", ["es2022"], ["wrong_theme.ts"]);
    assert.match(
      message,
      /^wrong_theme\.ts\(5,\d+\): error TS\d+: Type '"Blue"' is not assignable to type 'ScheduleEntityTheme[^\n]*\n$/,
    );
  });
}
