// The request as it will go out, in three forms.

import { inputOf } from "./check.js";
import { copyButton } from "./copy.js";
import { element } from "./element.js";
import { asCurl, asHttp, asJavaScript } from "./request_text.js";

const forms = [
  { id: "http", title: "HTTP", write: ({ request }) => asHttp(request) },
  { id: "curl", title: "curl", write: ({ request }) => asCurl(request) },
  {
    id: "javascript",
    title: "JavaScript",
    write: ({ operation, values, text }) => asJavaScript(operation.name, inputOf(operation, values), text),
  },
];

function tab({ id, title }) {
  return element("fluent-tab", { id: `tab-${id}`, "aria-controls": `panel-${id}` }, title);
}

function panel({ id, title }) {
  const text = element("code");
  const block = element("pre", { tabindex: "0", "aria-label": `Request as ${title}` }, text);
  const copy = copyButton(`the request as ${title}`, () => text.textContent);
  const place = element("div", { id: `panel-${id}`, role: "tabpanel", "aria-labelledby": `tab-${id}` }, block, copy);
  return { place, text };
}

/**
 * @param {HTMLElement} place
 * @param {ReturnType<typeof import("./state.js").createState>} state
 */
export function showRequest(place, state) {
  const panels = forms.map(panel);
  const tabs = element("fluent-tablist", { "aria-label": "Forms of the request", activeid: "tab-http" }, ...forms.map(tab));
  const shown = element("div", { class: "forms" }, ...panels.map((one) => one.place));
  const none = element("p", { class: "empty" }, "No request while there are errors: mend those in the list of problems.");
  // The list of tabs looks for its panels when it comes into the page.
  place.append(shown);
  place.prepend(tabs);
  place.append(none);
  state.watch(["request", "values", "text"], (now) => {
    place.classList.toggle("has-request", now.request !== null);
    if (now.request === null) return;
    forms.forEach((form, i) => (panels[i].text.textContent = form.write(now)));
  });
}
