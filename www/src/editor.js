// The body's editor: JSON with every problem marked in its place.

import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { isError } from "./check.js";
import { editorColors, editorTheme } from "./editor_theme.js";

/** A place in the text, kept within it: an issue may be older than the last key stroke. */
function placeOf({ offset = 0, length = 0 }, end) {
  const from = Math.min(offset, end);
  return { from, to: Math.min(from + length, end) };
}

function diagnosticOf(issue, end) {
  const message = issue.suggestion ? `${issue.message}; ${issue.suggestion}` : issue.message;
  return { ...placeOf(issue, end), severity: isError(issue) ? "error" : "warning", message, source: issue.code };
}

/**
 * Chromium, left to replace a selection by itself, gives what is typed the colours of what it replaces, in a style
 * attribute that the page's policy refuses; so the editor replaces it.
 */
const replaceSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== "insertText" || event.data === null || view.state.selection.main.empty) return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: "input.type", scrollIntoView: true });
    return true;
  },
});

/**
 * The editor in a shadow root: there its styles are adopted sheets, which the page's policy allows.
 * @param {HTMLElement} place
 * @param {{ text: string, onText: (text: string) => void, onSend: () => void }} given
 */
export function createEditor(place, { text, onText, onSend }) {
  const root = place.attachShadow({ mode: "open", delegatesFocus: true });
  const send = { key: "Mod-Enter", run: () => (onSend(), true), preventDefault: true };
  const told = EditorView.updateListener.of((update) => {
    if (update.docChanged) onText(update.state.doc.toString());
  });
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        keymap.of([send, ...lintKeymap, ...historyKeymap, ...defaultKeymap]),
        lineNumbers(),
        lintGutter(),
        history(),
        drawSelection(),
        indentOnInput(),
        bracketMatching(),
        highlightActiveLine(),
        json(),
        syntaxHighlighting(editorColors),
        editorTheme,
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ "aria-label": "Body of the request, JSON", id: "body-text", tabindex: "0" }),
        replaceSelection,
        told,
      ],
    }),
  });
  return {
    setText(next) {
      if (next === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: next } });
    },
    /** @param {import("graph-shifts").Issue[]} issues those of the body */
    mark(issues) {
      const end = view.state.doc.length;
      view.dispatch(
        setDiagnostics(
          view.state,
          issues.map((issue) => diagnosticOf(issue, end)),
        ),
      );
    },
    goTo(issue) {
      const { from, to } = placeOf(issue, view.state.doc.length);
      view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
      view.focus();
    },
    focus: () => view.focus(),
  };
}
