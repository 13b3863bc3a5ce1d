// The planner, a WebAssembly module of its own: texts and numbers in, JSON out.
// @ts-check
import { ShiftsInternalError, ShiftsWebAssemblyError } from "graph-shifts";
import { MAX_TEXT } from "../generated/constants.js";
import { ModuleInstance } from "../module_instance.js";

/**
 * What the planner exports besides; see pkg/planner/src/lib.rs.
 *
 * @typedef {object} OwnExports
 * @property {(length: number) => number} start
 * @property {(isDesired: number, length: number, labelLength: number) => void} add
 * @property {(length: number) => void} add_group
 * @property {() => number} pairs
 * @property {(desired: number, currentLength: number, desiredLength: number) => void} compare
 * @property {() => number} writes
 * @property {(desired: number) => void} refuse
 * @property {() => number} finish
 */

/** @typedef {import("../module_instance.js").Exports & OwnExports} Exports */

/** Users make none of these errors, so that their types have no constructor. @param {unknown} error */
const classOf = (error) => /** @type {import("../module_instance.js").ErrorClass} */ (error);

/** A text that the module may read; an empty one in the place of one that is missing or too long. @param {string | undefined} text */
const readable = (text) => (text === undefined || text.length > MAX_TEXT ? "" : text);

/** @type {typeof import("./planner.js").plannerOf} */
export function plannerOf(load) {
  /** @type {ModuleInstance<Exports>} */
  const module = new ModuleInstance({
    InternalError: classOf(ShiftsInternalError),
    WebAssemblyError: classOf(ShiftsWebAssemblyError),
    fallback: "graph-shifts/js/plan",
    load,
  });

  /**
   * Calls a function of the module with the lengths of texts that are written one after another.
   *
   * @template T
   * @param {(core: Exports, ...lengths: number[]) => T} run
   * @param {string[]} texts
   * @returns {T}
   */
  const withTexts = (run, ...texts) =>
    module.guarded((core) => {
      let from = 0;
      const lengths = texts.map((text) => {
        const length = module.write(core, text, from);
        from += length;
        return length;
      });
      return run(core, ...lengths);
    });

  /** The JSON whose length such a function returns. @param {(core: Exports, ...lengths: number[]) => number} run @param {string[]} texts @returns {any} */
  const json = (run, ...texts) =>
    withTexts((core, ...lengths) => JSON.parse(module.read(core, run(core, ...lengths) >>> 0)), ...texts);

  /** The plan that was started last: the module has one at a time. */
  let latest = 0;

  return (options) => {
    const self = ++latest;
    /** @template T @param {T} value @returns {T} */
    const own = (value) => {
      if (self !== latest) throw new TypeError("a plan was made while another one was being made");
      return value;
    };
    /** @param {number} side @param {string | undefined} text @param {string} label */
    const add = (side, text, label) =>
      own(withTexts)((core, length, labelLength) => core.add(side, length, labelLength), readable(text), readable(label));
    return {
      issues: json((core, length) => core.start(length), readable(options)),
      addCurrent: (text, key) => add(0, text, key === undefined ? "" : JSON.stringify({ key })),
      addDesired: (text, label = "") => add(1, text, label),
      addGroup: (text) => own(withTexts)((core, length) => core.add_group(length), readable(text)),
      match: () => own(json)((core) => core.pairs()),
      compare: (_, desired, one, other) =>
        own(withTexts)((core, ...lengths) => core.compare(desired, lengths[0], lengths[1]), readable(one), readable(other)),
      writes: () => own(json)((core) => core.writes()),
      refuse: (desired) => own(withTexts)((core) => core.refuse(desired)),
      finish: () => own(json)((core) => core.finish()),
    };
  };
}
