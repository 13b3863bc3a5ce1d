// The cases that are measured: each an input and the ways from it to a finished request.
// @ts-check
import * as module from "graph-shifts";
import * as fallback from "graph-shifts/js";
import * as inputs from "./inputs.js";
import { ajv } from "./peers/ajv.js";
import { byHand } from "./peers/by_hand.js";
import { way } from "./peers/peer.js";
import { valibot } from "./peers/valibot.js";
import { zod } from "./peers/zod.js";

/** @typedef {inputs.Input} Input */
/** @typedef {import("./peers/requests.js").Request} Request */
/** @typedef {(input: Input) => Request} Way */

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {Input} input
 * @property {number} issues how many errors refuse the input; 0 where there is a request
 * @property {number} warnings
 * @property {Record<string, Way>} ways from the input to the request, or to an error that is thrown
 */

/**
 * @param {"updateOpenShift" | "updateWorkforceIntegration"} operation
 * @param {import("./peers/requests.js").Kind} kind
 * @returns {Record<string, Way>}
 */
const ways = (operation, kind) => ({
  "graph-shifts": /** @type {Way} */ (/** @type {unknown} */ (module[operation])),
  "graph-shifts/js": /** @type {Way} */ (/** @type {unknown} */ (fallback[operation])),
  "zod 4": way(zod, kind),
  "valibot 1": way(valibot, kind),
  "ajv 8 standalone": way(ajv, kind),
  "by hand": way(byHand, kind),
});

/** @type {Case[]} */
export const cases = [
  {
    name: "openShift",
    input: inputs.openShift,
    issues: 0,
    warnings: 0,
    ways: ways("updateOpenShift", "openShift"),
  },
  {
    name: "workforceIntegration, flags as lists",
    input: inputs.workforceIntegration,
    issues: 0,
    warnings: 0,
    ways: ways("updateWorkforceIntegration", "integrationWithLists"),
  },
  {
    name: "Microsoft's workforceIntegration example, two warnings",
    input: inputs.microsoftsExample,
    issues: 0,
    warnings: 2,
    ways: ways("updateWorkforceIntegration", "integrationWithText"),
  },
  {
    name: "openShift with three issues, thrown and caught",
    input: inputs.openShiftWithThreeIssues,
    issues: 3,
    warnings: 0,
    ways: ways("updateOpenShift", "openShift"),
  },
  {
    name: "openShift, `returnRepresentation` and `passthrough`",
    input: inputs.openShiftWithOptions,
    issues: 0,
    warnings: 0,
    ways: ways("updateOpenShift", "openShift"),
  },
];
