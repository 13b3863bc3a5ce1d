// The planner of `graph-shifts/plan`, which is in the module: texts and numbers in, JSON out. Internal: it may change with any version.
// @ts-check
import { MAX_TEXT } from "./generated/constants.js";
import { json, withTexts } from "./instance.js";

/** The planner that was started last: the module has one plan at a time. */
let latest = 0;

/** A text that the module may read; an empty one in the place of one that is missing or too long. @param {string | undefined} text */
const readable = (text) => (text === undefined || text.length > MAX_TEXT ? "" : text);

/** @type {typeof import("./planner.js").planner} */
export function planner(options) {
  const self = ++latest;
  /** @template T @param {T} value @returns {T} */
  const own = (value) => {
    if (self !== latest) throw new TypeError("a plan was made while another one was being made");
    return value;
  };
  return {
    issues: json((core, length) => core.plan_start(length), readable(options)),
    addCurrent: (text, key) => add(0, text, key === undefined ? "" : JSON.stringify({ key })),
    addDesired: (text, label = "") => add(1, text, label),
    addGroup: (text) => own(withTexts)((core, length) => core.plan_group(length), readable(text)),
    match: () => own(json)((core) => core.plan_match()),
    compare: (_, desired, one, other) =>
      own(withTexts)((core, ...lengths) => core.plan_compare(desired, lengths[0], lengths[1]), readable(one), readable(other)),
    writes: () => own(json)((core) => core.plan_writes()),
    refuse: (desired) => own(withTexts)((core) => core.plan_refuse(desired)),
    finish: () => own(json)((core) => core.plan_finish()),
  };
  /** @param {number} side @param {string | undefined} text @param {string} label */
  function add(side, text, label) {
    own(withTexts)((core, length, labelLength) => core.plan_add(side, length, labelLength), readable(text), readable(label));
  }
}
