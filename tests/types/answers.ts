// What an operation's members give, as types.
import { flags, ShiftsInternalError, ShiftsValidationError, updateOpenShift, updateWorkforceIntegration } from "graph-shifts";
import type { Issue, OpenShift, Tried, UpdateOpenShiftInput, WorkforceIntegration } from "graph-shifts";
import { same, some } from "./same.js";
import type { AnswerOf } from "./same.js";

declare const input: Omit<UpdateOpenShiftInput, "returnRepresentation">;

const plain = updateOpenShift(input);
const whole = updateOpenShift({ ...input, returnRepresentation: true });
const integration = updateWorkforceIntegration({ workforceIntegrationId: "x", body: {} });
same<AnswerOf<typeof plain>, undefined>(true);
same<AnswerOf<typeof whole>, OpenShift>(true);
same<AnswerOf<typeof integration>, WorkforceIntegration>(true);

const [yes, no, either] = [
  { returnRepresentation: true },
  { returnRepresentation: false },
  some<{ returnRepresentation: boolean }>(),
] as const;
const ids = { teamId: "x", openShiftId: "y" };
const called = [
  updateOpenShift({ ...input, ...yes }),
  updateOpenShift({ ...input, ...no }),
  updateOpenShift({ ...input, ...either }),
] as const;
same<AnswerOf<(typeof called)[0]>, OpenShift>(true);
same<AnswerOf<(typeof called)[1]>, undefined>(true);
same<AnswerOf<(typeof called)[2]>, OpenShift | undefined>(true);
const tries = [
  updateOpenShift.try({ ...input, ...yes }),
  updateOpenShift.try({ ...input, ...no }),
  updateOpenShift.try({ ...input, ...either }),
] as const;
same<(typeof tries)[0], Tried<OpenShift>>(true);
same<(typeof tries)[1], Tried<undefined>>(true);
same<(typeof tries)[2], Tried<OpenShift | undefined>>(true);
const read = [
  updateOpenShift.fromJson(ids, "{}"),
  updateOpenShift.fromJson({ ...ids, ...yes }, "{}"),
  updateOpenShift.fromJson({ ...ids, ...no }, "{}"),
  updateOpenShift.fromJson({ ...ids, ...either }, "{}"),
] as const;
same<AnswerOf<(typeof read)[0]>, undefined>(true);
same<AnswerOf<(typeof read)[1]>, OpenShift>(true);
same<AnswerOf<(typeof read)[2]>, undefined>(true);
same<AnswerOf<(typeof read)[3]>, OpenShift | undefined>(true);
// @ts-expect-error true, false or undefined
updateOpenShift({ ...input, returnRepresentation: "yes" });

same<typeof plain.url, string>(true);
same<typeof plain.warnings, Issue[]>(true);
fetch(plain.url, { ...plain, headers: { ...plain.headers, Authorization: "Bearer x" } });

const outcome = updateOpenShift.try(input);
if (outcome.request) {
  same<AnswerOf<typeof outcome.request>, undefined>(true);
  // @ts-expect-error a request has no issues beside it
  outcome.issues.length;
} else {
  same<typeof outcome.issues, Issue[]>(true);
  same<typeof outcome.warnings, Issue[]>(true);
}

const issues = updateOpenShift.check({ anything: 1 });
same<typeof issues, Issue[]>(true);
for (const issue of issues) {
  const severity: "error" | "warning" = issue.severity;
  const path: readonly (string | number)[] = issue.path;
  const offset: number | undefined = issue.offset;
  // @ts-expect-error no such code
  if (issue.code === "no_such_code") continue;
  for (const fix of issue.fixes ?? []) {
    if (fix.op === "move") console.log(fix.to.join("."));
    else if (fix.op === "replace") console.log(fix.value.length);
    // @ts-expect-error a value that is left out is replaced by nothing
    else console.log(fix.value);
  }
  if (issue.code === "draft_and_shared") console.log(severity, path, offset, issue.suggestion?.length);
}
updateOpenShift.checkJson("{}");
updateOpenShift.checkJson(new Uint8Array());
updateOpenShift.fromJson({ teamId: "x", openShiftId: "y" }, new ArrayBuffer(0));
// @ts-expect-error a body beside JSON text
updateOpenShift.fromJson({ teamId: "x", openShiftId: "y", body: {} }, "{}");

const standard = updateOpenShift["~standard"];
same<typeof standard.version, 1>(true);
const validated = standard.validate({});
if ("issues" in validated && validated.issues) console.log(validated.issues[0]?.message);

updateOpenShift.permissions.delegated.includes("Schedule.ReadWrite.All");
const page: string = updateOpenShift.page;

try {
  updateOpenShift(input);
} catch (error) {
  if (error instanceof ShiftsValidationError) same<typeof error.issues, Issue[]>(true);
  if (error instanceof ShiftsInternalError) console.log(error.message, page);
}

const list = flags("shift,swapRequest");
const known: boolean = list.some((member) => member === "shift");

declare const answer: OpenShift;
if (answer.sharedOpenShift) {
  const slots: number | undefined = answer.sharedOpenShift.openSlotCount;
  const start: string = answer.sharedOpenShift.startDateTime;
  console.log(slots, start, known);
}
// @ts-expect-error an answer may have no shared version
console.log(answer.sharedOpenShift.openSlotCount);
const id: string = answer.id;
console.log(id);
