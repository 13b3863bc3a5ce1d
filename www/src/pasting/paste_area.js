// The area of a dialog into which a text is pasted, without its tokens, with what is wrong with it.
// @ts-check

import { element } from "../dom/element.js";
import { sends } from "../dom/keys.js";
import { withoutTokens } from "./without_tokens.js";

/**
 * A labelled area that never shows a token.
 * @param {string} id
 * @param {{ label: string, hint: string, rows: number }} how
 */
export function pasteArea(id, { label, hint, rows }) {
  const text = element("textarea", {
    ...{ id, rows, class: "json-field paste-text", spellcheck: "false", autocomplete: "off" },
    "aria-describedby": `${id}-hint ${id}-error`,
  });
  text.addEventListener("input", () => {
    const rest = withoutTokens(text.value);
    if (rest !== text.value) text.value = rest;
  });
  const error = element("p", { id: `${id}-error`, class: "message is-error", role: "alert" });
  /** @param {string} message empty if there is none */
  const report = (message) => {
    error.textContent = message;
    text.setAttribute("aria-invalid", String(message !== ""));
    text.toggleAttribute("data-invalid", message !== "");
    if (message !== "") text.focus();
  };
  const hintText = element("p", { class: "hint", id: `${id}-hint` }, hint);
  return { text, report, parts: [element("label", { for: id, class: "label" }, label), text, error, hintText] };
}

/** Ctrl+Enter does what the dialog is for; elsewhere, it sends the form. @param {HTMLDialogElement} dialog @param {() => void} act */
export function actOnKey(dialog, act) {
  dialog.addEventListener("keydown", (event) => {
    if (!sends(event)) return;
    event.preventDefault();
    act();
  });
}
