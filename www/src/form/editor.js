// The editor of the body: JSON with every problem marked in its place.
// @ts-check

import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching, codeFolding, foldGutter, foldKeymap, indentOnInput, syntaxHighlighting } from "@codemirror/language";
import { lintGutter, lintKeymap, setDiagnostics } from "@codemirror/lint";
import { Compartment, EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { isError } from "../issues.js";
import { editorColors, editorTheme } from "./editor_theme.js";
import { nextProblem } from "./next_problem.js";

/** @import { Diagnostic } from "@codemirror/lint" */
/** @import { Issue } from "graph-shifts" */
/** @import { Change } from "../body/format.js" */
/** @import { BodyContext } from "../body/context.js" */

/** @typedef {{ text: string, onText: (text: string) => void, onSend: () => void, context: BodyContext }} EditorOptions */

/**
 * The range of an issue, limited to the text: the issue may be older than the last key stroke.
 * @param {Issue} issue
 * @param {number} end
 */
function rangeOf({ offset = 0, length = 0 }, end) {
  const from = Math.min(offset, end);
  return { from, to: Math.min(from + length, end) };
}

/** @param {Issue} issue @param {number} end @returns {Diagnostic} */
function diagnosticOf(issue, end) {
  const message = issue.suggestion ? `${issue.message}; ${issue.suggestion}` : issue.message;
  return { ...rangeOf(issue, end), severity: isError(issue) ? "error" : "warning", message, source: issue.code };
}

/**
 * Chromium gives text that replaces a selection the colours of the old text, in a style attribute that the page's policy
 * refuses. Therefore the editor replaces selections itself.
 */
const replaceSelection = EditorView.domEventHandlers({
  beforeinput(event, view) {
    if (event.inputType !== "insertText" || event.data === null || view.state.selection.main.empty) return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(event.data), { userEvent: "input.type", scrollIntoView: true });
    return true;
  },
});

/** The place of the aids, which are loaded once the page has been shown. */
const aidsPlace = new Compartment();

/** @param {EditorView} view @param {BodyContext} context */
async function loadAids(view, context) {
  const { aids } = await import("../body/aids.js");
  view.dispatch({ effects: aidsPlace.reconfigure(aids(context)) });
}

/** @param {EditorOptions} given */
function initialState({ text, onText, onSend }) {
  const send = () => {
    onSend();
    return true;
  };
  return EditorState.create({
    doc: text,
    extensions: [
      keymap.of([
        { key: "Mod-Enter", run: send, preventDefault: true },
        ...lintKeymap,
        ...foldKeymap,
        ...historyKeymap,
        ...defaultKeymap,
      ]),
      lineNumbers(),
      lintGutter(),
      foldGutter(),
      codeFolding(),
      history(),
      drawSelection(),
      indentOnInput(),
      bracketMatching(),
      highlightActiveLine(),
      nextProblem,
      json(),
      syntaxHighlighting(editorColors),
      editorTheme,
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": "Body of the request, JSON", id: "body-text", tabindex: "0" }),
      replaceSelection,
      aidsPlace.of([]),
      EditorView.updateListener.of((update) => {
        if (update.docChanged) onText(update.state.doc.toString());
      }),
    ],
  });
}

/**
 * Creates the editor in a shadow root: its styles are adopted sheets there, which the page's policy allows.
 * @param {HTMLElement} place
 * @param {EditorOptions} given
 */
export function createEditor(place, given) {
  const root = place.attachShadow({ mode: "open", delegatesFocus: true });
  const view = new EditorView({ root, parent: root, state: initialState(given) });
  // Not before the page is there. Safari has no idle callbacks.
  (globalThis.requestIdleCallback ?? setTimeout)(() => void loadAids(view, given.context));
  return {
    /** @param {string} text */
    setText(text) {
      if (text === view.state.doc.toString()) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    /** @param {Issue[]} issues those of the body */
    mark(issues) {
      const end = view.state.doc.length;
      const diagnostics = issues.map((issue) => diagnosticOf(issue, end));
      view.dispatch(setDiagnostics(view.state, diagnostics));
    },
    /** @param {Issue} issue */
    goTo(issue) {
      const { from, to } = rangeOf(issue, view.state.doc.length);
      view.dispatch({ selection: { anchor: from, head: to }, scrollIntoView: true });
      view.focus();
    },
    /** Changes the text as typing does, so that it can be undone, and moves the cursor behind the changes. @param {Change[]} changes */
    change(changes) {
      view.dispatch({ changes, userEvent: "input.fix", scrollIntoView: true });
      view.focus();
    },
    focus: () => view.focus(),
  };
}
