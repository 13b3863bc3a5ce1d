// The response: its status, headers and body, what integrations were asked, and what the request changed.
// @ts-check

import { foldedJson, jsonBlock } from "../code/code.js";
import { indented } from "../code/indented.js";
import { copyButton } from "../dom/copy_button.js";
import { element } from "../dom/element.js";
import { service } from "../service.js";
import { answeredElsewhere, answeredView, elsewhereText, elsewhereView, nameWithPath } from "./answered_view.js";
import { callsView } from "./calls_view.js";
import { changesView } from "./changes_view.js";
import { entityActions } from "./entity_actions.js";
import { labelOf } from "./entity_label.js";
import { retryList } from "./progress_view.js";
import { hintView, refusalView } from "./refusal_view.js";

/** @import { Exchange } from "../request/exchange.js" */
/** @import { Response, Result, SentForm, WorkbenchState, WorkbenchStore } from "../workbench_state.js" */
/** @import { OpenForm } from "./entity_actions.js" */
/** @import { LabelledEntity } from "./entity_label.js" */

/** @typedef {{ value: LabelledEntity[], "@odata.nextLink"?: string }} ListJson */
/**
 * @typedef {object} ResponseActions
 * @property {(list: SentForm, skipToken: string) => void} loadPage sends for another page of a list
 * @property {OpenForm} open
 * @property {(form: SentForm) => void} goBack to the operation of the response
 */

/** @param {Response} response */
function statusLine({ status, statusText, ok, milliseconds }) {
  const color = ok ? "success" : "danger";
  return element(
    "p",
    { class: "status" },
    element("fluent-badge", { appearance: "filled", color, size: "large" }, `${status} ${statusText}`.trim()),
    element("span", { class: "hint" }, `${milliseconds.toFixed(0)} ms`),
  );
}

/** @param {Exchange["headers"]} headers */
const headerLines = (headers) => headers.map(([name, value]) => `${name}: ${value}`).join("\n");

/** @param {string} text */
const empty = (text) => element("p", { class: "empty" }, text);

/** @param {string} shown */
const whole = (shown) =>
  element(
    "div",
    { class: "forms" },
    jsonBlock("Response body", shown),
    copyButton("the response", () => shown),
  );

/** @param {LabelledEntity} one @param {Response} response @param {OpenForm} open */
const entity = (one, response, open) =>
  element(
    "div",
    { class: "entity" },
    foldedJson(
      element("summary", {}, labelOf(one, response.timeZone ?? "UTC"), element("code", { class: "entity-id" }, one.id)),
      `${one.id} as JSON`,
      indented(one),
    ),
    entityActions(one, response.form, open),
  );

/** @param {number} length @param {boolean} isPart */
function countText(length, isPart) {
  const count = length === 1 ? "1 entry" : `${length} entries`;
  return isPart ? `${count} on this page` : count;
}

/** @param {string | undefined} link @param {(skipToken: string) => void} loadPage */
function nextPage(link, loadPage) {
  const token = link === undefined ? null : new URL(link).searchParams.get("$skipToken");
  if (!token) return null;
  return element("fluent-button", { id: "next-page", onclick: () => loadPage(token) }, "Load the next page");
}

/** In which zone the labels of a list have their times; their JSON has them as Graph wrote them. @param {Response} response */
function zoneHint({ timeZone }) {
  if (timeZone === undefined) return null;
  const zone =
    timeZone === null ? "UTC: the time zone of the schedule is not known" : `the time zone of the schedule: ${timeZone}`;
  return element("p", { class: "hint", id: "list-zone" }, `Times are in ${zone}.`);
}

/** @param {unknown} json @returns {json is ListJson} */
const isList = (json) => typeof json === "object" && json !== null && "value" in json && Array.isArray(json.value);

