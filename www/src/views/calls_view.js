// Shows the calls to workforce integrations before a change, and their responses.
// @ts-check

import { jsonBlock } from "../code/code.js";
import { indented } from "../code/indented.js";
import { element } from "../dom/element.js";
import { refusalIn } from "../mock/calls.js";

/** @import { Call } from "../mock/calls.js" */

/** `2 × shift created`, one for each kind of change. @param {Call} call */
function askedText({ asked, url }) {
  if (asked === null) return "something that no known secret opens";
  if (asked.kind !== "update") return asked.kind;
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const { entity, change } of asked.items) counts.set(`${entity} ${change}`, (counts.get(`${entity} ${change}`) ?? 0) + 1);
  return [...counts].map(([text, count]) => (count === 1 ? text : `${count} × ${text}`)).join(", ") || url;
}

/** @type {Record<string, string>} */
const SUCCESSES = { connect: "Connected", read: "Responded" };

/** Whether an item has no response. @param {Call} call */
const isIncomplete = ({ asked, responses }) => asked?.items.some((item) => !responses?.some(({ id }) => id === item.id)) === true;

/** @param {Call} call @returns {{ color: string, text: string }} */
function verdictOf(call) {
  if (refusalIn(call) !== undefined) return { color: "danger", text: "Refused" };
  if (call.status !== 200) return { color: "warning", text: call.status === 0 ? "No response" : `HTTP ${call.status}` };
  if (isIncomplete(call)) return { color: "warning", text: "Incomplete" };
  return { color: "success", text: SUCCESSES[call.asked?.kind ?? ""] ?? "Approved" };
}

/** @param {string} label @param {unknown} value */
const json = (label, value) => [element("p", { class: "hint" }, label), jsonBlock(label, indented(value))];

/** What a reader can open. @param {string} title @param {...(Node | null)} content */
export const group = (title, ...content) => element("details", { class: "group" }, element("summary", {}, title), ...content);

/** @param {Call} call */
const wholeCall = (call) =>
  group("The call, decrypted", ...json(`POST ${call.url}`, call.asked), ...json(`Response ${call.status}`, call.responses));

/** @param {Call} call @param {HTMLElement} details what the reader can open */
export function callView(call, details) {
  const { color, text } = verdictOf(call);
  const reason = refusalIn(call);
  return element(
    "li",
    { class: "call" },
    element("fluent-badge", { appearance: "tint", color }, text),
    element("span", {}, askedText(call)),
    reason === undefined ? null : element("strong", {}, reason),
    details,
  );
}

/** @param {Call[]} calls */
export function callsView(calls) {
  if (calls.length === 0) return [];
  const hosts = [...new Set(calls.map(({ url }) => new URL(url).host))].join(", ");
  return [
    element("h3", {}, "Asked before the change"),
    element("p", { class: "hint" }, `The mock asked the workforce integration at ${hosts}, as Shifts does.`),
    element("ul", { class: "calls" }, ...calls.map((call) => callView(call, wholeCall(call)))),
  ];
}
