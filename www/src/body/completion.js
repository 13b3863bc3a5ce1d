// Completes the names of properties, whole versions and the values of enumerations and flags, from the package's tables.
// @ts-check

import { startCompletion } from "@codemirror/autocomplete";
import { bodyContext } from "./context.js";
import { openDatePicker } from "./date_picker.js";
import { description } from "./description.js";
import { nameInsertion, valueInsertion } from "./insertion.js";
import { docsOf, known } from "./lookup.js";
import { stringOf } from "./outline.js";
import { namesPresent, placeAt } from "./place.js";

/** @import { Completion, CompletionContext, CompletionResult } from "@codemirror/autocomplete" */
/** @import { EditorView } from "@codemirror/view" */
/** @import { Insertion } from "./insertion.js" */
/** @import { Known } from "./lookup.js" */
/** @import { Place } from "./place.js" */

/** How far up in the list required and advised properties are. */
const BOOST = { required: 20, advised: 10 };

/** Makes an insertion of the place as it is when the reader has chosen. @param {(text: string, place: Place) => Insertion} insertion */
const applying =
  (insertion) =>
  /** @param {EditorView} view */
  (view) => {
    const text = view.state.doc.toString();
    const place = placeAt(text, view.state.selection.main.head);
    if (place === null) return;
    const { from, to, insert, cursor, isOpen } = insertion(text, place);
    const userEvent = "input.complete";
    view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + cursor }, userEvent, scrollIntoView: true });
    if (isOpen) startCompletion(view);
  };

/** @param {Known} found of an object @param {Place} place @returns {Completion[]} */
function nameOptions({ type, operation }, place) {
  const present = namesPresent(place);
  return Object.entries(type?.properties ?? {})
    .filter(([name, { readOnly }]) => !readOnly && !present.includes(name))
    .map(([name, property]) => ({
      label: name,
      type: "property",
      detail: property.words,
      boost: property.need === undefined ? 0 : BOOST[property.need],
      info: () => description({ title: name, described: property, docs: type?.docs ?? operation.docs }),
      apply: applying((text, now) => nameInsertion(text, now, name, property)),
    }));
}

/** The other members that an array has already, in lower case. @param {Place} place @param {string} text */
const membersPresent = ({ holder, member }, text) =>
  (holder?.kind === "array" ? holder.members : [])
    .filter((one) => one !== member)
    .map(({ from, to }) => stringOf(text.slice(from, to)).toLowerCase());

/** @param {Known} found @param {Place} place @param {string} text @returns {Completion[]} */
function memberOptions(found, place, text) {
  const { enumeration, property, isItem } = found;
  const present = membersPresent(place, text);
  const isList = property?.kind === "flags" || property?.list === true;
  return (enumeration?.members ?? [])
    .filter((member) => !present.includes(member.toLowerCase()))
    .map((member) => ({
      label: member,
      type: "enum",
      detail: property?.of,
      info: () => description({ title: member, described: enumeration, docs: docsOf(found, true) }),
      apply: applying((now, where) => valueInsertion(now, where, isList && !isItem ? [member] : member)),
    }));
}

/** @param {string} label @param {unknown} value @returns {Completion} */
const literal = (label, value) => ({
  label,
  type: value === null ? "keyword" : "constant",
  apply: applying((text, place) => valueInsertion(text, place, value)),
});

/** @param {Known} found of a value @returns {Completion[]} */
function exampleOptions({ property, isItem }) {
  if (property === undefined) return [];
  const { kind, list, example, nullable, of } = property;
  const value = isItem && Array.isArray(example) ? example[0] : example;
  if (kind === "boolean") return [literal("true", true), literal("false", false), ...(nullable ? [literal("null", null)] : [])];
  /** @type {Completion[]} */
  const options = [];
  if (kind === "dateTime" && !isItem) {
    options.push({ label: "Pick a date and time…", type: "function", apply: (view) => openDatePicker(view) });
  }
  if (value !== undefined) options.push(literal(kind === "object" ? `${of}, filled` : JSON.stringify(value), value));
  if (nullable && !isItem && !(list && kind !== "object")) options.push(literal("null", null));
  return options;
}

/** The options for a value. @param {Known} found @param {Place} place @param {string} text */
const valueOptions = (found, place, text) =>
  found.enumeration === undefined
    ? exampleOptions(found)
    : [...memberOptions(found, place, text), ...(found.property?.nullable && !found.isItem ? [literal("null", null)] : [])];

/** Whether the reader has begun a name or a value, and where its letters begin. @param {Place} place @param {string} text @param {number} position */
const begun = ({ from, to }, text, position) => ({
  isBegun: from < to,
  from: text[from] === '"' && position > from ? from + 1 : from,
});

/** Whether typing offers something here by itself: free text, numbers and times are offered an example only on request. @param {Known} found */
const isOfferedAtOnce = ({ enumeration, property }) => enumeration !== undefined || property?.kind === "boolean";

/** Whether there is an object or an array already. @param {Place} place */
const isFilled = ({ kind, member }) => kind === "value" && (member?.value?.kind ?? "literal") !== "literal";

/** Offers what can be at the cursor, by the operation and the path. @param {CompletionContext} context @returns {CompletionResult | null} */
export function completions({ state, pos, explicit }) {
  const text = state.doc.toString();
  const place = placeAt(text, pos);
  const found = place === null ? undefined : known(state.facet(bodyContext).operationName(), place.path);
  if (place === null || found === undefined || isFilled(place)) return null;
  const { isBegun, from } = begun(place, text, pos);
  const atOnce = isBegun && (place.kind === "name" || isOfferedAtOnce(found));
  if (!explicit && !atOnce) return null;
  const options = place.kind === "name" ? nameOptions(found, place) : valueOptions(found, place, text);
  return options.length === 0 ? null : { from, options, validFor: /^\w*$/ };
}
