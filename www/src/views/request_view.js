// The request in the forms that a reader can copy: HTTP, curl and JavaScript.
// @ts-check

import { copyButton } from "../dom/copy_button.js";
import { element } from "../dom/element.js";
import { inputOf } from "../request/build.js";
import { asCurl, asHttp, asJavaScript } from "../request/request_text.js";

/** @import { GraphRequest } from "../operations.js" */
/** @import { WorkbenchState, WorkbenchStore } from "../workbench_state.js" */

/** @typedef {{ id: string, title: string, write: (request: GraphRequest, now: WorkbenchState) => string }} Form */

/** @type {Form[]} */
const forms = [
  { id: "http", title: "HTTP", write: asHttp },
  { id: "curl", title: "curl", write: asCurl },
  {
    id: "javascript",
    title: "JavaScript",
    write: (_, { operation, values, text }) => asJavaScript(operation.name, inputOf(operation, values), text),
  },
];

/** @param {Form} form */
function tab({ id, title }) {
  return element("fluent-tab", { id: `tab-${id}`, "aria-controls": `panel-${id}` }, title);
}

/** @param {Form} form */
function createPanel({ id, title, write }) {
  const text = element("code");
  const block = element("pre", { tabindex: "0", "aria-label": `Request as ${title}` }, text);
  const copy = copyButton(`the request as ${title}`, () => text.textContent ?? "");
  const place = element("div", { id: `panel-${id}`, role: "tabpanel", "aria-labelledby": `tab-${id}` }, block, copy);
  return { place, text, write };
}

/**
 * @param {HTMLElement} place
 * @param {WorkbenchStore} store
 */
export function showRequest(place, store) {
  const panels = forms.map(createPanel);
  const tabs = element("fluent-tablist", { "aria-label": "Forms of the request", activeid: "tab-http" }, ...forms.map(tab));
  const shown = element("div", { class: "forms" }, ...panels.map((panel) => panel.place));
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
    const request = now.request ?? now.attempt;
    place.classList.toggle("has-request", request !== null);
    place.classList.toggle("is-unfinished", now.request === null);
    unfinished.hidden = now.request !== null;
    if (request === null) return;
    for (const { text, write } of panels) text.textContent = write(request, now);
  });
}
