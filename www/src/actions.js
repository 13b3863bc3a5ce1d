// What the reader can do: load an example, take a step of the day, send, stop, load a page, control the mock.
// @ts-check

import { GraphError } from "graph-shifts/send";
import { afterResponse, isStepInForm, notStarted } from "./day/progress.js";
import { stepExample, steps } from "./day/steps.js";
import { examplesOf } from "./examples/examples.js";
import { formOf, idsIn } from "./kept.js";
import { operationNamed } from "./operations.js";
import { allowing } from "./request/build.js";
import { obstacle, sendable } from "./request/obstacle.js";
import { send } from "./request/send.js";
import { service, settings } from "./service.js";
import { sentRequest, withSent } from "./sent/sent.js";
import { adviceFor } from "./sign_in/advice.js";
import { defaults, exampleForm, givenForm } from "./workbench_state.js";

/** @import { Retry } from "graph-shifts/send" */
/** @import { MockClient } from "./mock/mock_client.js" */
/** @import { FieldValues } from "./form/options.js" */
/** @import { Mode } from "./mock/modes.js" */
/** @import { Operation } from "./operations.js" */
/** @import { Identity } from "./sign_in/start.js" */
/** @import { GraphRequest } from "./operations.js" */
/** @import { Form } from "./request/build.js" */
/** @import { Result, SentForm, WorkbenchState, WorkbenchStore } from "./workbench_state.js" */

/** @typedef {ReturnType<typeof createActions>} Actions */

/** @param {unknown} error */
const asError = (error) => (error instanceof Error ? error : new Error(String(error)));

/** @param {Form} form @param {GraphRequest | null} request @returns {SentForm | undefined} */
function sentForm({ operation, values, text }, request) {
  return request === null ? undefined : { operation, values, text, method: request.method, path: new URL(request.url).pathname };
}

/** @param {unknown} error @param {AbortSignal} signal @param {SentForm | undefined} form @returns {Result} */
function resultWithoutResponse(error, { aborted }, form) {
  if (aborted) return { kind: "stopped", form };
  return error instanceof GraphError
    ? { kind: "noResponse", error, hint: error.hint, form }
    : { kind: "failed", error: asError(error), form };
}

/**
 * @param {WorkbenchStore} store
 * @param {() => Identity} identity whose tokens the requests carry
 */
export function createActions(store, identity) {
  let stopping = new AbortController();

  /** Continues with an operation, where the reader left it. @param {Operation} operation */
  function load(operation) {
    store.set({ ...formOf(operation, store.now.kept, defaults), fill: {}, result: null });
  }

  /** @param {string} title of an example of the operation */
  function loadExample(title) {
    const { operation } = store.now;
    const example = examplesOf(operation).find((one) => one.title === title);
    if (example !== undefined) store.set({ ...exampleForm(operation, example), fill: {}, result: null });
  }

  /** Fills the form with an object; the response that shows it stays. @param {Operation} operation @param {{ values: FieldValues, text: string }} given */
  function open(operation, given) {
    store.set({ ...givenForm(operation, given), fill: {} });
  }

  /** @param {number} step */
  function goToStep(step) {
    const operation = operationNamed(steps[step].operation);
    if (operation === undefined) return;
    const example = stepExample(step, store.now.day.ids);
    store.set({ ...exampleForm(operation, example), fill: {}, result: null, day: { ...store.now.day, step, example } });
  }

  /**
   * Goes back to the operation of a response, as the reader left it, with the ids of the response, which stays.
   * @param {SentForm} form
   */
  function goBack({ operation, values, text }) {
    const { kept } = store.now;
    if (!Object.hasOwn(kept.edits, operation.name)) return open(operation, { values, text });
    const ids = { ...kept.ids, ...idsIn(operation, values) };
    store.set({ ...formOf(operation, { ...kept, ids }, defaults), fill: {} });
  }

  /** @param {AbortSignal} signal @returns {Promise<Result>} */
  async function resultOfSending(signal) {
    const request = sendable(store.now);
    const form = sentForm(store.now, request);
    const { tokenOf, distrustToken } = identity();
    /** @param {Retry} retry */
    const onRetry = (retry) => store.set({ retries: [...store.now.retries, retry] });
    try {
      if (request === null || form === undefined) throw new Error("there is no request to send");
      const { operation } = form;
      const sent = await send(operation, request, { token: tokenOf(operation), signal, onRetry, service });
      if (sent.status === 401) distrustToken();
      const advice = settings === null ? undefined : adviceFor(sent.status, operation);
      return { kind: "response", ...sent, form, advice, retries: store.now.retries };
    } catch (error) {
      return resultWithoutResponse(error, signal, form);
    }
  }

  /** Adds what is sent to the list; what failed before has not been sent. @param {WorkbenchState} form @param {Result} result */
  function record(form, result) {
    const method = sendable(form)?.method;
    if (method === undefined || result.kind === "failed") return;
    const status = result.kind === "response" ? result.status : 0;
    store.set({ sent: withSent(store.now.sent, sentRequest(form, { time: Date.now(), method, status })) });
  }

  /** Sends the form and stores the result; returns false if something prevents that. */
  async function sendForm() {
    if (obstacle(store.now) !== "") return false;
    const form = store.now;
    const { day } = form;
    const isStep = isStepInForm(store.now);
    stopping = new AbortController();
    store.set({ sending: true, underWay: sentForm(form, sendable(form)), retries: [] });
    const result = await resultOfSending(stopping.signal);
    record(form, result);
    store.set(isStep && result.kind === "response" ? { result, day: afterResponse(day, result) } : { result });
    store.set({ sending: false });
    return true;
  }

  /** @param {(mock: MockClient) => Promise<void>} change of the mock */
  async function changeMock(change) {
    try {
      if (service.mock !== null) await change(service.mock);
    } catch (error) {
      store.set({ result: { kind: "noResponse", error: asError(error) } });
    }
  }

  return {
    load,
    loadExample,
    /** Makes errors of this code warnings. @param {string} code */
    allow: (code) => store.set({ values: { ...store.now.values, allow: allowing(store.now.values, [code]) }, fill: {} }),
    open,
    goBack,
    goToStep,
    sendForm,
    stop: () => stopping.abort(),
    forgetSent: () => store.set({ sent: [] }),
    /** Sends for another page of a list, whatever the form has by now. @param {SentForm} list @param {string} skipToken */
    sendForPage({ operation, values, text }, skipToken) {
      const next = { ...values, skipToken };
      store.set(
        operation === store.now.operation
          ? { values: next, fill: {} }
          : { ...givenForm(operation, { values: next, text }), fill: {} },
      );
      return sendForm();
    },
    reset: () =>
      changeMock(async (mock) => {
        await mock.reset();
        store.set({ result: { kind: "reset" }, day: notStarted, mode: "prompt" });
      }),
    /** @param {Mode} mode */
    chooseMode: (mode) =>
      changeMock(async (mock) => {
        await mock.setMode(mode);
        store.set({ mode });
      }),
    /** Reads the mode, which another page, or this one before a reload, may have chosen. */
    readMode: () => changeMock(async (mock) => store.set({ mode: await mock.mode() })),
  };
}
