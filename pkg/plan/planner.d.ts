// The planner that `plan` calls.

import type { Issue } from "../contract.js";

/** The planner of the module that `load` makes an instance of. One plan is made at a time; a call of the one before then throws a `TypeError`. */
export function plannerOf(load: () => unknown): (options: string) => Planner;

/** A plan while it is made, from options that are the JSON text of `{ teamId, mode, scope, share }` and of what else the caller gave. The functions are called in this order. */
export interface Planner {
  /** What is wrong with the options, from the root of the plan's input. If anything is, the plan ends here. */
  issues: Issue[];
  /** Adds an entity of `current`, without a text if there is none, with its key. */
  addCurrent(text: string | undefined, key?: string): void;
  /** Adds a row of `desired`: its body. The label is the JSON text of `{ id?, key? }`, only if the row is an object around its body. */
  addDesired(text: string | undefined, label?: string): void;
  /** Adds a scheduling group. */
  addGroup(text: string | undefined): void;
  /** Matches; returns the pairs to compare. */
  match(): [current: number, desired: number][];
  /** Compares a pair. */
  compare(current: number, desired: number, currentText: string | undefined, desiredText: string | undefined): void;
  /** The requests that create and replace. */
  writes(): PlannerWrite[];
  /** Says that the checks refuse a row. */
  refuse(desired: number): void;
  /** Ends the plan. */
  finish(): PlannerResult;
}

/** A request that creates or replaces. */
export interface PlannerWrite {
  /** The row's place. */
  desired: number;
  /** The place of the entity that it replaces. */
  current?: number;
  /** The operation's name. */
  operation: string;
  /** What the operation takes besides the body. */
  input: Record<string, unknown>;
  /** What the body is made of: the row's members except those left out and those whose name has the annotation's sign, then the version under another name, then those that are set. */
  body: { leaveOut: string[]; annotation: string; take?: { to: string; from: string }; set: Record<string, unknown> };
}

/** A finished plan. */
export interface PlannerResult {
  unchanged: number;
  summary: string;
  warnings: Issue[];
  ambiguous: { current: string[]; desired: number[]; reason: string }[];
  operations: PlannerOperation[];
}

/** An operation of a plan. */
export interface PlannerOperation {
  action: "create" | "replace" | "delete" | "stageForDeletion" | "share";
  reason: string;
  changes: { path: (string | number)[]; from: unknown; to: unknown }[];
  id?: string;
  key?: string;
  userId?: string;
  /** The entity's place. */
  current?: number;
  /** The row's place. */
  desired?: number;
  unchangedSince?: { lastModifiedDateTime?: string; etag?: string };
  /** The place of its request among the writes. */
  write?: number;
  /** Without `write`: the operation's name. */
  operation?: string;
  /** Without `write`: what the operation takes. */
  input?: Record<string, unknown>;
}
