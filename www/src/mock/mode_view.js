// The choice of the mock's mode.
// @ts-check

import { element } from "../dom/element.js";
import { select } from "../form/select.js";
import { isMode } from "./modes.js";

/** @import { WorkbenchStore } from "../workbench_state.js" */
/** @import { Mode } from "./modes.js" */

/** @type {{ value: Mode, text: string }[]} */
const choices = [
  { value: "prompt", text: "at once" },
  { value: "throttling", text: "to half of the requests with 429, retry after 2 s" },
  { value: "slow", text: "after 3 s" },
];

/**
 * @param {HTMLElement} place
 * @param {WorkbenchStore} store
 * @param {(mode: Mode) => Promise<void>} choose
 */
export function showMode(place, store, choose) {
  /** @param {string} chosen */
  const onChange = async (chosen) => {
    if (isMode(chosen)) await choose(chosen);
    list.value = store.now.mode;
  };
  const { name, list } = select({ id: "manner", label: "The mock responds", choices, value: store.now.mode, onChange });
  place.prepend(element("div", { class: "example" }, name, list));
  store.watch(["mode"], ({ mode }) => {
    list.value = mode;
  });
}
