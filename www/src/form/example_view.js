// The choice of an example that fills the form.
// @ts-check

import { element } from "../dom/element.js";
import { examplesOf } from "../examples/examples.js";
import { select } from "./select.js";

/** @import { WorkbenchStore } from "../workbench_state.js" */

/**
 * @param {HTMLElement} place
 * @param {WorkbenchStore} store
 * @param {(title: string) => void} load
 */
export function showExamples(place, store, load) {
  store.watch(["operation", "example"], ({ operation, example }) => {
    const examples = examplesOf(operation);
    // The form may also hold a step of the day, which is none of the operation's examples.
    const all = examples.includes(example) ? examples : [example, ...examples];
    const { name, list } = select({
      id: "example-choice",
      label: "Example",
      choices: all.map(({ title }) => ({ value: title, text: title })),
      value: example.title,
      onChange: load,
    });
    const hadFocus = place.contains(document.activeElement);
    place.replaceChildren(element("div", { class: "example" }, name, list));
    if (hadFocus) list.focus();
  });
}
