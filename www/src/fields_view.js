// The path's fields and the options, with each field's problem below it.

import { isError } from "./check.js";
import { element } from "./element.js";
import { parametersOf } from "./operations.js";
import { optionsOf } from "./options.js";
import { select } from "./select.js";

const fieldId = (name) => `field-${name}`;

function textField({ name, label, hint, placeholder }, value, change) {
  const input = element("fluent-text-input", {
    slot: "input",
    id: fieldId(name),
    class: "wide",
    placeholder,
    autocomplete: "off",
    spellcheck: "false",
    value: value ?? "",
    oninput: () => change(name, input.value),
  });
  return element("fluent-field", { class: "field" }, element("label", { slot: "label" }, label), input, message(name, hint));
}

function switchField({ name, label, hint }, value, change) {
  const input = element("fluent-switch", {
    slot: "input",
    id: fieldId(name),
    checked: value === true,
    onchange: () => change(name, input.checked),
  });
  const field = { class: "field", "label-position": "after" };
  return element("fluent-field", field, element("label", { slot: "label" }, label), input, message(name, hint));
}

function choiceField({ name, label, hint, choices }, value, change) {
  const all = [{ value: "", text: "not said" }, ...choices.map((choice) => ({ value: choice, text: choice }))];
  const { name: labelled, list } = select({
    id: fieldId(name),
    label,
    choices: all,
    value: value ?? "",
    onChange: (chosen) => change(name, chosen),
  });
  return element("div", { class: "field" }, labelled, list, message(name, hint));
}

const message = (name, hint) =>
  element("div", { slot: "message", class: "message", id: `${fieldId(name)}-message`, "data-hint": hint ?? "" }, hint ?? "");

const makers = { text: textField, words: textField, switch: switchField, choice: choiceField };

const parameterRow = (name) => ({ name, label: name, kind: "text", hint: "", placeholder: `{${name}}` });

function group(title, fields, attributes = {}) {
  return element("fieldset", { class: "group", ...attributes }, element("legend", {}, title), ...fields);
}

/** An option that is set must be seen, so the group opens by itself then. */
function optionGroup(fields, open) {
  const inside = element("div", { class: "options" }, ...fields);
  return element("details", { class: "group", open }, element("summary", {}, "Options"), inside);
}

function showMessages(place, issues) {
  for (const box of place.querySelectorAll(".message")) {
    const name = box.id.slice("field-".length, -"-message".length);
    const own = issues.filter(({ path }) => path[0] === name);
    const worst = own.find(isError) ?? own[0];
    box.textContent = worst?.message ?? box.dataset.hint;
    box.classList.toggle("is-error", worst !== undefined && isError(worst));
    box.classList.toggle("is-warning", worst !== undefined && !isError(worst));
    const input = place.querySelector(`#${CSS.escape(fieldId(name))}`);
    input.toggleAttribute("data-invalid", worst !== undefined && isError(worst));
  }
}

/**
 * @param {HTMLFormElement} place
 * @param {ReturnType<typeof import("./state.js").createState>} state
 */
export function showFields(place, state) {
  const change = (name, value) => state.set({ values: { ...state.now.values, [name]: value } });
  const make = (row) => makers[row.kind](row, state.now.values[row.name], change);
  place.addEventListener("submit", (event) => event.preventDefault());
  state.watch(["operation", "example"], ({ operation, values }) => {
    const rows = optionsOf(operation);
    const isSet = rows.some(({ name }) => name !== "baseUrl" && values[name]);
    const open = isSet || place.querySelector("details")?.open === true;
    place.replaceChildren(
      group("Path", parametersOf(operation).map(parameterRow).map(make)),
      optionGroup(rows.map(make), open),
    );
  });
  state.watch(["operation", "example", "issues"], ({ issues }) => showMessages(place, issues));
}

/** Puts the cursor into the field of an issue; false where no field is to blame. */
export function focusField(name) {
  const field = document.getElementById(fieldId(name));
  if (field === null) return false;
  field.closest("details")?.setAttribute("open", "");
  field.focus();
  return true;
}
