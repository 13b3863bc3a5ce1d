// The types of `graph-shifts/plan`, which compares a team's schedule with the one you want and changes what differs.

import type { GraphRequest, Issue } from "./contract.js";
import type {
  CreateOpenShiftBody,
  CreateShiftBody,
  CreateTimeOffBody,
  OpenShift,
  OpenShiftItemBody,
  ReplaceShiftBody,
  ReplaceTimeOffBody,
  SchedulingGroup,
  Shift,
  ShiftItemBody,
  TimeOff,
  TimeOffItemBody,
  UpdateOpenShiftBody,
} from "./generated/shifts.js";
import type { GraphError, SendAllOptions } from "./send.js";
import type { Disambiguation } from "./time.js";

/** What has a draft and a shared version, as Graph returns it. */
export type Entity = Shift | OpenShift | TimeOff;

/** The body that creates one. */
export type Body = CreateShiftBody | CreateOpenShiftBody | CreateTimeOffBody;

/**
 * What the schedule is to contain: a body, an entity, or either with a key of yours or the id of the entity that it belongs to. The version that
 * it has is the one that counts; of an entity with both, the draft.
 */
export type Desired = Body | Entity | { key?: string | undefined; id?: string | undefined; body: Body | Entity };

/**
 * What a plan may delete. Something is in it if it starts from `from` on and before `to`, and is of these people and groups. What `week` of
 * `graph-shifts/time` returns is a scope.
 */
export interface Scope {
  /** A date-time with `Z` or an offset. */
  from: string | Date;
  to: string | Date;
  /** The dates of a week, as `week` returns them. They limit nothing. */
  days?: readonly string[] | undefined;
  /** Leaves out other people, and open shifts. */
  userIds?: readonly string[] | undefined;
  /** Leaves out other scheduling groups, and time off. */
  schedulingGroupIds?: readonly string[] | undefined;
}

/** The input of `plan`. */
export interface PlanInput {
  teamId: string;
  /** The schedule as it is: what `listShifts`, `listOpenShifts` and `listTimesOff` return, each page of it. */
  current: Iterable<Entity>;
  /** The schedule as it is to be. */
  desired: Iterable<Desired>;
  /** Whether employees see the changes at once, or managers only until the schedule is shared. */
  mode: "shared" | "draft";
  /** What may be deleted. Without it, nothing is. With it, nothing outside is changed either. */
  scope?: Scope | undefined;
  /** Your key of an entity, such as one that you keep by its id. Entities with the key of a desired row belong to it. */
  match?: ((entity: Entity) => string | undefined) | undefined;
  /** The team's groups, for warnings of people outside the group of their shift. */
  schedulingGroups?: Iterable<SchedulingGroup> | undefined;
  /** Adds an operation that shares the range of the scope. Only with `mode: "draft"` and a scope. */
  share?: { notifyTeam: boolean } | undefined;
}

/** The fewest operations from one schedule to the other. */
export interface Plan {
  /** In the order in which `apply` sends them. `sendAll` takes them, too, but keeps no order. */
  operations: PlannedOperation[];
  /** How many entities are as desired already. */
  unchanged: number;
  /** What may be wrong with the schedule that results, with paths such as `["desired", 3, "sharedShift", "startDateTime"]`. */
  warnings: Issue[];
  /** What belongs to more than one thing, so that nothing of it is touched. Give it ids or keys. */
  ambiguous: Ambiguity[];
  /** The plan in words: a line of numbers, then a line for each operation. */
  summary: string;
}

/** An operation of a plan: its request, or the issues that refuse it. */
export type PlannedOperation = {
  action: "create" | "replace" | "delete" | "stageForDeletion" | "share";
  /** The name of the operation that does it. */
  operation: string;
  /** Why it is needed. */
  reason: string;
  /** What it changes, property by property. */
  changes: Change[];
  /** The id of the entity, unless it is created. */
  id?: string | undefined;
  /** Your key. */
  key?: string | undefined;
  /** The entity as it is, unless it is created. */
  current?: Entity | undefined;
  /** The index of the desired row. */
  desired?: number | undefined;
  /** Who works or is away; none of an open shift. */
  userId?: string | undefined;
  /** What the entity has as long as nobody changes it. */
  unchangedSince?: { lastModifiedDateTime?: string | undefined; etag?: string | undefined } | undefined;
} & (
  | { request: GraphRequest<unknown>; issues?: undefined; warnings?: undefined }
  | { request?: undefined; issues: Issue[]; warnings: Issue[] }
);

/** A property that an operation changes. */
export interface Change {
  /** From the root of the entity: `["sharedShift", "endDateTime"]`. */
  path: Array<string | number>;
  from: unknown;
  to: unknown;
}

/** Entities and desired rows of which it is not known which belong together. */
export interface Ambiguity {
  /** The ids of the entities. */
  current: string[];
  /** The indexes of the desired rows. */
  desired: number[];
  reason: string;
}

/**
 * Compares two schedules and returns the operations that lead from one to the other. Sends nothing.
 *
 * Entities and rows belong together by their id, else by your key, else by their person and time; for open shifts by group and time. Equal is what
 * is equal to Graph: the same instant in another offset, an absent property and its default, activities in another order.
 *
 * @throws {TypeError} for an input that is not of these types; for data, operations have issues. What an iterator or `match` throws is thrown
 * unchanged.
 * @example
 * const { operations, summary } = plan({ teamId, current, desired, mode: "shared", scope: { from, to } });
 */
