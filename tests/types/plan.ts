// The types of `graph-shifts/plan`: edits have the kind of their entity, plans narrow, and copies are bodies.
import {
  createOpenShift,
  createShift,
  createTimeOff,
  listOpenShifts,
  listShifts,
  replaceShift,
  replaceTimeOff,
  updateOpenShift,
} from "graph-shifts";
import type {
  CreateOpenShiftBody,
  CreateShiftBody,
  CreateTimeOffBody,
  GraphRequest,
  Issue,
  OpenShift,
  SchedulingGroup,
  Shift,
  TimeOff,
} from "graph-shifts";
import { apply, copyWeek, discardDraft, edit, plan, publish, unpublish } from "graph-shifts/plan";
import type {
  Applied,
  Body,
  Desired,
  Entity,
  OpenShiftUpdate,
  Plan,
  PlanInput,
  ShiftUpdate,
  TimeOffUpdate,
} from "graph-shifts/plan";
import { items, sendAll } from "graph-shifts/send";
import type { GraphError } from "graph-shifts/send";
import { week } from "graph-shifts/time";
import { same, some } from "./same.js";

const teamId = "3d88b7a2-f988-4f4b-bb34-d66df66af126";
const options = { token: "any" };
const [shift, openShift, timeOff] = [some<Shift>(), some<OpenShift>(), some<TimeOff>()];

// An edit is the rest of the input of its kind's update.
replaceShift({ teamId, ...publish(shift) });
updateOpenShift({ teamId, ...unpublish(openShift) });
replaceTimeOff({ teamId, ...discardDraft(timeOff), returnRepresentation: true });
replaceShift({ teamId, ...edit(shift, { endDateTime: new Date(), notes: null, schedulingGroupId: null }) });
replaceShift({ teamId, ...edit(shift, { userId: "u", isStagedForDeletion: true }) });
updateOpenShift({ teamId, ...edit(openShift, { openSlotCount: 2 }) });
replaceTimeOff({ teamId, ...edit(timeOff, { timeOffReasonId: "TOR_1", theme: undefined }) });
const published = [shift].map(publish);
same<typeof published, ShiftUpdate[]>(true);
const hidden = [openShift].map(unpublish);
same<typeof hidden, OpenShiftUpdate[]>(true);
const discarded = discardDraft(timeOff);
same<typeof discarded, TimeOffUpdate>(true);
// @ts-expect-error the team is missing
replaceShift({ ...publish(shift) });
// @ts-expect-error an open shift is not a shift
replaceShift({ teamId, ...publish(openShift) });
// @ts-expect-error a body is not an entity
publish(some<CreateShiftBody>());
// @ts-expect-error a shift has no slots
edit(shift, { openSlotCount: 2 });
// @ts-expect-error an open shift has no user
edit(openShift, { userId: "u" });
// @ts-expect-error time off has no group
edit(timeOff, { schedulingGroupId: "TAG_1" });
// @ts-expect-error an end is never null
edit(shift, { endDateTime: null });
// @ts-expect-error a theme is one of Graph's
edit(shift, { theme: "Blue" });
// @ts-expect-error a change is needed
edit(shift);

// A plan takes what lists return, and bodies, entities or rows with a key or an id.
const current: Entity[] = [];
for await (const one of items(listShifts({ teamId }), options)) current.push(one);
for await (const one of items(listOpenShifts({ teamId }), options)) current.push(one);
const body = some<Body>();
const desired: Desired[] = [body, shift, openShift, timeOff, { key: "k", body }, { id: "SHFT_1", body: shift }, { body }];
const input: PlanInput = { teamId, current, desired, mode: "draft" };
const whole: Required<PlanInput> = {
  ...input,
  scope: { from: new Date(), to: "2026-12-01T00:00:00Z", userIds: ["u"], schedulingGroupIds: undefined, days: ["2026-12-01"] },
  match: ({ id }) => (id ? "k" : undefined),
  schedulingGroups: new Set<SchedulingGroup>(),
  share: { notifyTeam: true },
};
plan(whole);
plan({ teamId, current: new Set(current), desired: new Set(desired), mode: "shared", scope: undefined, match: undefined });
plan({ ...input, scope: week("UTC", "monday", "2026-12-01") });
plan({ ...input, scope: { ...week("UTC", "monday", "2026-12-01"), userIds: ["u"] } });
// @ts-expect-error a mode is one of two
plan({ ...input, mode: "both" });
// @ts-expect-error a scope has two ends
plan({ ...input, scope: { from: "2026-12-01T00:00:00Z" } });
// @ts-expect-error days are dates
plan({ ...input, scope: { from: "", to: "", days: [1] } });
// @ts-expect-error ids come in an array
plan({ ...input, scope: { from: "", to: "", userIds: new Set(["u"]) } });
// @ts-expect-error a key is a string
plan({ ...input, match: () => 5 });
// @ts-expect-error a row has a body
plan({ ...input, desired: [{ key: "k" }] });
// @ts-expect-error a scheduling group is nothing to plan
plan({ ...input, current: [some<SchedulingGroup>()] });
// @ts-expect-error no such option
plan({ ...input, scopes: [] });

// A plan's operations have a request or issues, and sendAll takes them.
const made = plan(input);
same<typeof made, Plan>(true);
for (const operation of made.operations) {
  if (operation.issues) {
    same<typeof operation.issues, Issue[]>(true);
    same<typeof operation.request, undefined>(true);
  } else same<typeof operation.request, GraphRequest<unknown>>(true);
  const action: "create" | "replace" | "delete" | "stageForDeletion" | "share" = operation.action;
  console.log(action, operation.current?.id, operation.unchangedSince?.etag);
}
const { summary, unchanged, warnings, ambiguous } = made;
console.log(summary.length, unchanged.toFixed(), warnings.at(0)?.code, ambiguous.at(0)?.current);
sendAll(made.operations, options);

// The outcome of applying it narrows.
const applied: Applied = await apply(made, { ...options, rate: 4, onProgress: ({ done }) => console.log(done) });
for (const result of applied.results) {
  if (result.outcome === "failed") same<typeof result.error, GraphError>(true);
  else if (result.outcome === "withheld") same<typeof result.withheldBy, number[]>(true);
  else same<typeof result.value, unknown>(true);
}
// @ts-expect-error a token is needed
apply(made, {});

// Copies are bodies of the same kind.
const copied = { from: "2026-03-23", to: "2026-03-30", timeZone: "Europe/Berlin" };
const shifts = copyWeek({ ...copied, entities: [shift] });
same<typeof shifts, CreateShiftBody[]>(true);
const openShifts = copyWeek({ ...copied, entities: new Set([openShift]), disambiguation: "later" });
same<typeof openShifts, CreateOpenShiftBody[]>(true);
const all = copyWeek({ ...copied, entities: current });
same<typeof all, Array<CreateShiftBody | CreateOpenShiftBody | CreateTimeOffBody>>(true);
for (const one of shifts) createShift({ teamId, body: one });
for (const one of openShifts) createOpenShift({ teamId, body: one });
for (const one of copyWeek({ ...copied, entities: [timeOff] })) createTimeOff({ teamId, body: one });
plan({ ...input, desired: all });
// @ts-expect-error a time zone is needed
copyWeek({ from: copied.from, to: copied.to, entities: [shift] });
// @ts-expect-error no such choice
copyWeek({ ...copied, entities: [shift], disambiguation: "compatible" });
