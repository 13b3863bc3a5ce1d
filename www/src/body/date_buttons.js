// Puts a button after each date-time of the body, which opens the picker. The keyboard opens it with Alt+Down.
// @ts-check

import { Decoration, ViewPlugin, WidgetType } from "@codemirror/view";
import { element } from "../dom/element.js";
import { bodyContext } from "./context.js";
import { openDatePicker } from "./date_picker.js";
import { known } from "./lookup.js";
import { outline } from "./outline.js";

/** @import { EditorView, ViewUpdate } from "@codemirror/view" */
/** @import { Node } from "./outline.js" */

/** Longer texts have no buttons, which would be found anew at each key stroke. In UTF-16 units. */
const MAX_TEXT = 200_000;

class DateButton extends WidgetType {
  /** @param {string} name */
  constructor(name) {
    super();
    this.name = name;
  }

  /** @param {DateButton} other */
  eq(other) {
    return this.name === other.name;
  }

  /** @param {EditorView} view */
  toDOM(view) {
    const label = `Choose ${this.name} (Alt+Down)`;
    // Not a stop of Tab, which leaves the editor.
    const button = element("button", {
      type: "button",
      class: "cm-date-button",
      tabindex: "-1",
      "aria-label": label,
      title: label,
    });
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => openDatePicker(view, view.posAtDOM(button) - 1));
    return button;
  }

  ignoreEvent() {
    return true;
  }
}

/** @typedef {{ to: number, name: string }} Found */

/**
 * The date-times of a value, in the order of the text.
 * @param {Node | null} node
 * @param {string} operation
 * @param {(string | number)[]} path
 * @param {Found[]} found
 */
function collect(node, operation, path, found) {
  for (const { name, value } of node?.members ?? []) {
    const inner = [...path, name];
    if (value === null) continue;
    if (value.kind !== "literal") collect(value, operation, inner, found);
    else if (value.closed && known(operation, inner)?.property?.kind === "dateTime")
      found.push({ to: value.to, name: String(name) });
  }
  return found;
}

/** @param {EditorView} view */
function buttonsOf({ state }) {
  if (state.doc.length > MAX_TEXT) return Decoration.none;
  const found = collect(outline(state.doc.toString()), state.facet(bodyContext).operationName(), [], []);
  return Decoration.set(found.map(({ to, name }) => Decoration.widget({ widget: new DateButton(name), side: 1 }).range(to)));
}

export const dateButtons = ViewPlugin.fromClass(
  class {
    /** @param {EditorView} view */
    constructor(view) {
      this.operation = view.state.facet(bodyContext).operationName();
      this.decorations = buttonsOf(view);
    }

    /** @param {ViewUpdate} update */
    update({ docChanged, view }) {
      const operation = view.state.facet(bodyContext).operationName();
      if (!docChanged && operation === this.operation) return;
      this.operation = operation;
      this.decorations = buttonsOf(view);
    }
  },
  { decorations: ({ decorations }) => decorations },
);
