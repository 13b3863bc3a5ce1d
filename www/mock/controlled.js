// A mock that can be reset, with a mode and a record of what it asked workforce integrations.
// @ts-check

import { modes } from "../src/mock/modes.js";

/** @import { StandInSwitches } from "graph-shifts/testing" */
/** @import { Call } from "../src/mock/calls.js" */
/** @import { Mode } from "../src/mock/modes.js" */

/**
 * @typedef {((request: Request) => Promise<Response>) & StandInSwitches} Mock
 * @typedef {ReturnType<typeof controlledMock>} ControlledMock
 */

/**
 * @param {() => { mock: Mock, calls: { after: (number: number) => Call[] } }} create called now and for each reset
 * @param {(mock: Mock) => Promise<void>} [prepare] what a reset does before it ends
 */
export function controlledMock(create, prepare = async () => {}) {
  let { mock, calls } = create();
  /** @type {Mode} */
  let mode = "prompt";
  return {
    /** Responds as Graph does. @param {Request} request */
    respond: (request) => mock(request),
    mode: () => mode,
    /** @param {Mode} name */
    setMode(name) {
      mode = name;
      const { throttling, latency } = modes[name];
      Object.assign(mock, { throttling, latency });
    },
    /** Restores the initial data and the mode `prompt`. */
    async reset() {
      ({ mock, calls } = create());
      mode = "prompt";
      await prepare(mock);
    },
    /** What it asked after the call with this number. @param {number} number */
    callsAfter: (number) => calls.after(number),
  };
}
