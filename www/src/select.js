// A choice among few, as the platform's own list in Fluent's dress: it works with every keyboard and phone.

import { element } from "./element.js";

/**
 * @param {{ id: string, label: string, choices: { value: string, text: string }[], value: string, hideLabel?: boolean, onChange: (value: string) => void }} given
 */
export function select({ id, label, choices, value, hideLabel = false, onChange }) {
  const options = choices.map((choice) =>
    element("option", { value: choice.value, selected: choice.value === value }, choice.text),
  );
  const list = element("select", { id, class: "select", onchange: () => onChange(list.value) }, ...options);
  const name = element("label", { for: id, class: hideLabel ? "visually-hidden" : "label" }, label);
  return { name, list };
}
