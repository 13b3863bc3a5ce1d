// A labelled choice between a few values: the platform's own list in Fluent's style.
// @ts-check

import { element } from "../dom/element.js";

/**
 * @param {{
 *   id: string,
 *   label: string,
 *   choices: { value: string, text: string }[],
 *   value: string,
 *   onChange: (value: string) => void,
 * }} given
 */
export function select({ id, label, choices, value, onChange }) {
  const options = choices.map((choice) =>
    element("option", { value: choice.value, selected: choice.value === value }, choice.text),
  );
  const list = element("select", { id, class: "select" }, ...options);
  list.addEventListener("change", () => onChange(list.value));
  const name = element("label", { for: id, class: "label" }, label);
  return { name, list };
}
