// The state of the workbench: the form, the request built from it, and the result of sending it.
// @ts-check

import { notStarted } from "./day/progress.js";
import { examplesOf } from "./examples/examples.js";
import { operationNamed, operations } from "./operations.js";
import { buildRequest } from "./request/build.js";
import { service } from "./service.js";
import { signedOut } from "./sign_in/signed_out.js";
import { createStore } from "./store.js";

/** @import { Retry } from "graph-shifts/send" */
/** @import { DayProgress } from "./day/progress.js" */
/** @import { Example } from "./examples/example.js" */
/** @import { Mode } from "./mock/modes.js" */
/** @import { Operation } from "./operations.js" */
/** @import { Built, Form } from "./request/build.js" */
/** @import { Sent } from "./request/send.js" */
/** @import { SignInState } from "./sign_in/signed_out.js" */
/** @import { Store } from "./store.js" */

/**
 * @typedef {Sent & { kind: "response", advice: string | undefined, retries: Retry[] }} Response
 * @typedef {Response
 *   | { kind: "noResponse", error: Error, hint?: string }
 *   | { kind: "failed", error: Error }
 *   | { kind: "stopped" }
 *   | { kind: "reset" }} Result
 *
 * @typedef {object} Filled
 * @property {Example} example the example or step that filled the form last
 * @property {object} fill another object whenever the fields have to be created anew
 *
 * @typedef {object} Sending
 * @property {string} token what the reader entered for the mock
 * @property {boolean} sending
 * @property {Retry[]} retries of the request that is being sent
 * @property {Mode} mode
 * @property {Result | null} result null until something is sent
 * @property {DayProgress} day
 *
 * @typedef {Form & Filled & Built & SignInState & Sending} WorkbenchState
 * @typedef {Store<WorkbenchState>} WorkbenchStore
 */

const baseUrl = `${service.origin}/v1.0`;

/**
 * The form as an example fills it.
 * @param {Operation} operation
 * @param {Example} example
 * @returns {Form & Filled}
 */
export const filledForm = (operation, example) => ({
  operation,
  example,
  values: { baseUrl, ...example.values },
  text: example.text,
  fill: {},
});

/** @param {WorkbenchState} now @param {WorkbenchState} before */
const isSameForm = (now, before) =>
  now.operation === before.operation && now.values === before.values && now.text === before.text;

/**
 * The operation that the page's address names, so that pages can link to it.
 * @returns {Operation | undefined}
 */
export const linkedOperation = () => operationNamed(location.hash.slice(1));

/** @returns {WorkbenchStore} */
export function createWorkbenchStore() {
  const operation = linkedOperation() ?? operationNamed("updateOpenShift") ?? operations[0];
  const form = filledForm(operation, examplesOf(operation)[0]);
  /** @type {WorkbenchState} */
  const initial = {
    ...form,
    ...buildRequest(form),
    ...signedOut,
    token: "demo-token",
    sending: false,
    retries: [],
    mode: "prompt",
    result: null,
    day: notStarted,
  };
  return createStore(initial, (now, before) => (isSameForm(now, before) ? now : { ...now, ...buildRequest(now) }));
}
