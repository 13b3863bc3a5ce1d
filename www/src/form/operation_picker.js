// A search field with a list of all operations, grouped by resource, or of those that match, the best first.
// @ts-check

import Combobox from "@github/combobox-nav";
import { element } from "../dom/element.js";
import { sends } from "../dom/keys.js";
import { search } from "../operation_search.js";
import { byResource, operations, resourceTitle, titleOf } from "../operations.js";

/** @import { Operation } from "../operations.js" */

const LIST = "operation-list";

/** @param {string} name */
const optionId = (name) => `operation-${name}`;

/** @param {string} method */
export const methodBadge = (method) => element("span", { class: "method", "data-method": method }, method);

/**
 * A path that wraps before a segment, and inside only those that are longer than a line.
 * @param {string} path
 * @param {(segment: string) => (Node | string)[]} [contentOf]
 */
export const segments = (path, contentOf = (segment) => [segment]) =>
  path.split(/(?=\/)/).map((segment) => element("span", { class: "segment" }, ...contentOf(segment)));

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

/** The place of a resource, which its options join when no query sorts them. @param {string} resource */
function group(resource) {
  const id = `resource-${resource}`;
  const title = element("div", { id, class: "picker-group", role: "presentation" }, resourceTitle(resource));
  return element("div", { role: "group", "aria-labelledby": id }, title);
}

/** An option for each operation, and the groups that show all of them. */
function createOptions() {
  const options = Object.fromEntries(operations.map((operation) => [operation.name, option(operation)]));
  const groups = byResource().map(({ resource, operations: own }) => ({
    place: group(resource),
    all: own.map(({ name }) => options[name]),
  }));
  return { options, groups };
}

/** @typedef {ReturnType<typeof createParts>} Parts */

/**
 * Shows all operations by resource, or those that match a query in one list, the best match first.
 * @param {Parts} parts
 * @param {string} query
 */
function narrow({ list, groups, options, none, count }, query) {
  const found = query.trim() === "" ? null : search(query);
  if (found === null) for (const { place, all } of groups) place.append(...all);
  list.replaceChildren(...(found?.map(({ name }) => options[name]) ?? groups.map(({ place }) => place)));
  const { length } = found ?? operations;
  none.hidden = length > 0;
  count.textContent = length === 1 ? "1 operation" : `${length} operations`;
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
  const list = element("div", attributes);
  const none = element("p", { class: "picker-none", hidden: true }, "No operation matches all of these words.");
  const count = element("p", { class: "visually-hidden", role: "status" });
  return {
    ...createOptions(),
    input,
    list,
    none,
    count,
    popup: element("div", { class: "picker-popup", hidden: true }, list, none),
  };
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
    // An option that leaves the list would keep its mark.
    combobox.clearSelection();
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

  /** @param {string} key */
  const opens = (key) => popup.hidden && ["ArrowDown", "ArrowUp", "Enter"].includes(key);

  input.addEventListener("focus", () => input.select());
  input.addEventListener("click", () => popup.hidden && open(""));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    // It sends, as everywhere else.
    if (sends(event)) close();
    else if (opens(event.key)) {
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
