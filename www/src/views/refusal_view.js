// An error response: its message, what to do about it, and the ids that Microsoft's support asks for.
// @ts-check

import { element } from "../dom/element.js";

/** @import { GraphError } from "graph-shifts/send" */

/**
 * A text whose parts between backticks are shown as code.
 * @param {string} text
 */
const withCode = (text) => text.split("`").map((part, at) => (at % 2 === 0 ? part : element("code", {}, part)));

/**
 * What to do about an error, if that is known.
 * @param {string | undefined} hint
 */
export const hintView = (hint) =>
  hint === undefined
    ? null
    : element("fluent-message-bar", { intent: "info", layout: "multiline" }, element("span", {}, ...withCode(hint)));

/** @param {[name: string, value: string | undefined]} detail */
const detail = ([name, value]) => element("div", {}, element("dt", {}, name), element("dd", {}, value));

/** @param {GraphError} error */
function details({ code, innerCode, requestId, clientRequestId, retryAfter }) {
  const all = {
    code,
    innerCode,
    retryAfter: retryAfter === undefined ? undefined : `${retryAfter} s`,
    requestId,
    clientRequestId,
  };
  const known = Object.entries(all).filter(([, value]) => value !== undefined);
  return element("dl", { class: "facts", "aria-label": "Error details" }, ...known.map(detail));
}

/**
 * @param {GraphError} error
 * @param {string} [advice] what the signed-in user can do
 */
export function refusalView(error, advice) {
  const { code, innerCode, message } = error;
  const bar = element("fluent-message-bar", { intent: "error", layout: "multiline" }, `${innerCode ?? code}: ${message}`);
  return [bar, hintView(error.hint), hintView(advice), details(error)];
}
