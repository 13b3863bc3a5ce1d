// Shows the calls to workforce integrations before a change, and their responses.
// @ts-check

import { element } from "../dom/element.js";
import { refusalIn } from "../mock/calls.js";

/** @import { Call } from "../mock/calls.js" */

/** @param {unknown} value */
const indented = (value) => JSON.stringify(value, null, 2);

/** `2 × shift created`, one for each kind of change. @param {Call} call */
function askedText({ asked, url }) {
  if (asked === null) return "something that no known secret opens";
  if (asked.kind !== "update") return asked.kind;
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { entity, change } of asked.items) counts.set(`${entity} ${change}`, (counts.get(`${entity} ${change}`) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count === 1 ? text : `${count} × ${text}`)).join(", ") || url;
}

/** @param {Call} call @returns {{ color: string, text: string }} */
function verdictOf(call) {
  if (refusalIn(call) !== undefined) return { color: "danger", text: "Refused" };
  if (call.status !== 200) return { color: "warning", text: call.status === 0 ? "No response" : `HTTP ${call.status}` };
  return { color: "success", text: call.asked?.kind === "connect" ? "Connected" : "Approved" };
}

/** @param {string} label @param {unknown} value */
const json = (label, value) => [
  element("p", { class: "hint" }, label),
  element("pre", { tabindex: "0", "aria-label": label }, element("code", {}, indented(value))),
];

/** @param {Call} call */
function callView(call) {
  const { color, text } = verdictOf(call);
  const reason = refusalIn(call);
  return element(
    "li",
    { class: "call" },
    element("fluent-badge", { appearance: "tint", color }, text),
    element("span", {}, askedText(call)),
    reason === undefined ? null : element("strong", {}, reason),
    element(
      "details",
      { class: "group" },
      element("summary", {}, "The call, decrypted"),
      ...json(`POST ${call.url}`, call.asked),
      ...json(`Response ${call.status}`, call.responses),
    ),
  );
}

/** @param {Call[]} calls */
export function callsView(calls) {
  if (calls.length === 0) return [];
  const hosts = [...new Set(calls.map(({ url }) => new URL(url).host))].join(", ");
  return [
    element("h3", {}, "Asked before the change"),
    element("p", { class: "hint" }, `The mock asked the workforce integration at ${hosts}, as Shifts does.`),
    element("ul", { class: "calls" }, ...calls.map(callView)),
  ];
}
