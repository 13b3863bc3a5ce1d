// What `received` takes and gives, as types.
import { received } from "graph-shifts";
import type { Issue, OpenShift, ScheduleChangeState, ScheduleEntityTheme, Shift, TimeCard } from "graph-shifts";
import { same } from "./same.js";

const shift = received("shift", JSON.parse("{}"));
same<typeof shift.warnings, Issue[]>(true);
const item = shift.value.draftShift ?? shift.value.sharedShift;
same<NonNullable<typeof item>["theme"], ScheduleEntityTheme | undefined>(true);
same<NonNullable<typeof item>["isActive"], boolean | null | undefined>(true);
same<typeof shift.value.userId, string>(true);

// A function for entities of callbacks takes those of responses, too: a response has both versions, one of them null.
const read = (entity: typeof shift.value) => entity.sharedShift?.isActive ?? entity.draftShift?.isActive;
export const ofResponse = (entity: Shift) => read(entity);
// @ts-expect-error a callback may leave out a version, which a response has as null
export const sent: Shift = shift.value;

const swap = received("swapShiftsChangeRequest", {});
same<typeof swap.value.state, ScheduleChangeState | null | undefined>(true);
const preferences = received("shiftPreferences", null);
same<typeof preferences.value.eTag, string | null | undefined>(true);

const card = received("timeCard", {});
export const time = card.value.clockIn?.dateTime ?? card.value.clockInEvent?.dateTime;
export const isNear = card.value.breaks?.[0]?.start.atApprovedLocation;
export const asInResponses: TimeCard = card.value;

const slots = (entity: OpenShift) => entity.sharedOpenShift?.openSlotCount;
export const open = received("openShift", {}).value.sharedOpenShift?.openSlotCount ?? slots;

// @ts-expect-error a version is no entity
export const version = () => received("shiftItem", {});
// @ts-expect-error callbacks carry no day notes
export const note = () => received("dayNote", {});
// @ts-expect-error the word of an url is no type
export const word = () => received("swapRequests", {});
// @ts-expect-error the value is missing
export const nothing = () => received("shift");
