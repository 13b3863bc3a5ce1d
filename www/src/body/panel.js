// A panel at a place of the text, which takes the focus; Escape, or leaving it, closes it.
// @ts-check

import { StateEffect, StateField } from "@codemirror/state";
import { closeHoverTooltips, showTooltip } from "@codemirror/view";

/** @import { EditorView, Tooltip } from "@codemirror/view" */

/** @typedef {{ position: number, label: string, dom: HTMLElement }} Panel */

/** @type {import("@codemirror/state").StateEffectType<Panel | null>} */
const setPanel = StateEffect.define();

/** @param {EditorView} view */
export function closePanel(view) {
  view.dispatch({ effects: setPanel.of(null) });
  view.focus();
}

/** @param {EditorView} view @param {Panel} panel */
export function openPanel(view, panel) {
  view.dispatch({ effects: [setPanel.of(panel), closeHoverTooltips] });
}

/** @param {HTMLElement} dom @param {EditorView} view */
function listen(dom, view) {
  dom.addEventListener("keydown", (event) => {
    // The page's own keys are for the page.
    event.stopPropagation();
    if (event.key !== "Escape") return;
    event.preventDefault();
    closePanel(view);
  });
  dom.addEventListener("focusout", ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && dom.contains(relatedTarget)) return;
    // Not while the editor updates, and not because the window lost the focus.
    setTimeout(() => {
      if (document.hasFocus() && dom.isConnected && !dom.matches(":focus-within")) view.dispatch({ effects: setPanel.of(null) });
    });
  });
}

/** @param {Panel} panel @returns {Tooltip} */
const tooltipOf = ({ position, label, dom }) => ({
  pos: position,
  arrow: false,
  create(view) {
    dom.setAttribute("role", "dialog");
    dom.setAttribute("aria-label", label);
    dom.classList.add("body-panel");
    listen(dom, view);
    const takeFocus = () => /** @type {HTMLElement | null} */ (dom.querySelector("input, button, a"))?.focus();
    return { dom, mount: () => requestAnimationFrame(takeFocus) };
  },
});

/** The panel that is open, if one is. @type {StateField<Panel | null>} */
export const panels = StateField.define({
  create: () => /** @type {Panel | null} */ (null),
  update(panel, { effects, docChanged }) {
    const set = effects.find((effect) => effect.is(setPanel));
    if (set !== undefined) return set.value;
    return docChanged ? null : panel;
  },
  provide: (field) => showTooltip.from(field, (panel) => (panel === null ? null : tooltipOf(panel))),
});
