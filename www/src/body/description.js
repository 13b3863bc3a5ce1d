// A sentence about a property or a member, with links to its pages.
// @ts-check

import { element } from "../dom/element.js";

/**
 * @typedef {object} Subject
 * @property {string} title the name
 * @property {{ sentence: string, page: string, words?: string, readOnly?: boolean } | undefined} described
 * @property {string} docs the address within the docs
 */

/** @param {string} url */
const hostOf = (url) => (new URL(url).hostname === "learn.microsoft.com" ? "Microsoft's page" : "Microsoft's source");

/** @param {string} text @param {string} href */
const link = (text, href) => element("a", { href, target: "_blank", rel: "noreferrer" }, text);

/** @param {Subject} subject */
export function description({ title, described, docs }) {
  const { sentence = "", page = "", words } = described ?? {};
  return element(
    "div",
    { class: "description" },
    element("p", { class: "description-title" }, element("code", {}, title), words === undefined ? null : ` ${words}`),
    element("p", { class: "description-sentence" }, sentence),
    element("p", { class: "description-links" }, link("Docs", `docs/${docs}`), " · ", link(hostOf(page), page)),
  );
}
