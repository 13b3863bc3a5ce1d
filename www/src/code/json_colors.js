// The colours of JSON, in the editor and elsewhere.
// @ts-check

import { tags } from "@lezer/highlight";

/** The tokens of a kind, with the variable of their colour. */
export const jsonColors = [
  { tag: tags.propertyName, color: "--code-name" },
  { tag: tags.string, color: "--code-text" },
  { tag: tags.number, color: "--code-number" },
  { tag: [tags.bool, tags.null], color: "--code-word" },
  { tag: [tags.separator, tags.squareBracket, tags.brace], color: "--colorNeutralForeground2" },
];
