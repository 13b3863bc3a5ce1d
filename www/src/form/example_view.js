// The choice of an example that fills the form.
// @ts-check

import { element } from "../dom/element.js";
import { examplesOf } from "../examples/examples.js";
import { select } from "./select.js";

/** @import { WorkbenchState, WorkbenchStore } from "../workbench_state.js" */

/** The value that stands for no example. */
const EDITED = "";

/**
 * @param {HTMLElement} place
 * @param {WorkbenchStore} store
 * @param {(title: string) => void} load
 */
export function showExamples(place, store, load) {
  /** @param {WorkbenchState} now */
  const isEdited = ({ operation, kept }) => Object.hasOwn(kept.edits, operation.name);
  /** @param {WorkbenchState} now */
  const show = (now) => {
    const { operation, example } = now;
    const examples = examplesOf(operation);
    // The form may also hold a step of the day, which is none of the operation's examples.
    const all = examples.includes(example) ? examples : [example, ...examples];
    const choices = all.map(({ title }) => ({ value: title, text: title }));
    const edited = isEdited(now);
    const { name, list } = select({
      id: "example-choice",
      label: "Example",
      choices: edited ? [{ value: EDITED, text: "None: edited" }, ...choices] : choices,
      value: edited ? EDITED : example.title,
      onChange: load,
    });
    const hadFocus = place.contains(document.activeElement);
    place.replaceChildren(element("div", { class: "example" }, name, list));
    if (hadFocus) list.focus();
  };
  store.watch(["operation", "example"], show);
  let wasEdited = isEdited(store.now);
  store.watch(["kept"], (now) => {
    if (isEdited(now) !== wasEdited) show(now);
    wasEdited = isEdited(now);
  });
}
