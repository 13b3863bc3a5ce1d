// The state of the workbench: the form, the request built from it, and the result of sending it.
// @ts-check

import { notStarted } from "./day/progress.js";
import { examplesOf } from "./examples/examples.js";
import { formOf, keep, store as storeKept, stored } from "./kept.js";
import { linkIn } from "./link.js";
import { operationNamed, operations } from "./operations.js";
import { buildRequest } from "./request/build.js";
import { service } from "./service.js";
import { storedSent, storeSent } from "./sent/sent.js";
import { signedOut } from "./sign_in/signed_out.js";
import { createStore } from "./store.js";

/** @import { Retry } from "graph-shifts/send" */
/** @import { DayProgress } from "./day/progress.js" */
/** @import { Example } from "./examples/example.js" */
/** @import { FieldValues } from "./form/options.js" */
/** @import { Kept } from "./kept.js" */
/** @import { Mode } from "./mock/modes.js" */
/** @import { Operation } from "./operations.js" */
/** @import { Built, Form } from "./request/build.js" */
/** @import { Sent } from "./request/send.js" */
/** @import { SentRequest } from "./sent/sent.js" */
/** @import { SignInState } from "./sign_in/signed_out.js" */
/** @import { Store } from "./store.js" */

/**
 * @typedef {Form & { method: string, path: string }} SentForm a form as it was sent, with the path that has its ids
 *
 * @typedef {{ form: SentForm, advice: string | undefined, retries: Retry[] }} Origin what was sent, and how it went
 * @typedef {Sent & Origin & { kind: "response" }} Response
 * @typedef {Response
 *   | { kind: "noResponse", error: Error, hint?: string, form?: SentForm }
 *   | { kind: "failed", error: Error, form?: SentForm }
 *   | { kind: "stopped", form?: SentForm }
 *   | { kind: "reset", form?: undefined }} Result `form` is the request that it belongs to
 *
 * @typedef {object} Filled
 * @property {Example} example the example or step that filled the form last
 * @property {object} fill another object whenever the fields have to be created anew
 * @property {Kept} kept
 *
 * @typedef {object} Sending
 * @property {string} token what the reader entered for the mock
 * @property {boolean} sending
 * @property {SentForm | undefined} underWay what is being sent, or was sent last
 * @property {Retry[]} retries of the request that is being sent
 * @property {Mode} mode
 * @property {Result | null} result null until something is sent
 * @property {DayProgress} day
 * @property {SentRequest[]} sent newest first
 *
 * @typedef {Form & Filled & Built & SignInState & Sending} WorkbenchState
 * @typedef {Store<WorkbenchState>} WorkbenchStore
 */

/** The options that every form has from the start. @type {FieldValues} */
export const defaults = { baseUrl: `${service.origin}/v1.0` };

/** @typedef {Pick<WorkbenchState, "operation" | "example" | "values" | "text">} ExampleForm */

/**
 * The form as an example fills it.
 * @param {Operation} operation
 * @param {Example} example
 * @returns {ExampleForm}
 */
export const exampleForm = (operation, example) => ({
  operation,
  example,
  values: { ...defaults, ...example.values },
  text: example.text,
});

/**
 * The form with these values and this text, which are no example.
 * @param {Operation} operation
 * @param {{ values: FieldValues, text: string }} given
 * @returns {ExampleForm}
 */
export const givenForm = (operation, { values, text }) => ({
  operation,
  example: examplesOf(operation)[0],
  values: { ...defaults, ...values },
  text,
});

/** @param {WorkbenchState} now @param {WorkbenchState} before */
const isSameForm = (now, before) =>
  now.operation === before.operation && now.values === before.values && now.text === before.text;

/** @param {WorkbenchState} now @param {WorkbenchState} before */
function derive(now, before) {
  if (isSameForm(now, before)) return now;
  return { ...now, ...buildRequest(now), kept: keep(now.kept, now, defaults) };
}

/** The form that the page's address describes, otherwise the last one in this window, otherwise the first example. @param {Kept} kept */
function firstForm(kept) {
  const link = linkIn(location.hash.slice(1));
  const operation = link?.operation ?? operationNamed(kept.operation) ?? operationNamed("updateOpenShift") ?? operations[0];
  return link?.form === undefined ? formOf(operation, kept, defaults) : givenForm(operation, link.form);
}

/** @returns {WorkbenchStore} */
export function createWorkbenchStore() {
  const before = stored();
  const form = firstForm(before);
  /** @type {WorkbenchState} */
  const initial = {
    ...form,
    fill: {},
    kept: keep(before, form, defaults),
    ...buildRequest(form),
    ...signedOut,
    token: "demo-token",
    sending: false,
    underWay: undefined,
    retries: [],
    mode: "prompt",
    result: null,
    day: notStarted,
    sent: storedSent(),
  };
  const workbench = createStore(initial, derive);
  workbench.watch(["kept"], ({ kept }) => storeKept(kept));
  workbench.watch(["sent"], ({ sent }) => storeSent(sent));
  return workbench;
}

/** The team that the form is about. @param {WorkbenchStore} store */
export const teamOf = ({ now: { values } }) => String(values.teamId ?? "");
