// Sends the operations of a plan: what is new before what goes, and sharing last.
// @ts-check
import { sendAll } from "graph-shifts/send";

/**
 * @typedef {import("../plan.js").PlannedOperation} PlannedOperation
 * @typedef {import("../plan.js").AppliedOperation} AppliedOperation
 * @typedef {import("../send.js").SendAllOptions} SendAllOptions
 * @typedef {import("../send.js").Progress} Progress
 */

/** An operation and its place in the plan. @typedef {{ index: number, operation: PlannedOperation }} Placed */

/** @type {typeof import("../plan.js").apply} */
export async function apply(plan, sending) {
  const { operations } = plan ?? {};
  if (!Array.isArray(operations)) throw new TypeError("apply takes what plan returns");
  // Sends nothing, but refuses wrong options although there may be no operation to send, or only later.
  await sendAll([], { ...sending, onProgress: undefined });
  const run = new Application(operations, sending);
  const placed = operations.map((operation, index) => ({ index, operation }));
  const phase = (/** @type {PlannedOperation["action"][]} */ ...actions) =>
    placed.filter(({ operation }) => actions.includes(operation.action));
  await run.send(phase("create", "replace"));
  const writes = run.failed();
  await run.send(run.unless(phase("delete", "stageForDeletion"), (gone) => writes.filter((failed) => endangers(failed, gone))));
  const failed = run.failed();
  await run.send(run.unless(phase("share"), () => failed));
  await run.reported();
  return run.outcome();
}

/** Whether a person would be without what was to be written. Open shifts have no person, and stay together. @param {Placed} failed @param {Placed} gone */
const endangers = (failed, gone) => personOf(failed) === personOf(gone);

/** GUIDs may be written in any casing. @param {Placed} placed */
const personOf = ({ operation }) => operation.userId?.toLowerCase();

/** The progress of no requests. */
const NOTHING = { done: 0, failed: 0, retries: 0, total: 0 };

class Application {
  #operations;
  #sending;
  /** @type {AppliedOperation[]} */
  #results = [];
  #retries = 0;
  /** How many operations the last progress counted. */
  #reported = 0;

  /** @param {readonly PlannedOperation[]} operations @param {SendAllOptions} sending */
  constructor(operations, sending) {
    this.#operations = operations;
    this.#sending = sending;
  }

  /** Sends operations and keeps their results. @param {Placed[]} placed */
  async send(placed) {
    if (!placed.length) return;
    const before = this.#counts();
    let retries = 0;
    const { onProgress } = this.#sending;
    const report = (/** @type {Progress} */ progress) => {
      retries = progress.retries;
      return onProgress?.(this.#progress(before, progress));
    };
    const rows = placed.map(({ operation }) => operation);
    const results = await sendAll(rows, { ...this.#sending, onProgress: onProgress && report });
    this.#retries += retries;
    for (const [at, { index, operation }] of placed.entries()) {
      // An own member: a page may have put an error on all objects.
      const { value, error } = Object.assign(Object.create(null), results[at]);
      this.#results[index] = error ? { operation, outcome: "failed", error } : { operation, outcome: "done", value };
    }
  }

  /**
   * The operations that nothing speaks against; the others are withheld.
   * @param {Placed[]} placed
   * @param {(one: Placed) => Placed[]} against
   */
  unless(placed, against) {
    return placed.filter((one) => {
      const withheldBy = against(one).map(({ index }) => index);
      if (withheldBy.length) this.#results[one.index] = { operation: one.operation, outcome: "withheld", withheldBy };
      return !withheldBy.length;
    });
  }

  /** The operations that failed or were withheld. @returns {Placed[]} */
  failed() {
    return this.#results.flatMap(({ operation, outcome }, index) => (outcome === "done" ? [] : [{ index, operation }]));
  }

  outcome() {
    const results = this.#results;
    return { results, failed: this.failed().length };
  }

  #counts() {
    const settled = this.#results.filter(Boolean);
    return { done: settled.length, failed: settled.filter(({ outcome }) => outcome !== "done").length, retries: this.#retries };
  }

  /** Reports what was withheld last: no request of it reports it. */
  async reported() {
    const { onProgress, signal } = this.#sending;
    if (this.#reported < this.#operations.length && !signal?.aborted) await onProgress?.(this.#progress(this.#counts(), NOTHING));
  }

  /** The progress over all operations. @param {Omit<Progress, "total">} before @param {Progress} progress @returns {Progress} */
  #progress(before, { done, failed, retries }) {
    const total = this.#operations.length;
    this.#reported = before.done + done;
    return { done: before.done + done, failed: before.failed + failed, total, retries: before.retries + retries };
  }
}
