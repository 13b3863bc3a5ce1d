// Shift+Alt+F formats the body; of text that is not JSON it says why it does not.
// @ts-check

import { EditorView } from "@codemirror/view";
import { bodyContext } from "./context.js";
import { formatChanges, isJson } from "./format.js";

/** Why text is no JSON, in the words of the package. @param {EditorView} view */
function reason({ state }) {
  const issue = state
    .facet(bodyContext)
    .issues()
    .find(({ code, offset }) => code === "not_json" && offset !== undefined);
  if (issue === undefined) return "the text is not JSON";
  const { number } = state.doc.lineAt(Math.min(issue.offset ?? 0, state.doc.length));
  return `line ${number}: ${issue.message}`;
}

/** @param {EditorView} view */
export function format(view) {
  const { announce } = view.state.facet(bodyContext);
  const text = view.state.doc.toString();
  if (!isJson(text)) {
    announce(`Not formatted, ${reason(view)}`);
    return true;
  }
  const changes = formatChanges(text);
  if (changes.length > 0) view.dispatch({ changes, userEvent: "format", scrollIntoView: true });
  announce("Formatted");
  return true;
}

/** Whether the key is F. On a Mac, Alt with F types another sign, so that only the key's place tells. @param {KeyboardEvent} event */
const isF = ({ key, code }) => key.toLowerCase() === "f" || (code === "KeyF" && key > "~");

export const formatKey = EditorView.domEventHandlers({
  keydown(event, view) {
    if (!isF(event) || !event.shiftKey || !event.altKey || event.ctrlKey || event.metaKey) return false;
    event.preventDefault();
    return format(view);
  },
});
