// Shows a rehearsal step by step: the change, the call, the response, and what Shifts does.
// @ts-check

import { jsonBlock } from "../code/code.js";
import { indented } from "../code/indented.js";
import { element } from "../dom/element.js";
import { asHttp } from "../request/request_text.js";
import { callView, group } from "../views/calls_view.js";
import { objectView } from "../views/changes_view.js";
import { factsOfCall, factsOfShifts } from "./facts.js";
import { formOf } from "./form.js";
import { verdictOn } from "./verdict.js";
import { pre, wireView } from "./wire_view.js";

/** @import { OpenForm } from "../views/entity_actions.js" */
/** @import { Basis, Fact } from "./facts.js" */
/** @import { Rehearsal } from "./rehearsal.js" */
/** @import { Stored } from "./stored.js" */
/** @import { Try } from "./tries.js" */

/** @type {Record<Basis, { text: string, color: string }>} */
const BASES = {
  documented: { text: "Documented", color: "success" },
  seen: { text: "Seen", color: "informative" },
  assumed: { text: "Assumed", color: "warning" },
};

/** @param {Fact} fact */
function factView({ basis, text, source }) {
  const { text: word, color } = BASES[basis];
  const link = source && element("a", { href: source.url, target: "_blank", rel: "noreferrer" }, source.title);
  const sentence = element("span", {}, text, link ? " " : null, link);
  return element("li", {}, element("fluent-badge", { appearance: "tint", color }, word), sentence);
}

/** @param {Fact[]} facts */
const factsView = (facts) =>
  element("ul", { class: "callback-facts", "aria-label": "How this is known" }, ...facts.map(factView));

/** @param {string} title @param {...(Node | string | null)} content */
const step = (title, ...content) => element("li", { class: "callback-step" }, element("h3", {}, title), ...content);

/** @param {Rehearsal} rehearsal @param {OpenForm} open */
function changeStep({ change, request }, open) {
  const title = "1. The change";
  if (request === null || change.kind === "question" || change.kind === "assignment")
    return step(title, element("p", {}, `${change.title}, in Teams. Graph has no operation for it.`));
  const form = formOf(change);
  const fill = () => open(form.operation, form);
  return step(
    title,
    element("p", {}, `${change.title}: ${form.operation.name}`),
    group("The request to Graph", pre("The request to Graph", asHttp(request))),
    element("fluent-button", { appearance: "outline", size: "small", onclick: fill }, "Open it in the form"),
  );
}

/** What the first call is about: its action and the number of its items. @param {Try} first */
function aboutCall({ opened: { call } }) {
  if (call?.kind !== "update") return call?.kind ?? "";
  return `${call.action}, ${call.items.length === 1 ? "one item" : `${call.items.length} items`}`;
}

/** @param {Rehearsal} rehearsal */
function callStep(rehearsal) {
  const [first] = rehearsal.tries;
  const about = element("p", {}, element("code", {}, `POST ${first.url}`), ` (${aboutCall(first)})`);
  return step("2. Shifts asks the integration", about, wireView(first), factsView(factsOfCall(rehearsal)));
}

/** A retry also shows its call, for it has other ids. @param {Try} call @param {number} at */
function tryView(call, at) {
  const response = indented(call.responses === null ? null : { responses: call.responses });
  const details = element(
    "div",
    { class: "group" },
    at === 0
      ? null
      : group(`Try ${at + 1}, decrypted`, jsonBlock(`Try ${at + 1}, decrypted`, indented(JSON.parse(call.plaintext)))),
    call.responses === null ? null : jsonBlock("The response", response),
  );
  return callView(call, details);
}

/** @param {Rehearsal} rehearsal */
function responseStep({ tries, events }) {
  const reports = events.map((event) => ("error" in event ? { ...event, error: String(event.error) } : event));
  const title = tries.length === 1 ? "3. The integration responds" : `3. The integration responds, in ${tries.length} tries`;
  return step(
    title,
    element("ul", { class: "calls" }, ...tries.map(tryView)),
    reports.length === 0 ? null : group("What onEvent gets", jsonBlock("What onEvent gets", indented(reports))),
  );
}

/** @param {Stored} stored */
function storedView({ entity, id, before, after }) {
  const isSame = JSON.stringify(before) === JSON.stringify(after);
  const word = isSame ? "not changed" : before === null ? "created" : after === null ? "deleted" : "changed";
  const title = `${entity} ${id}: ${word}`;
  return element("li", {}, isSame ? title : group(title, ...objectView(`${title}, before and after`, before, after)));
}

/** @param {Rehearsal} rehearsal @param {string[]} choices */
function shiftsStep({ judged, response, stored, ...rehearsal }, choices) {
  const { color, badge, text, userReads } = verdictOn(judged, choices);
  return step(
    "4. Shifts decides",
    element("p", { class: "status" }, element("fluent-badge", { appearance: "filled", color }, badge), text),
    userReads === undefined ? null : element("p", {}, "The user reads:"),
    userReads === undefined ? null : element("blockquote", {}, userReads),
    judged.kind === "read" && judged.outcome.data ? group("The choices", pre("The ids", judged.outcome.data.join("\n"))) : null,
    response === null ? null : group(`Graph responds ${response.status}`, jsonBlock("Graph's response", written(response.text))),
    stored.length === 0
      ? null
      : element("ul", { class: "callback-stored", "aria-label": "What is stored" }, ...stored.map(storedView)),
    factsView(factsOfShifts({ ...rehearsal, judged, response, stored })),
  );
}

/** @param {string} text */
function written(text) {
  try {
    return indented(JSON.parse(text));
  } catch {
    return text || "The response has no body.";
  }
}

/** @param {Rehearsal} rehearsal @param {string[]} choices @param {OpenForm} open */
export function rehearsalView(rehearsal, choices, open) {
  return element(
    "ol",
    { class: "callback-steps" },
    changeStep(rehearsal, open),
    callStep(rehearsal),
    responseStep(rehearsal),
    shiftsStep(rehearsal, choices),
  );
}
