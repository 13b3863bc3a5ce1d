// The text that a completion inserts for a name or a value, with the commas that it needs.
// @ts-check

/** @import { Place } from "./place.js" */
/** @import { Property } from "../../generated/tables.js" */

/** Text to insert; `cursor` is how far the cursor is behind its beginning, and `isOpen` whether a value is to be completed there. */
/** @typedef {{ from: number, to: number, insert: string, cursor: number, isOpen: boolean }} Insertion */

/** The indentation of one level, as the examples have it. */
const INDENTATION = 2;

/** A value as JSON in the indentation of the line that it begins in. @param {unknown} value @param {string} indentation */
const written = (value, indentation) => JSON.stringify(value, null, INDENTATION).replaceAll("\n", `\n${indentation}`);

/** @param {string} text @param {number} position */
const indentationAt = (text, position) => /^[ \t]*/.exec(text.slice(text.lastIndexOf("\n", position - 1) + 1))?.[0] ?? "";

/**
 * What is inserted as the value of a property; `cursor` is set if the reader has to go on within it.
 * @param {Property} property
 * @param {boolean} isExcluded whether the property that excludes this one is set
 * @param {string} indentation
 * @returns {{ value: string, cursor?: number }}
 */
function valueText({ example, kind, list }, isExcluded, indentation) {
  if (isExcluded) return { value: "null" };
  if (example !== undefined) return { value: written(example, indentation) };
  return kind === "flags" || list ? { value: '[""]', cursor: 2 } : { value: '""', cursor: 1 };
}

/** @param {Place} place @param {string} name of an object or array that may be there, with something in it */
export function isSet({ holder }, name) {
  const member = holder?.members.find((one) => one.name === name);
  return member !== undefined && member.value !== null && member.value.members.length > 0;
}

/** Whether a comma has to be inserted before what is placed here. @param {Place} place */
function needsCommaBefore({ holder, member, from }) {
  const before = holder?.members.findLast((one) => one !== member && one.from < from);
  return before !== undefined && (before.comma < 0 || before.comma >= from);
}

/** Whether something follows that a comma has to separate. @param {Place} place */
function needsCommaAfter({ holder, member, to }) {
  if (member !== undefined && member.comma >= 0) return false;
  return holder?.members.some((one) => one !== member && one.from >= to) === true;
}

/** @param {Place} place @param {[string, string, string]} parts before the value, the value, after it @param {number} [cursor] in the value @returns {Insertion} */
const insertionOf = ({ from, to }, [before, value, after], cursor) => ({
  ...{ from, to, insert: before + value + after },
  cursor: before.length + (cursor ?? value.length),
  isOpen: cursor !== undefined,
});

/**
 * @param {string} text
 * @param {Place} place of a name
 * @param {string} name
 * @param {Property} property
 */
export function nameInsertion(text, place, name, property) {
  const key = JSON.stringify(name);
  if (place.member !== undefined && place.member.colon >= 0) return insertionOf(place, ["", key, ""]);
  const isExcluded = property.excludes !== undefined && isSet(place, property.excludes);
  const { value, cursor } = valueText(property, isExcluded, indentationAt(text, place.from));
  // After a comma of its own there is a blank, unless there is one.
  const before = needsCommaBefore(place) ? `,${/\s$/.test(text.slice(0, place.from)) ? "" : " "}${key}: ` : `${key}: `;
  return insertionOf(place, [before, value, needsCommaAfter(place) ? "," : ""], cursor);
}

/**
 * @param {string} text
 * @param {Place} place of a value
 * @param {unknown} value
 */
export function valueInsertion(text, place, value) {
  const isItem = place.holder?.kind === "array";
  const comma = isItem && needsCommaBefore(place) ? ", " : "";
  const blank = text[place.from - 1] === ":" ? " " : "";
  const json = written(value, indentationAt(text, place.from));
  return insertionOf(place, [comma + blank, json, needsCommaAfter(place) ? "," : ""]);
}
