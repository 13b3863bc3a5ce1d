// The answer: its status, what it holds, and what it changed.

import { copyButton } from "./copy.js";
import { element } from "./element.js";
import { labelOf } from "./entity_label.js";
import { hintView, refusalView } from "./refusal_view.js";
import { service } from "./service.js";
import { storedView } from "./stored_view.js";
import { retryList } from "./under_way_view.js";

const pretty = (value) => JSON.stringify(value, null, 2);

function statusLine({ status, statusText, ok, milliseconds }) {
  const color = ok ? "success" : "danger";
  return element(
    "p",
    { class: "status" },
    element("fluent-badge", { appearance: "filled", color, size: "large" }, `${status} ${statusText}`.trim()),
    element("span", { class: "hint" }, `${milliseconds.toFixed(0)} ms`),
  );
}

const headerLines = (headers) => headers.map(([name, value]) => `${name}: ${value}`).join("\n");

const empty = (text) => element("p", { class: "empty" }, text);

const whole = (shown) =>
  element(
    "div",
    { class: "forms" },
    element("pre", { tabindex: "0", "aria-label": "Body of the answer" }, element("code", {}, shown)),
    copyButton("the answer", () => shown),
  );

const entity = (one) =>
  element(
    "details",
    { class: "entity" },
    element("summary", {}, labelOf(one), element("code", { class: "entity-id" }, one.id)),
    element("pre", { tabindex: "0", "aria-label": `${one.id} as JSON` }, element("code", {}, pretty(one))),
  );

function countText({ length }, isPart) {
  const count = length === 1 ? "1 entry" : `${length} entries`;
  return isPart ? `${count} on this page` : count;
}

/** The page after this one begins where the link says. */
const tokenIn = (link) => new URL(link).searchParams.get("$skipToken");

function nextPage(link, next) {
  const token = link && tokenIn(link);
  if (!token) return null;
  return element("fluent-button", { id: "next-page", onclick: () => next(token) }, "Send for the next page");
}

function list(json, next) {
  const link = json["@odata.nextLink"];
  const entries =
    json.value.length === 0 ? empty("The list is empty.") : element("div", { class: "entities" }, ...json.value.map(entity));
  return [
    element("h3", { id: "list-title" }, countText(json.value, link !== undefined)),
    entries,
    nextPage(link, next),
    element("details", { class: "group" }, element("summary", {}, "The whole answer as JSON"), whole(pretty(json))),
  ];
}

function body({ json, text }, next) {
  if (text === "") return [empty("The answer has no body.")];
  if (Array.isArray(json?.value)) return list(json, next);
  return [whole(json === undefined ? text : pretty(json))];
}

const headersOf = ({ headers }) =>
  element("pre", { class: "headers", tabindex: "0", "aria-label": "Headers of the answer" }, headerLines(headers));

function content(answer, next) {
  const { error, retries, advice } = answer;
  const head = [retryList(retries), statusLine(answer), ...(error ? refusalView(error, advice) : []), headersOf(answer)];
  return [...head, ...body(answer, next), ...storedView(answer)].filter(Boolean);
}

const nothingYet = () => empty("Nothing was sent yet. Send shows the answer here, and what it changed.");

const fault = (text) => element("fluent-message-bar", { intent: "error", layout: "multiline" }, text);

/** @param {Error | import("graph-shifts/send").GraphError} failure */
const unanswered = (failure) =>
  [fault(`${service.silence} (${failure.message}). ${service.remedy}`), hintView(failure)].filter(Boolean);

const STOPPED = "Stopped. What was under way may have been done all the same.";

const RENEWED = "The stand-in holds its first data again.";

const renewed = () => element("fluent-message-bar", { intent: "success" }, RENEWED);

function statusText(answer) {
  if (answer?.isRenewed) return RENEWED;
  if (answer?.isStopped) return STOPPED;
  return answer?.status ? `Answered ${answer.status}` : "";
}

/**
 * @param {{ place: HTMLElement, status: HTMLElement }} places
 * @param {ReturnType<typeof import("./state.js").createState>} state
 * @param {(skipToken: string) => void} next sends for another page of a list
 */
export function showAnswer({ place, status }, state, next) {
  state.watch(["answer"], ({ answer }) => {
    if (answer === null) place.replaceChildren(nothingYet());
    else if (answer.isRenewed) place.replaceChildren(renewed());
    else if (answer.isStopped) place.replaceChildren(element("fluent-message-bar", {}, STOPPED));
    else if (answer.failure) place.replaceChildren(...unanswered(answer.failure));
    else if (answer.fault) place.replaceChildren(fault(answer.fault.message));
    else place.replaceChildren(...content(answer, next));
    status.textContent = statusText(answer);
  });
}
