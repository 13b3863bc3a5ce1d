// The request in the formats that a reader can copy.
// @ts-check

import { writeCode } from "../code/code.js";
import { copyButton } from "../dom/copy_button.js";
import { element } from "../dom/element.js";
import { storedText, storeText } from "../dom/window_storage.js";
import { inputOf } from "../request/build.js";
import { asHttp, asPackage } from "../request/request_text.js";
import { snippetFormats } from "../snippets/formats.js";
import { formForGraph, requestForGraph } from "../snippets/for_graph.js";
import { snippet } from "../snippets/snippet.js";

/** @import { Coloring } from "../code/code.js" */
/** @import { GraphRequest } from "../operations.js" */
/** @import { SnippetFormat } from "../snippets/formats.js" */
/** @import { WorkbenchState, WorkbenchStore } from "../workbench_state.js" */

/**
 * @typedef {object} Format
 * @property {string} id
 * @property {string} title
 * @property {(request: GraphRequest, now: WorkbenchState) => string | Promise<string>} write
 * @property {Coloring} [coloring]
 */

/** Where the reader's choice is stored. */
const PLACE = "format";

const NOT_LOADED = "This format could not be loaded. Load the page again.";

/** @param {SnippetFormat} format @returns {Format} */
const snippetOf = (format) => ({
  id: format.id,
  title: format.title,
  write: async (request, now) => snippet(format, requestForGraph(now) ?? request).catch(() => NOT_LOADED),
});

/** @param {WorkbenchState} now */
function packageText(now) {
  const { operation, values, text } = formForGraph(now);
  return asPackage(operation.name, inputOf(operation, values), text);
}

/** @type {Format[]} */
const formats = [
  { id: "http", title: "HTTP", write: asHttp, coloring: "coloredHttp" },
  ...snippetFormats.map(snippetOf),
  { id: "package", title: "graph-shifts", write: (_, now) => packageText(now) },
];

/** @param {Format} format */
function tab({ id, title }) {
  return element("fluent-tab", { id: `tab-${id}`, "aria-controls": `panel-${id}` }, title);
}

/** @param {Format} format */
function createPanel({ id, title }) {
  const text = element("code");
  const block = element("pre", { tabindex: "0", "aria-label": `Request as ${title}` }, text);
  const copy = copyButton(`the request as ${title}`, () => text.textContent ?? "");
  const place = element("div", { id: `panel-${id}`, role: "tabpanel", "aria-labelledby": `tab-${id}` }, block, copy);
  return { place, text };
}

/** The format that the reader chose last in this window. */
const chosenBefore = () => formats.find(({ id }) => id === storedText(PLACE)) ?? formats[0];

/** Writes the request in one format. What is still being loaded when the next text is due is dropped. */
function createWriter() {
  let turn = 0;
  /** @param {Format} format @param {HTMLElement} place @param {GraphRequest} request @param {WorkbenchState} now */
  return ({ write, coloring }, place, request, now) => {
    turn += 1;
    const own = turn;
    /** @param {string} text */
    const show = (text) => {
      if (own === turn) writeCode(place, text, coloring);
    };
    const text = write(request, now);
    if (typeof text === "string") show(text);
    else void text.then(show);
  };
}

/** @param {Format} format @param {(format: Format) => void} choose */
function formatTabs({ id: first }, choose) {
  const attributes = { class: "formats", "aria-label": "Formats of the request", activeid: `tab-${first}` };
  const tabs = element("fluent-tablist", attributes, ...formats.map(tab));
  tabs.addEventListener("change", () => {
    const format = formats.find(({ id }) => `tab-${id}` === tabs.activeid);
    if (format !== undefined) choose(format);
  });
  return tabs;
}

/**
 * @param {HTMLElement} place
 * @param {WorkbenchStore} store
 */
export function showRequest(place, store) {
  const panels = new Map(formats.map((format) => [format, createPanel(format)]));
  const write = createWriter();
  let chosen = chosenBefore();
  const show = () => {
    const request = store.now.request ?? store.now.attempt;
    const panel = panels.get(chosen);
    if (request !== null && panel !== undefined) write(chosen, panel.text, request, store.now);
  };
  const tabs = formatTabs(chosen, (format) => {
    chosen = format;
    storeText(PLACE, format.id);
    show();
  });
  const shown = element("div", { class: "forms" }, ...[...panels.values()].map((panel) => panel.place));
  const none = element(
    "p",
    { class: "empty" },
    "No request while there are errors that cannot be allowed: fix those in the list of problems.",
  );
  // The tab list looks for its panels when it is connected, so they come first.
  place.append(shown);
  place.prepend(tabs);
  place.append(none);
  const unfinished = element("p", { class: "hint", id: "unfinished" }, "With its errors, the request would be:");
  shown.before(unfinished);
  store.watch(["request", "attempt", "values", "text"], (now) => {
    place.classList.toggle("has-request", (now.request ?? now.attempt) !== null);
    place.classList.toggle("is-unfinished", now.request === null);
    unfinished.hidden = now.request !== null;
    show();
  });
}
