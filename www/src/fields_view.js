// The path's fields and the options, with each field's problem below it.

import { isError } from "./check.js";
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
  const named = element(
    "fluent-field",
    { "label-position": "after" },
    element("label", { slot: "label" }, label),
    input,
  );
  return element("div", { class: "field" }, named, message(id, hint));
}

function choiceOf({ name, label, hint, choices }, value = "", change) {
  const id = fieldId(name);
  const all = [{ value: "", text: "not said" }, ...choices.map((choice) => ({ value: choice, text: choice }))];
  const onChange = (chosen) => change(name, chosen);
  const chosen = select({ id, label, choices: all, value, onChange });
  return element("div", { class: "field" }, chosen.name, chosen.list, message(id, hint));
}

const makers = { text: textOf, words: textOf, switch: switchOf, choice: choiceOf };

const parameterRow = (name) => ({ name, label: name, kind: "text", placeholder: `{${name}}` });

const pathGroup = (fields) => element("fieldset", { class: "group" }, element("legend", {}, "Path"), ...fields);

const optionGroup = (fields, open) =>
  element(
    "details",
    { class: "group", open },
    element("summary", {}, "Options"),
    element("div", { class: "options" }, ...fields),
  );

function problemOf(name, issues) {
  const own = issues.filter(({ path }) => path[0] === name);
  const worst = own.find(isError) ?? own[0];
  return worst === undefined ? null : { text: worst.message, isError: isError(worst) };
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
  state.watch(["operation", "example"], ({ operation, values }) => {
    const rows = optionsOf(operation);
    // An option that is set must be seen.
    const isSet = rows.some(({ name }) => name !== "baseUrl" && values[name]);
    const open = isSet || place.querySelector("details")?.open === true;
    place.replaceChildren(
      pathGroup(operation.parameters.map(parameterRow).map(make)),
      optionGroup(rows.map(make), open),
    );
  });
  state.watch(["operation", "example", "issues"], ({ operation, issues }) => {
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
