// The editor's colours and sizes, taken from the page's theme.
// @ts-check

import { HighlightStyle } from "@codemirror/language";
import { EditorView } from "@codemirror/view";
import { jsonColors } from "../code/json_colors.js";

export const editorColors = HighlightStyle.define(jsonColors.map(({ tag, color }) => ({ tag, color: `var(${color})` })));

/** @param {string} color */
const marked = (color) => ({
  backgroundImage: "none",
  textDecoration: `underline wavy ${color} 1.5px`,
  textUnderlineOffset: "3px",
  textDecorationSkipInk: "none",
});

export const editorTheme = EditorView.theme({
  "&": {
    backgroundColor: "var(--colorNeutralBackground1)",
    color: "var(--colorNeutralForeground1)",
    fontSize: "var(--code-size)",
    height: "100%",
  },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--fontFamilyMonospace)", lineHeight: "1.55" },
  ".cm-content": { caretColor: "var(--colorNeutralForeground1)", padding: "8px 0" },
  ".cm-cursor": { borderLeftColor: "var(--colorNeutralForeground1)" },
  ".cm-gutters": {
    backgroundColor: "var(--colorNeutralBackground2)",
    color: "var(--colorNeutralForeground3)",
    borderRight: "1px solid var(--colorNeutralStroke2)",
  },
  ".cm-activeLine": { backgroundColor: "var(--code-active-line)" },
  ".cm-activeLineGutter": { backgroundColor: "transparent" },
  ".cm-selectionBackground, &.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground": {
    backgroundColor: "var(--code-selection)",
  },
  "&.cm-focused .cm-matchingBracket": {
    backgroundColor: "transparent",
    outline: "1px solid var(--colorNeutralStroke1)",
  },
  ".cm-lintRange-error": marked("var(--colorPaletteRedForeground1)"),
  ".cm-lintRange-warning": marked("var(--warning-mark)"),
  ".cm-lintPoint-error:after": { borderBottomColor: "var(--colorPaletteRedForeground1)" },
  ".cm-lintPoint-warning:after": { borderBottomColor: "var(--warning-mark)" },
  ".cm-gutter-lint": { width: "1em" },
  ".cm-lint-marker": { content: "''", width: "8px", height: "8px", borderRadius: "4px", margin: "0.45em auto 0" },
  ".cm-lint-marker-error": { content: "''", backgroundColor: "var(--colorPaletteRedForeground1)" },
  ".cm-lint-marker-warning": { content: "''", backgroundColor: "var(--warning-mark)", borderRadius: "1px" },
  ".cm-tooltip": {
    backgroundColor: "var(--colorNeutralBackground1)",
    color: "var(--colorNeutralForeground1)",
    border: "1px solid var(--colorNeutralStroke1)",
    borderRadius: "var(--borderRadiusMedium)",
    boxShadow: "var(--shadow8)",
    fontFamily: "var(--fontFamilyBase)",
    maxWidth: "min(32rem, 90vw)",
  },
  ".cm-diagnostic": { padding: "6px 10px", borderLeftWidth: "3px" },
  ".cm-diagnosticSource": { fontFamily: "var(--fontFamilyMonospace)", fontSize: "85%", opacity: "1" },
  ".cm-panels": { backgroundColor: "var(--colorNeutralBackground2)", color: "var(--colorNeutralForeground1)" },
});
