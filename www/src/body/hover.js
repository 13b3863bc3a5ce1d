// Describes the name or the member under the pointer, and on F1 the one at the cursor.
// @ts-check

import { completionStatus } from "@codemirror/autocomplete";
import { hoverTooltip } from "@codemirror/view";
import { bodyContext } from "./context.js";
import { description } from "./description.js";
import { docsOf, known } from "./lookup.js";
import { openPanel, panels } from "./panel.js";
import { placeAt } from "./place.js";

/** @import { EditorState } from "@codemirror/state" */
/** @import { EditorView } from "@codemirror/view" */
/** @import { Subject } from "./description.js" */
/** @import { Known } from "./lookup.js" */
/** @import { Place } from "./place.js" */

/** @typedef {Subject & { from: number, to: number }} Found */

/** The word of a string that a position is in, such as one of several flags. @param {string} text @param {Place} place @param {number} position */
function wordAt(text, { from, to }, position) {
  const words = [...text.slice(from, to).matchAll(/\w+/g)];
  const word = words.find(({ index, 0: { length } }) => position >= from + index && position <= from + index + length);
  return word === undefined ? undefined : { word: word[0], from: from + word.index, to: from + word.index + word[0].length };
}

/** @param {string} text @param {Place} place @param {number} position @param {Known} found @returns {Found | undefined} */
function memberSubject(text, place, position, found) {
  const { enumeration, property } = found;
  const at = wordAt(text, place, position);
  const title = enumeration?.members.find((member) => member.toLowerCase() === at?.word.toLowerCase());
  if (at === undefined || enumeration === undefined || title === undefined) return undefined;
  return { ...at, title, described: { words: property?.of, ...enumeration }, docs: docsOf(found, true) };
}

/** @param {Place} place @param {string | number} title @param {Known | undefined} found @returns {Found | undefined} */
const propertySubject = ({ from, to }, title, found) =>
  found?.property === undefined
    ? undefined
    : { from, to, title: String(title), described: found.property, docs: docsOf(found, false) };

/**
 * What the name or the member at a position is.
 * @param {EditorState} state
 * @param {number} position
 * @returns {Found | undefined}
 */
export function subjectAt(state, position) {
  const text = state.doc.toString();
  const place = placeAt(text, position);
  if (place === null || place.from === place.to) return undefined;
  const operation = state.facet(bodyContext).operationName();
  if (place.kind === "name") {
    const name = place.member?.name ?? "";
    return propertySubject(place, name, known(operation, [...place.path, name]));
  }
  const found = known(operation, place.path);
  return found === undefined ? undefined : memberSubject(text, place, position, found);
}

/** Whether the reader is at something else: at a panel, or at what can be completed. @param {EditorState} state */
const isBusy = (state) => Boolean(state.field(panels, false)) || completionStatus(state) === "active";

export const hover = hoverTooltip(
  ({ state }, position) => {
    const found = isBusy(state) ? undefined : subjectAt(state, position);
    if (found === undefined) return null;
    return { pos: found.from, end: found.to, above: true, create: () => ({ dom: description(found) }) };
  },
  { hideOnChange: true },
);

/** Opens the description of what is at the cursor; says so if there is none. @param {EditorView} view */
export function describeHere(view) {
  const found = subjectAt(view.state, view.state.selection.main.head);
  if (found === undefined) {
    view.state
      .facet(bodyContext)
      .announce("Nothing to describe here: move the cursor to a name or to a member of an enumeration.");
    return true;
  }
  openPanel(view, { position: found.from, label: `About ${found.title}`, dom: description(found) });
  return true;
}
