// The choice of an example to start from.

import { examplesOf } from "./examples.js";
import { select } from "./select.js";

/**
 * @param {HTMLElement} place
 * @param {ReturnType<typeof import("./state.js").createState>} state
 * @param {(title: string) => void} load
 */
export function showExamples(place, state, load) {
  state.watch(["operation"], ({ operation, example }) => {
    const choices = examplesOf(operation).map(({ title }) => ({ value: title, text: title }));
    const { name, list } = select({
      id: "example-choice",
      label: "Example",
      choices,
      value: example.title,
      onChange: load,
    });
    place.replaceChildren(name, list);
  });
}
