// The choice of the manner in which the stand-in answers.

import { element } from "./element.js";
import { select } from "./select.js";

const choices = [
  { value: "prompt", text: "at once" },
  { value: "throttling", text: "half of all with 429, try again after 2 s" },
  { value: "slow", text: "after 3 s" },
];

/**
 * @param {HTMLElement} place
 * @param {ReturnType<typeof import("./state.js").createState>} state
 * @param {(manner: string) => Promise<void>} choose
 */
export function showManner(place, state, choose) {
  const onChange = async (manner) => {
    await choose(manner);
    list.value = state.now.manner;
  };
  const { name, list } = select({ id: "manner", label: "The stand-in answers", choices, value: state.now.manner, onChange });
  place.append(element("div", { class: "example" }, name, list));
  state.watch(["manner"], ({ manner }) => (list.value = manner));
}