/** @param {ListJson} json @param {Response} response @param {ResponseActions} actions */
function list(json, response, { loadPage, open }) {
  const link = json["@odata.nextLink"];
  const entries =
    json.value.length === 0
      ? empty("The list is empty.")
      : element("div", { class: "entities" }, ...json.value.map((one) => entity(one, response, open)));
  return [
    element("h3", { id: "list-title" }, countText(json.value.length, link !== undefined)),
    json.value.length === 0 ? null : zoneHint(response),
    entries,
    nextPage(link, (skipToken) => loadPage(response.form, skipToken)),
    element("details", { class: "group" }, element("summary", {}, "The whole response as JSON"), whole(indented(json))),
  ];
}

/** @param {unknown} json @returns {json is { id: string }} */
const isEntity = (json) => typeof json === "object" && json !== null && "id" in json && typeof json.id === "string";

/** @param {Response} response @param {ResponseActions} actions */
function body(response, actions) {
  const { json, text, ok } = response;
  if (text === "") return [empty("The response has no body.")];
  if (isList(json)) return list(json, response, actions);
  const buttons = ok && isEntity(json) ? entityActions(json, response.form, actions.open) : null;
  return [buttons, whole(json === undefined ? text : indented(json))];
}

/** @param {Response} response */
const headersOf = ({ headers }) =>
  element("pre", { class: "headers", tabindex: "0", "aria-label": "Response headers" }, headerLines(headers));

/** @param {Response} response @param {ResponseActions} actions */
function responseView(response, actions) {
  const { error, retries, advice, calls } = response;
  const head = [retryList(retries), statusLine(response), ...(error ? refusalView(error, advice) : [])];
  return [...head, ...callsView(calls), headersOf(response), ...body(response, actions), ...changesView(response)];
}

/** @param {string} text */
const errorBar = (text) => element("fluent-message-bar", { intent: "error", layout: "multiline" }, text);

const NOTHING = "Nothing sent yet. Send shows the response here, and what it changed.";
const STOPPED = "Stopped. The service may have processed the request all the same.";
const RESET = "The mock holds its initial data again.";

/** @param {Result | null} result @param {ResponseActions} actions */
function contentOf(result, actions) {
  switch (result?.kind) {
    case undefined:
      return [empty(NOTHING)];
    case "reset":
      return [element("fluent-message-bar", { intent: "success" }, RESET)];
    case "stopped":
      return [element("fluent-message-bar", {}, STOPPED)];
    case "noResponse":
      return [errorBar(`${service.silence} (${result.error.message}). ${service.remedy}`), hintView(result.hint)];
    case "failed":
      return [errorBar(result.error.message)];
    case "response":
      return responseView(result, actions);
  }
}

/** @param {Result} result */
function outcome(result) {
  if (result.kind === "response") return `Response ${result.status} to`;
  return result.kind === "stopped" ? `${STOPPED} It was` : "No response to";
}

/** What screen readers announce. @param {WorkbenchState} now */
function statusText(now) {
  const { result } = now;
  if (result?.kind === "reset") return RESET;
  if (result?.form === undefined) return "";
  const text = `${outcome(result)} ${nameWithPath(result.form)}.`;
  return answeredElsewhere(now) === null ? text : `${text} ${elsewhereText(now)}`;
}

/**
 * @param {{ place: HTMLElement, status: HTMLElement }} places
 * @param {WorkbenchStore} store
 * @param {ResponseActions} actions
 */
export function showResponse({ place, status }, store, actions) {
  const elsewhere = element("div");
  store.watch(["result"], (now) => {
    const { result } = now;
    const head = result?.form === undefined ? [] : [answeredView(result.form), elsewhere];
    place.replaceChildren(...[...head, ...contentOf(result, actions)].filter((part) => part !== null));
    status.textContent = statusText(now);
  });
  store.watch(["result", "operation"], (now) => {
    const form = answeredElsewhere(now);
    elsewhere.hidden = form === null;
    elsewhere.replaceChildren(...(form === null ? [] : [elsewhereView(form, now, actions.goBack)]));
  });
}
