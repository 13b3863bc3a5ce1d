// The choice of an example to start from.

import { element } from "./element.js";
import { examplesOf } from "./examples.js";
import { select } from "./select.js";

/**
 * @param {HTMLElement} place
 * @param {ReturnType<typeof import("./state.js").createState>} state
 * @param {(title: string) => void} load
 */
export function showExamples(place, state, load) {
  state.watch(["operation", "example"], ({ operation, example }) => {
    const examples = examplesOf(operation);
    // A step of the day is in the form, too, though it is none of the operation's own.
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
