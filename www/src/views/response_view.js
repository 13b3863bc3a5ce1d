// The response: its status, headers and body, what integrations were asked, and what the request changed.
// @ts-check

import { copyButton } from "../dom/copy_button.js";
import { element } from "../dom/element.js";
import { service } from "../service.js";
import { callsView } from "./calls_view.js";
import { changesView } from "./changes_view.js";
import { labelOf } from "./entity_label.js";
import { retryList } from "./progress_view.js";
import { hintView, refusalView } from "./refusal_view.js";

/** @import { Exchange } from "../request/exchange.js" */
/** @import { Response, Result, WorkbenchStore } from "../workbench_state.js" */
/** @import { LabelledEntity } from "./entity_label.js" */

/** @typedef {{ value: LabelledEntity[], "@odata.nextLink"?: string }} ListJson */
/** @typedef {(skipToken: string) => void} LoadPage */

/** @param {unknown} value */
const indented = (value) => JSON.stringify(value, null, 2);

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
    element("pre", { tabindex: "0", "aria-label": "Response body" }, element("code", {}, shown)),
    copyButton("the response", () => shown),
  );

/** @param {LabelledEntity} one */
const entity = (one) =>
  element(
    "details",
    { class: "entity" },
    element("summary", {}, labelOf(one), element("code", { class: "entity-id" }, one.id)),
    element("pre", { tabindex: "0", "aria-label": `${one.id} as JSON` }, element("code", {}, indented(one))),
  );

/** @param {number} length @param {boolean} isPart */
function countText(length, isPart) {
  const count = length === 1 ? "1 entry" : `${length} entries`;
  return isPart ? `${count} on this page` : count;
}

/** @param {string | undefined} link @param {LoadPage} loadPage */
function nextPage(link, loadPage) {
  const token = link === undefined ? null : new URL(link).searchParams.get("$skipToken");
  if (!token) return null;
  return element("fluent-button", { id: "next-page", onclick: () => loadPage(token) }, "Load the next page");
}

/** @param {unknown} json @returns {json is ListJson} */
const isList = (json) => typeof json === "object" && json !== null && "value" in json && Array.isArray(json.value);

/** @param {ListJson} json @param {LoadPage} loadPage */
function list(json, loadPage) {
  const link = json["@odata.nextLink"];
  const entries =
    json.value.length === 0 ? empty("The list is empty.") : element("div", { class: "entities" }, ...json.value.map(entity));
  return [
    element("h3", { id: "list-title" }, countText(json.value.length, link !== undefined)),
    entries,
    nextPage(link, loadPage),
    element("details", { class: "group" }, element("summary", {}, "The whole response as JSON"), whole(indented(json))),
  ];
}

/** @param {Response} response @param {LoadPage} loadPage */
function body({ json, text }, loadPage) {
  if (text === "") return [empty("The response has no body.")];
  if (isList(json)) return list(json, loadPage);
  return [whole(json === undefined ? text : indented(json))];
}

/** @param {Response} response */
const headersOf = ({ headers }) =>
  element("pre", { class: "headers", tabindex: "0", "aria-label": "Response headers" }, headerLines(headers));

/** @param {Response} response @param {LoadPage} loadPage */
function responseView(response, loadPage) {
  const { error, retries, advice, calls } = response;
  const head = [retryList(retries), statusLine(response), ...(error ? refusalView(error, advice) : [])];
  return [...head, ...callsView(calls), headersOf(response), ...body(response, loadPage), ...changesView(response)];
}

/** @param {string} text */
const errorBar = (text) => element("fluent-message-bar", { intent: "error", layout: "multiline" }, text);

const NOTHING = "Nothing sent yet. Send shows the response here, and what it changed.";
const STOPPED = "Stopped. The service may have processed the request all the same.";
const RESET = "The mock holds its initial data again.";

/** @param {Result | null} result @param {LoadPage} loadPage */
function contentOf(result, loadPage) {
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
      return responseView(result, loadPage);
  }
}

/**
 * What screen readers announce.
 * @param {Result | null} result
 */
function statusText(result) {
  if (result?.kind === "reset") return RESET;
  if (result?.kind === "stopped") return STOPPED;
  return result?.kind === "response" ? `Response ${result.status}` : "";
}

/**
 * @param {{ place: HTMLElement, status: HTMLElement }} places
 * @param {WorkbenchStore} store
 * @param {LoadPage} loadPage sends for another page of a list
 */
export function showResponse({ place, status }, store, loadPage) {
  store.watch(["result"], ({ result }) => {
    place.replaceChildren(...contentOf(result, loadPage).filter((part) => part !== null));
    status.textContent = statusText(result);
  });
}
