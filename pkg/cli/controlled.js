// A mock that tests can reset between them, with switches to change and a record of its responses.
// @ts-check

import { checkNames } from "../options.js";
import { createShiftsStandIn } from "../testing.js";
import { refusalsOf } from "./refusals.js";

/**
 * @typedef {import("../testing.js").ShiftsStandInOptions} Options
 * @typedef {import("../testing.js").StandInAnswer} Answer
 * @typedef {ReturnType<typeof controlledMock>} ControlledMock
 */

/** The record of a mock that runs for days has an end. */
const MAX_ANSWERS = 10_000;

/**
 * @param {() => Options} optionsOf called now and for each reset
 * @param {(answer: Answer) => void} [onAnswer]
 */
export function controlledMock(optionsOf, onAnswer = () => {}) {
  /** @type {Answer[]} */
  let answers = [];
  const create = () =>
    createShiftsStandIn({
      ...optionsOf(),
      onAnswer(answer) {
        answers.push(answer);
        if (answers.length > MAX_ANSWERS) answers.shift();
        onAnswer(answer);
      },
    });
  let mock = create();
  return {
    /** @param {Request} request */
    respond: (request) => mock(request),
    /** The responses since the start or the last reset. */
    answers: () => answers,
    /** Restores the initial contents and switches. */
    reset() {
      mock = create();
      answers = [];
    },
    /** Sets those that are given; null turns one off. @param {Record<string, unknown>} switches */
    setSwitches(switches) {
      checkNames(switches, Object.keys(SWITCHES), "a switch");
      const before = { throttling: mock.throttling, latency: mock.latency, refusals: mock.refusals };
      try {
        for (const [name, value] of Object.entries(switches)) {
          Object.assign(mock, { [name]: SWITCHES[/** @type {keyof typeof SWITCHES} */ (name)](value ?? undefined) });
        }
      } catch (error) {
        Object.assign(mock, before);
        throw error;
      }
    },
  };
}

/** @param {unknown} value */
const asGiven = (value) => value;

/** How each switch is read from JSON. @type {Record<"throttling" | "latency" | "refusals", (value: unknown) => unknown>} */
const SWITCHES = { throttling: asGiven, latency: asGiven, refusals: refusalsOf };
