// A refusal: what Graph says, what to do about it, and what Microsoft's support asks for.

import { element } from "./element.js";

/** A text whose parts between backticks are code. */
const withCode = (text) => text.split("`").map((part, at) => (at % 2 === 0 ? part : element("code", {}, part)));

/** What to do about an error of sending, where that is known. */
export const hintView = ({ hint }) =>
  hint === undefined
    ? null
    : element("fluent-message-bar", { intent: "info", layout: "multiline" }, element("span", {}, ...withCode(hint)));

const fact = ([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, `${value}`));

function facts({ code, innerCode, requestId, clientRequestId, retryAfter }) {
  const all = {
    code,
    innerCode,
    retryAfter: retryAfter === undefined ? undefined : `${retryAfter} s`,
    requestId,
    clientRequestId,
  };
  const known = Object.entries(all).filter(([, value]) => value !== undefined);
  return element("dl", { class: "facts", "aria-label": "Facts of the refusal" }, ...known.map(fact));
}

/**
 * @param {import("graph-shifts/send").GraphError} error
 * @param {string} [advice] what else the user can do
 */
export function refusalView(error, advice) {
  const { code, innerCode, message } = error;
  const said = element("fluent-message-bar", { intent: "error", layout: "multiline" }, `${innerCode ?? code}: ${message}`);
  return [said, hintView(error), hintView({ hint: advice }), facts(error)];
}
