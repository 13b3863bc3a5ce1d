// A search field with a list of all operations, grouped by resource.
// @ts-check

import Combobox from "@github/combobox-nav";
import { element } from "../dom/element.js";
import { byResource, operations, resourceTitle, search, titleOf } from "../operations.js";

/** @import { Operation } from "../operations.js" */

const LIST = "operation-list";

/** @param {string} name */
const optionId = (name) => `operation-${name}`;

/** @param {string} method */
export const methodBadge = (method) => element("span", { class: "method", "data-method": method }, method);

/**
 * A path that wraps before a segment, never inside one.
 * @param {string} path
 */
const segments = (path) => path.split(/(?=\/)/).flatMap((segment) => [element("wbr"), segment]);

/** @param {Operation} operation */
function option(operation) {
  const { name, method, path } = operation;
  return element(
    "div",
    { role: "option", id: optionId(name), class: "picker-option", "data-name": name },
    methodBadge(method),
    element("span", { class: "picker-title" }, titleOf(operation)),
    element("code", { class: "picker-path" }, ...segments(path)),
  );
}

/** @param {{ resource: string, operations: Operation[] }} given */
function group({ resource, operations: all }) {
  const id = `resource-${resource}`;
  const title = element("div", { id, class: "picker-group", role: "presentation" }, resourceTitle(resource));
  return element("div", { role: "group", "aria-labelledby": id }, title, ...all.map(option));
}

/** @typedef {ReturnType<typeof createParts>} Parts */

/** @param {HTMLElement} list @param {string} selector @returns {NodeListOf<HTMLElement>} */
const within = (list, selector) => list.querySelectorAll(selector);

/**
 * Shows the operations that match and hides the others, with every group that is then empty.
 * @param {Parts} parts
 * @param {string} query
 */
function narrow({ list, none, count }, query) {
  const names = new Set(search(query).map(({ name }) => name));
  for (const one of within(list, "[role=option]")) one.hidden = !names.has(one.dataset.name ?? "");
  for (const one of within(list, "[role=group]")) {
    one.hidden = one.querySelector("[role=option]:not([hidden])") === null;
  }
  none.hidden = names.size > 0;
  count.textContent = names.size === 1 ? "1 operation" : `${names.size} operations`;
}

function createParts() {
  const input = element("input", {
    id: "operation-choice",
    class: "picker-input",
    type: "text",
    "aria-label": "Operation",
    "aria-describedby": "operation-hint",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    placeholder: `Search ${operations.length} operations`,
  });
  const attributes = { id: LIST, role: "listbox", "aria-label": "Operations", class: "picker-list", hidden: true };
  const list = element("div", attributes, ...byResource().map(group));
  const none = element("p", { class: "picker-none", hidden: true }, "No operation matches all of these words.");
  const count = element("p", { class: "visually-hidden", role: "status" });
  return { input, list, none, count, popup: element("div", { class: "picker-popup", hidden: true }, list, none) };
}

/**
 * Marks the chosen operation, which Enter then takes.
 * @param {Parts} parts
 * @param {Combobox} combobox
 * @param {string} name
 */
function pointAt({ input, list }, combobox, name) {
  combobox.clearSelection();
  const chosen = list.querySelector(`#${optionId(name)}`);
  if (chosen === null) return;
  chosen.setAttribute("aria-selected", "true");
  input.setAttribute("aria-activedescendant", chosen.id);
  chosen.scrollIntoView({ block: "nearest" });
}

/**
 * @param {() => Operation} chosen
 * @param {(name: string) => void} choose
 */
export function operationPicker(chosen, choose) {
  const parts = createParts();
  const { input, list, popup, count } = parts;
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false, firstOptionSelectionMode: "selected" });
  const show = () => {
    input.value = titleOf(chosen());
  };

  /** @param {string} query */
  function open(query) {
    const wasClosed = popup.hidden;
    popup.hidden = list.hidden = false;
    narrow(parts, query);
    if (wasClosed) combobox.start();
    if (query === "") pointAt(parts, combobox, chosen().name);
    else combobox.resetSelection();
  }

  function close() {
    if (!popup.hidden) combobox.stop();
    popup.hidden = list.hidden = true;
    count.textContent = "";
    show();
  }

  /** Ctrl+Enter sends. @param {KeyboardEvent} event */
  const opens = ({ key, ctrlKey, metaKey }) =>
    popup.hidden && !ctrlKey && !metaKey && ["ArrowDown", "ArrowUp", "Enter"].includes(key);

  input.addEventListener("focus", () => input.select());
  input.addEventListener("click", () => popup.hidden && open(""));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (opens(event)) {
      event.preventDefault();
      open("");
    } else if (event.key === "Escape") {
      close();
      input.select();
    }
  });
  // A press inside the list would take the focus from the field and close the list before the click.
  popup.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("combobox-commit", ({ target }) => {
    const name = target instanceof HTMLElement ? target.dataset.name : undefined;
    // Choosing the current operation again leaves the form as it is.
    if (name !== undefined && name !== chosen().name) choose(name);
    close();
    input.select();
  });

  const place = element("div", { class: "picker" }, input, popup, count);
  // Listens here and not on the field, so that combobox-nav has removed its old mark before the new one is set.
  place.addEventListener("input", () => open(input.value));
  return { place, show };
}
