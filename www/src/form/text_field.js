// A field for one line of text, with its label and, below it, its hint or problem.
// @ts-check

import { byId, element } from "../dom/element.js";

/**
 * The label is a child of the Fluent input, which names its inner input by it; a label outside would name only the host,
 * which never has the focus.
 * @param {{
 *   id: string,
 *   label: string,
 *   hint?: string,
 *   placeholder?: string,
 *   type?: string,
 *   value?: string,
 *   onInput: (value: string) => void,
 * }} given
 */
export function textField({ id, label, hint, placeholder, type = "text", value = "", onInput }) {
  const attributes = { id, type, placeholder, value, class: "wide", autocomplete: "off", spellcheck: "false" };
  const input = element("fluent-text-input", attributes, label);
  input.addEventListener("input", () => onInput(input.value));
  return element("div", { class: "field" }, input, messageLine(id, hint));
}

/**
 * The line below a field: its hint, or its problem if it has one.
 * @param {string} id of the field
 * @param {string} [hint]
 */
export const messageLine = (id, hint = "") => element("p", { class: "message", id: `${id}-message`, "data-hint": hint }, hint);

/**
 * Shows the problem of a field, or its hint if there is none.
 * @param {string} id of the field
 * @param {{ text: string, isError: boolean } | null} problem
 */
export function showProblem(id, problem) {
  const line = byId(`${id}-message`);
  const field = byId(id);
  line.textContent = problem?.text ?? line.dataset.hint ?? "";
  line.classList.toggle("is-error", problem?.isError === true);
  line.classList.toggle("is-warning", problem?.isError === false);
  field.toggleAttribute("data-invalid", problem?.isError === true);
  const focusable = focusableOf(field);
  focusable.setAttribute("aria-invalid", String(problem?.isError === true));
  focusable.setAttribute("aria-description", line.textContent);
}

/**
 * The input inside a Fluent input takes the focus; other fields take it themselves.
 * @param {HTMLElement} field
 */
const focusableOf = (field) => ("control" in field && field.control instanceof HTMLElement ? field.control : field);
