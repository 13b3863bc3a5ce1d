// The fields of the path, the query and the options, each with its problem below it.
// @ts-check

import { element } from "../dom/element.js";
import { expectedOf, isError, pathText } from "../issues.js";
import { optionsOf } from "./options.js";
import { select } from "./select.js";
import { messageLine, showProblem, textField } from "./text_field.js";

/** @import { Issue } from "graph-shifts" */
/** @import { Operation } from "../operations.js" */
/** @import { WorkbenchStore } from "../workbench_state.js" */
/** @import { FieldKind, FieldRow, FieldValue } from "./options.js" */

/** @typedef {(name: string, value: string | boolean) => void} Change */
/** @typedef {(row: FieldRow, value: FieldValue, change: Change) => HTMLElement} CreateField */

/** @param {string} name */
const fieldId = (name) => `field-${name}`;

/** @param {FieldValue} value */
const asText = (value) => (typeof value === "string" ? value : "");

/** @type {CreateField} */
const createText = ({ name, label, hint, placeholder }, value, change) =>
  textField({ id: fieldId(name), label, hint, placeholder, value: asText(value), onInput: (text) => change(name, text) });

/** @type {CreateField} */
function createSwitch({ name, label, hint }, value, change) {
  const id = fieldId(name);
  const input = element("fluent-switch", { slot: "input", id, checked: value === true });
  input.addEventListener("change", () => change(name, input.checked));
  const named = element("fluent-field", { "label-position": "after" }, element("label", { slot: "label" }, label), input);
  return element("div", { class: "field" }, named, messageLine(id, hint));
}

/** @type {CreateField} */
function createChoice({ name, label, hint, choices = {} }, value, change) {
  const id = fieldId(name);
  const all = Object.entries({ "": "not set", ...choices }).map(([choice, text]) => ({ value: choice, text }));
  const field = select({ id, label, choices: all, value: asText(value), onChange: (chosen) => change(name, chosen) });
  return element("div", { class: "field" }, field.name, field.list, messageLine(id, hint));
}

/** @type {CreateField} */
function createJson({ name, label, hint, placeholder }, value, change) {
  const id = fieldId(name);
  const text = asText(value);
  const rows = Math.min(12, Math.max(2, text.split("\n").length));
  const attributes = { id, class: "json-field", rows, placeholder, spellcheck: "false", autocomplete: "off" };
  const field = element("textarea", attributes);
  field.value = text;
  field.addEventListener("input", () => change(name, field.value));
  return element(
    "div",
    { class: "field is-wide" },
    element("label", { for: id, class: "label" }, label),
    field,
    messageLine(id, hint),
  );
}

/** @type {Record<FieldKind, CreateField>} */
const creators = {
  text: createText,
  number: createText,
  codes: createText,
  json: createJson,
  switch: createSwitch,
  choice: createChoice,
};

/** @param {string} name @returns {FieldRow} */
const parameterRow = (name) => ({ name, label: name, kind: "text", placeholder: `{${name}}` });

/** @param {string} title @param {...HTMLElement} content */
const group = (title, ...content) =>
  content.length === 0 ? null : element("fieldset", { class: "group" }, element("legend", {}, title), ...content);

/** @param {HTMLElement[]} fields */
const inColumns = (fields) => (fields.length === 0 ? [] : [element("div", { class: "options" }, ...fields)]);

/** @param {HTMLElement[]} fields @param {boolean} open */
const optionGroup = (fields, open) =>
  element("details", { class: "group", open }, element("summary", {}, "Options"), ...inColumns(fields));

/** @param {string} name @param {Issue[]} issues */
function problemOf(name, issues) {
  const own = issues.filter(({ path }) => path[0] === name);
  const worst = own.find(isError) ?? own[0];
  if (worst === undefined) return null;
  const within = worst.path.length > 1 ? `${pathText(worst.path.slice(1))}: ` : "";
  const expected = expectedOf(worst);
  // A suggestion says it shorter than the list of all that would be right.
  const help = worst.suggestion ?? (expected && `expected: ${expected}`);
  return { text: `${within}${worst.message}${help ? `; ${help}` : ""}`, isError: isError(worst) };
}

/** @param {Operation} operation */
const namesOf = (operation) => [...operation.parameters, ...optionsOf(operation).map(({ name }) => name)];

/**
 * @param {HTMLElement} place
 * @param {WorkbenchStore} store
 */
export function showFields(place, store) {
  /** @type {Change} */
  const change = (name, value) => store.set({ values: { ...store.now.values, [name]: value } });
  /** @param {FieldRow} row */
  const create = (row) => creators[row.kind](row, store.now.values[row.name], change);
  place.addEventListener("submit", (event) => event.preventDefault());
  store.watch(["fill"], ({ operation, values }) => {
    const rows = optionsOf(operation);
    const queries = rows.filter(({ isQuery }) => isQuery);
    const others = rows.filter(({ isQuery }) => !isQuery);
    // An option that is set must be visible.
    const isSet = others.some(({ name }) => name !== "baseUrl" && values[name]);
    const open = isSet || place.querySelector("details")?.open === true;
    const groups = [
      group("Path", ...operation.parameters.map(parameterRow).map(create)),
      group("Query", ...inColumns(queries.map(create))),
      optionGroup(others.map(create), open),
    ];
    place.replaceChildren(...groups.filter((one) => one !== null));
  });
  store.watch(["fill", "issues"], ({ operation, issues }) => {
    for (const name of namesOf(operation)) showProblem(fieldId(name), problemOf(name, issues));
  });
}

/**
 * Moves the focus to the field of this name; false if there is none.
 * @param {string} name
 */
export function focusField(name) {
  const field = document.getElementById(fieldId(name));
  if (field === null) return false;
  field.closest("details")?.setAttribute("open", "");
  field.focus();
  return true;
}
