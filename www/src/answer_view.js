// The answer, and the object before and after.

import { copyButton } from "./copy.js";
import { differences } from "./differences.js";
import { element } from "./element.js";
import { refusalIn } from "./send.js";

const pretty = (value) => JSON.stringify(value, null, 2);

const SIGNS = { added: "+", removed: "−", same: " " };
const MEANINGS = { added: "added: ", removed: "removed: ", same: "" };

function diffLine({ kind, text }) {
  return element(
    "span",
    { class: `line is-${kind}` },
    element("span", { class: "sign", "aria-hidden": "true" }, SIGNS[kind]),
    MEANINGS[kind] ? element("span", { class: "visually-hidden" }, MEANINGS[kind]) : null,
    text,
    "\n",
  );
}

function stored({ before, after }) {
  const title = element("h3", {}, "The stored object, before and after");
  if (before === null && after === null) {
    return [title, element("p", { class: "empty" }, "The stand-in keeps no such object, or did not show it.")];
  }
  const lines = differences(before, after);
  const isChanged = lines.some(({ kind }) => kind !== "same");
  const note = isChanged ? "− is how it was, + is how it is now." : "Nothing changed.";
  const attributes = { class: "diff", tabindex: "0", "aria-label": "The stored object, before and after" };
  return [title, element("p", { class: "hint" }, note), element("pre", attributes, ...lines.map(diffLine))];
}

function statusLine({ status, statusText, ok, milliseconds }) {
  const color = ok ? "success" : "danger";
  return element(
    "p",
    { class: "status" },
    element("fluent-badge", { appearance: "filled", color, size: "large" }, `${status} ${statusText}`.trim()),
    element("span", { class: "hint" }, `${milliseconds.toFixed(0)} ms`),
  );
}

function refusal({ ok, json }) {
  const said = ok ? null : refusalIn(json);
  if (said === null) return null;
  const text = said.message ? `${said.code}: ${said.message}` : said.code;
  return element("fluent-message-bar", { intent: "error", layout: "multiline" }, text);
}

const headerLines = (headers) => headers.map(([name, value]) => `${name}: ${value}`).join("\n");

function bodyOf({ json, text }) {
  if (text === "") return element("p", { class: "empty" }, "The answer has no body.");
  const shown = json === undefined ? text : pretty(json);
  return element(
    "div",
    { class: "forms" },
    element("pre", { tabindex: "0", "aria-label": "Body of the answer" }, element("code", {}, shown)),
    copyButton("the answer", () => shown),
  );
}

function content(answer) {
  return [
    statusLine(answer),
    refusal(answer),
    element(
      "pre",
      { class: "headers", tabindex: "0", "aria-label": "Headers of the answer" },
      headerLines(answer.headers),
    ),
    bodyOf(answer),
    ...stored(answer),
  ].filter((part) => part !== null);
}

const nothingYet = () =>
  element("p", { class: "empty" }, "Nothing was sent yet. Send shows the answer here, and what it changed.");

const unsent = ({ message }) =>
  element(
    "fluent-message-bar",
    { intent: "error" },
    `The server of this page does not answer (${message}). Is it still running?`,
  );

/**
 * @param {{ place: HTMLElement, status: HTMLElement }} places
 * @param {ReturnType<typeof import("./state.js").createState>} state
 */
export function showAnswer({ place, status }, state) {
  state.watch(["answer"], ({ answer }) => {
    if (answer === null) place.replaceChildren(nothingYet());
    else if (answer.failure) place.replaceChildren(unsent(answer.failure));
    else place.replaceChildren(...content(answer));
    status.textContent = answer?.status ? `Answered ${answer.status}` : "";
  });
}
