// The looks of the editor's aids, in the colours of the page's theme.
// @ts-check

import { EditorView } from "@codemirror/view";

const link = { color: "var(--colorBrandForegroundLink)" };

export const aidsTheme = EditorView.theme({
  ".cm-tooltip.cm-tooltip-autocomplete > ul": {
    fontFamily: "var(--fontFamilyMonospace)",
    fontSize: "var(--code-size)",
    maxHeight: "14em",
    maxWidth: "min(34rem, 88vw)",
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li": { padding: "3px 8px" },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "var(--colorBrandBackground)",
    color: "var(--colorNeutralForegroundOnBrand)",
  },
  ".cm-completionDetail": { fontStyle: "normal", fontFamily: "var(--fontFamilyBase)", fontSize: "90%", opacity: "0.85" },
  ".cm-tooltip.cm-completionInfo": { padding: "0", width: "max-content", maxWidth: "min(20rem, 80vw)" },
  ".description": { padding: "8px 12px", fontSize: "var(--fontSizeBase300)" },
  ".description p": { margin: "0 0 4px" },
  ".description-title": { color: "var(--colorNeutralForeground2)" },
  ".description-title code": {
    fontFamily: "var(--fontFamilyMonospace)",
    fontWeight: "600",
    color: "var(--colorNeutralForeground1)",
  },
  ".description a": link,
  ".cm-foldGutter": { width: "1.2em", textAlign: "center", cursor: "pointer" },
  ".cm-date-button": {
    width: "1.35em",
    height: "1.35em",
    margin: "0 2px",
    padding: "0",
    verticalAlign: "-0.25em",
    border: "1px solid var(--colorNeutralStroke1)",
    borderRadius: "var(--borderRadiusSmall)",
    backgroundColor: "var(--colorNeutralBackground3)",
    cursor: "pointer",
  },
  // A leaf of a calendar: a bar on top and a point for the day.
  ".cm-date-button::before": {
    content: '""',
    display: "block",
    boxSizing: "border-box",
    width: "11px",
    height: "11px",
    margin: "0 auto",
    border: "1.5px solid var(--colorNeutralForeground2)",
    borderTopWidth: "4px",
    borderRadius: "2px",
  },
  ".cm-date-button:hover": { backgroundColor: "var(--colorNeutralBackground1Hover)" },
  ".body-panel": { padding: "8px 12px", zIndex: "300" },
  ".date-picker": { fontSize: "var(--fontSizeBase300)", maxWidth: "20rem" },
  ".date-picker p": { margin: "0 0 8px" },
  ".panel-fields": { display: "flex", flexWrap: "wrap", gap: "8px 12px" },
  ".panel-fields label": { display: "grid", gap: "2px" },
  ".panel-buttons": { display: "flex", gap: "8px" },
  ".outcome": { fontFamily: "var(--fontFamilyMonospace)", fontSize: "var(--code-size)", minHeight: "1.4em" },
  ".twice": { display: "block", marginBottom: "8px" },
  ".twice[hidden]": { display: "none" },
  ".date-picker input, .date-picker button": {
    font: "inherit",
    color: "var(--colorNeutralForeground1)",
    backgroundColor: "var(--colorNeutralBackground1)",
    border: "1px solid var(--colorNeutralStrokeAccessible)",
    borderRadius: "var(--borderRadiusMedium)",
    padding: "4px 8px",
    colorScheme: "inherit",
  },
  ".date-picker button": { cursor: "pointer", minHeight: "32px" },
  ".date-picker button[type=submit]": {
    backgroundColor: "var(--colorBrandBackground)",
    borderColor: "transparent",
    color: "var(--colorNeutralForegroundOnBrand)",
  },
  ".date-picker :focus-visible, .description a:focus-visible": {
    outline: "2px solid var(--colorStrokeFocus2)",
    outlineOffset: "2px",
  },
});
