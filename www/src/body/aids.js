// The aids of the body's editor that need the package's tables: completion, descriptions, the choice of dates, formatting.
// @ts-check

import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { Prec } from "@codemirror/state";
import { keymap } from "@codemirror/view";
import { aidsTheme } from "./aids_theme.js";
import { completions } from "./completion.js";
import { bodyContext } from "./context.js";
import { dateButtons } from "./date_buttons.js";
import { openDatePicker } from "./date_picker.js";
import { formatKey } from "./format_command.js";
import { describeHere, hover } from "./hover.js";
import { panels } from "./panel.js";

/** @import { BodyContext } from "./context.js" */

const keys = [
  { key: "F1", run: describeHere, preventDefault: true },
  { key: "Alt-ArrowDown", run: openDatePicker },
  ...closeBracketsKeymap,
  ...completionKeymap,
];

/** @param {BodyContext} context */
export const aids = (context) => [
  bodyContext.of(context),
  autocompletion({ override: [completions], icons: false, defaultKeymap: false }),
  closeBrackets(),
  hover,
  panels,
  dateButtons,
  formatKey,
  // Before the editor's own keys: Alt+Down moves a line elsewhere.
  Prec.high(keymap.of(keys)),
  aidsTheme,
];
