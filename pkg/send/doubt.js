// What an error lets you know: whether the request may have been done despite it.
// @ts-check
import { READ_FIRST } from "../generated/hints.js";
import { hintOf } from "./hints.js";

/** @typedef {Pick<import("../send.js").GraphError, "status" | "code">} Outcome */

/**
 * Whether one try may have been done, by its outcome. The first row that applies decides. A GET changes nothing, and a request may have
 * been done if one of its tries may.
 * @type {Array<[applies: (outcome: Outcome) => boolean, mayBeDone: boolean]>}
 */
const OUTCOMES = [
  [({ code }) => code === "NotARequest", false],
  // Whoever responds so, Graph or a proxy, refuses before anything is done. https://learn.microsoft.com/graph/throttling
  [({ status }) => status === 401 || status === 429, false],
  // A proxy may have passed the request on.
  [({ code }) => code === "UnreadableAnswer", true],
  [({ status }) => status >= 400 && status < 500, false],
  // No response, a server's error, or a success without what was asked for.
  [() => true, true],
];

/**
 * @param {string | undefined} method
 * @param {Outcome} outcome
 */
export const isDoubtful = (method, outcome) => method !== "GET" && OUTCOMES.find(([applies]) => applies(outcome))?.[1] === true;

/**
 * What an error reports beyond what Graph responded.
 * @param {import("./hints.js").Failure} failure
 * @param {import("./hints.js").Hinted} request
 * @param {boolean} isUncertain whether an earlier try may have been done
 */
export function knownOf(failure, request, isUncertain) {
  const mayBeDone = isDoubtful(request.method, failure);
  return { mayBeDone: mayBeDone || isUncertain, hint: hintAfter(hintOf(failure, request), isUncertain && !mayBeDone) };
}

/**
 * A hint, with the advice to read first.
 * @param {string | undefined} hint
 * @param {boolean} isToRead
 */
export const hintAfter = (hint, isToRead) => (isToRead ? [hint, READ_FIRST].filter(Boolean).join(" ") : hint);
