// The fields of the path, the query and the options, with each field's problem below it.

import { isError, pathText } from "./check.js";
import { element } from "./element.js";
import { optionsOf } from "./options.js";
import { select } from "./select.js";
import { message, tell, textField } from "./text_field.js";

const fieldId = (name) => `field-${name}`;

const textOf = ({ name, ...row }, value, change) =>
  textField({ ...row, id: fieldId(name), type: "text", value, onInput: (text) => change(name, text) });

function switchOf({ name, label, hint }, value, change) {
  const id = fieldId(name);
  const input = element("fluent-switch", {
    slot: "input",
    id,
    checked: value === true,
    onchange: () => change(name, input.checked),
  });
  const named = element("fluent-field", { "label-position": "after" }, element("label", { slot: "label" }, label), input);
  return element("div", { class: "field" }, named, message(id, hint));
}

function choiceOf({ name, label, hint, choices }, value = "", change) {
  const id = fieldId(name);
  const all = [{ value: "", text: "not said" }, ...choices.map((choice) => ({ value: choice, text: choice }))];
  const onChange = (chosen) => change(name, chosen);
  const chosen = select({ id, label, choices: all, value, onChange });
  return element("div", { class: "field" }, chosen.name, chosen.list, message(id, hint));
}

function jsonOf({ name, label, hint, placeholder }, value = "", change) {
  const id = fieldId(name);
  const rows = Math.min(12, Math.max(2, value.split("\n").length));
  const attributes = { id, class: "json-field", rows, placeholder, spellcheck: "false", autocomplete: "off" };
  const field = element("textarea", { ...attributes, oninput: () => change(name, field.value) });
  field.value = value;
  return element(
    "div",
    { class: "field is-wide" },
    element("label", { for: id, class: "label" }, label),
    field,
    message(id, hint),
  );
}

const makers = { text: textOf, number: textOf, words: textOf, json: jsonOf, switch: switchOf, choice: choiceOf };

const parameterRow = (name) => ({ name, label: name, kind: "text", placeholder: `{${name}}` });

const group = (title, ...content) =>
  content.length === 0 ? null : element("fieldset", { class: "group" }, element("legend", {}, title), ...content);

const inColumns = (fields) => (fields.length === 0 ? [] : [element("div", { class: "options" }, ...fields)]);

const optionGroup = (fields, open) =>
  element("details", { class: "group", open }, element("summary", {}, "Options"), ...inColumns(fields));

function problemOf(name, issues) {
  const own = issues.filter(({ path }) => path[0] === name);
  const worst = own.find(isError) ?? own[0];
  if (worst === undefined) return null;
  const within = worst.path.length > 1 ? `${pathText(worst.path.slice(1))}: ` : "";
  const expected = worst.expected ? `; expected: ${worst.expected}` : "";
  return { text: `${within}${worst.message}${expected}`, isError: isError(worst) };
}

/**
 * @param {HTMLFormElement} place
 * @param {ReturnType<typeof import("./state.js").createState>} state
 */
export function showFields(place, state) {
  const change = (name, value) => state.set({ values: { ...state.now.values, [name]: value } });
  const make = (row) => makers[row.kind](row, state.now.values[row.name], change);
  const namesOf = (operation) => [...operation.parameters, ...optionsOf(operation).map(({ name }) => name)];
  place.addEventListener("submit", (event) => event.preventDefault());
  state.watch(["filling"], ({ operation, values }) => {
    const rows = optionsOf(operation);
    const queries = rows.filter(({ isQuery }) => isQuery);
    const others = rows.filter(({ isQuery }) => !isQuery);
    // An option that is set must be seen.
    const isSet = others.some(({ name }) => name !== "baseUrl" && values[name]);
    const open = isSet || place.querySelector("details")?.open === true;
    const groups = [
      group("Path", ...operation.parameters.map(parameterRow).map(make)),
      group("Query", ...inColumns(queries.map(make))),
      optionGroup(others.map(make), open),
    ];
    place.replaceChildren(...groups.filter(Boolean));
  });
  state.watch(["filling", "issues"], ({ operation, issues }) => {
    for (const name of namesOf(operation)) tell(fieldId(name), problemOf(name, issues));
  });
}

/** Puts the cursor into the field of an issue; false where no field is to blame. */
export function focusField(name) {
  const field = document.getElementById(fieldId(name));
  if (field === null) return false;
  field.closest("details")?.setAttribute("open", "");
  field.focus();
  return true;
}