export function plan(input: PlanInput): Plan;

/** The outcome of `apply`. */
export interface Applied {
  /** The result of each operation, in their order. */
  results: AppliedOperation[];
  /** How many operations failed or were withheld. Read the lists again and make a new plan for them. */
  failed: number;
}

/** The outcome of an operation. */
export type AppliedOperation =
  | { operation: PlannedOperation; outcome: "done"; value: unknown; error?: undefined; withheldBy?: undefined }
  | { operation: PlannedOperation; outcome: "failed"; error: GraphError; value?: undefined; withheldBy?: undefined }
  | {
      operation: PlannedOperation;
      /** Not sent, since operations that had to come first failed. */
      outcome: "withheld";
      /** Their indexes. */
      withheldBy: number[];
      value?: undefined;
      error?: undefined;
    };

/**
 * Sends the operations of a plan by `sendAll`: first what is created and replaced, then what is deleted, then sharing. If something of a person
 * cannot be created or replaced, nothing of that person is deleted; the same holds for open shifts. Shares only if all else succeeded.
 *
 * `onProgress` counts all operations. After an abort, the operations that were not sent have the error `Aborted`.
 *
 * @throws as `sendAll` does
 * @example
 * const { results, failed } = await apply(plan({ teamId, current, desired, mode: "shared" }), { token });
 */
export function apply(plan: Pick<Plan, "operations">, sending: SendAllOptions): Promise<Applied>;

/** The input of `replaceShift`, without the team. */
export interface ShiftUpdate {
  shiftId: string;
  body: ReplaceShiftBody;
  otherVersion?: "keep";
}

/** The input of `updateOpenShift`, without the team. */
export interface OpenShiftUpdate {
  openShiftId: string;
  body: UpdateOpenShiftBody;
  otherVersion?: "keep";
}

/** The input of `replaceTimeOff`, without the team. */
export interface TimeOffUpdate {
  timeOffId: string;
  body: ReplaceTimeOffBody;
  otherVersion?: "keep";
}

/** The input of an entity's update, without the team. */
export type UpdateOf<One extends Entity> = One extends Shift
  ? ShiftUpdate
  : One extends OpenShift
    ? OpenShiftUpdate
    : TimeOffUpdate;

/** What `edit` changes: properties of the version, and of the entity itself. `null` resets a property, `undefined` keeps it. */
export type EditOf<One extends Entity> = One extends Shift
  ? Partial<ShiftItemBody> & Pick<ReplaceShiftBody, "schedulingGroupId" | "isStagedForDeletion"> & { userId?: string | undefined }
  : One extends OpenShift
    ? Partial<OpenShiftItemBody> & Pick<UpdateOpenShiftBody, "schedulingGroupId" | "isStagedForDeletion">
    : Partial<TimeOffItemBody> & Pick<ReplaceTimeOffBody, "isStagedForDeletion"> & { userId?: string | undefined };

/**
 * Shows the draft to employees: it becomes the shared version.
 *
 * @throws {TypeError} if there is no draft
 * @example
 * const request = replaceShift({ teamId, ...publish(shift) });
 */
export function publish<One extends Entity>(entity: One): UpdateOf<One>;

/**
 * Hides the entity from employees: the shared version becomes a draft. If there is a draft already, it stays, and the shared version is lost.
 *
 * @throws {TypeError} if there is no shared version
 */
export function unpublish<One extends Entity>(entity: One): UpdateOf<One>;

/**
 * Removes the draft; the shared version stays as employees see it.
 *
 * @throws {TypeError} if there is no draft, or nothing else: then delete the entity
 */
export function discardDraft<One extends Entity>(entity: One): UpdateOf<One>;

/**
 * Changes properties of the version that managers edit: the draft, or the shared version if it is the only one. The rest of the version is
 * repeated, since an update replaces it as a whole; the other version stays as it is.
 *
 * @throws {TypeError} if `change` is not an object
 * @example
 * const request = replaceShift({ teamId, ...edit(shift, { endDateTime: "2026-03-02T17:00:00+01:00" }) });
 */
export function edit<One extends Entity>(entity: One, change: EditOf<One>): UpdateOf<One>;

/** The body that creates a copy of an entity. */
export type BodyOf<One extends Entity> = One extends Shift
  ? CreateShiftBody
  : One extends OpenShift
    ? CreateOpenShiftBody
    : CreateTimeOffBody;

/** The input of `copyWeek`. */
export interface CopyWeekInput<One extends Entity> {
  entities: Iterable<One>;
  /** The first day of the week that is copied: a date, such as "2026-03-23". */
  from: string;
  /** The first day of its copy. */
  to: string;
  /** The time zone of the schedule, in which the copies keep their wall times. */
  timeZone: string;
  /** What becomes of a wall time that the day of the copy has twice or not at all. By default it is an error. */
  disambiguation?: Disambiguation | undefined;
}

/**
 * Copies the seven days from `from` on: the bodies of copies whose wall times are the same, over changes of the clocks, too. Entities that are
 * staged for deletion are left out. Each copy has the version that managers edit.
 *
 * @example
 * const desired = copyWeek({ entities: shifts, from: "2026-03-23", to: "2026-03-30", timeZone: "Europe/Berlin" });
 */
export function copyWeek<One extends Entity>(input: CopyWeekInput<One>): Array<BodyOf<One>>;
