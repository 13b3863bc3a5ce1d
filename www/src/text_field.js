// A field for one line of text, with its label, and its hint or problem below.

import { element } from "./element.js";

/**
 * The label goes into the Fluent input, which names the inner input by it; a label outside would name the host alone,
 * which never has the focus.
 * @param {{ id: string, label: string, hint?: string, placeholder?: string, type?: string, value?: string, onInput: (value: string) => void }} given
 */
export function textField({ id, label, hint = "", placeholder, type = "text", value = "", onInput }) {
  const attributes = { id, type, placeholder, value, class: "wide", autocomplete: "off", spellcheck: "false" };
  const input = element("fluent-text-input", { ...attributes, oninput: () => onInput(input.value) }, label);
  return element("div", { class: "field" }, input, message(id, hint));
}

/** The line below a field: its hint, until there is a problem to tell. */
export const message = (id, hint = "") => element("p", { class: "message", id: `${id}-message`, "data-hint": hint }, hint);

/**
 * Shows the problem of a field, or its hint again.
 * @param {string} id
 * @param {{ text: string, isError: boolean } | null} problem
 */
export function tell(id, problem) {
  const below = document.getElementById(`${id}-message`);
  const field = document.getElementById(id);
  below.textContent = problem?.text ?? below.dataset.hint;
  below.classList.toggle("is-error", problem?.isError === true);
  below.classList.toggle("is-warning", problem?.isError === false);
  field.toggleAttribute("data-invalid", problem?.isError === true);
  // What has the focus: the input inside Fluent's, else the field itself.
  const focused = field.control ?? field;
  focused.setAttribute("aria-invalid", String(problem?.isError === true));
  focused.setAttribute("aria-description", below.textContent);
}
