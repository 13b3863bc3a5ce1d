// Goes to the next problem in the editor by F8, or by Shift+F8 to the one before, and lets screen readers say what it is.
// @ts-check

import { forEachDiagnostic, nextDiagnostic, previousDiagnostic } from "@codemirror/lint";
import { Prec } from "@codemirror/state";
import { EditorView, keymap } from "@codemirror/view";

/** The severity and the message of the selected problem; undefined if none is selected. @param {EditorView} view */
function selectedProblem({ state }) {
  const { from, to } = state.selection.main;
  /** @type {string | undefined} */
  let text;
  forEachDiagnostic(state, ({ severity, message }, start, end) => {
    if (start === from && end === to) text ??= `${severity === "error" ? "Error" : "Warning"}: ${message}`;
  });
  return text;
}

/** @param {(view: EditorView) => boolean} move @returns {(view: EditorView) => boolean} */
const spoken = (move) => (view) => {
  const hasMoved = move(view);
  const problem = hasMoved ? selectedProblem(view) : undefined;
  if (problem !== undefined) view.dispatch({ effects: EditorView.announce.of(problem) });
  return hasMoved;
};

export const nextProblem = Prec.high(
  keymap.of([
    { key: "F8", run: spoken(nextDiagnostic) },
    { key: "Shift-F8", run: spoken(previousDiagnostic) },
  ]),
);
