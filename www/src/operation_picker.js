// The search among all operations: a field whose list shows them by resource.

import Combobox from "@github/combobox-nav";
import { element } from "./element.js";
import { byResource, found, operations, resourceTitle, titleOf } from "./operations.js";

const LIST = "operation-list";
const optionId = (name) => `operation-${name}`;

export const methodBadge = (method) => element("span", { class: "method", "data-method": method }, method);

/** A path that breaks before a segment, and not within one. */
const segments = (path) => path.split(/(?=\/)/).flatMap((segment) => [element("wbr"), segment]);

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

function group([resource, all]) {
  const id = `resource-${resource}`;
  const title = element("div", { id, class: "picker-group", role: "presentation" }, resourceTitle(resource));
  return element("div", { role: "group", "aria-labelledby": id }, title, ...all.map(option));
}

/** Shows what is found and hides the rest, and every resource of which nothing is left. */
function narrow({ list, none, count }, query) {
  const names = new Set(found(query).map(({ name }) => name));
  for (const one of list.querySelectorAll("[role=option]")) one.hidden = !names.has(one.dataset.name);
  for (const one of list.querySelectorAll("[role=group]")) {
    one.hidden = one.querySelector("[role=option]:not([hidden])") === null;
  }
  none.hidden = names.size > 0;
  count.textContent = names.size === 1 ? "1 operation" : `${names.size} operations`;
}

function makeParts() {
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
  const none = element("p", { class: "picker-none", hidden: true }, "No operation has all these words.");
  const count = element("p", { class: "visually-hidden", role: "status" });
  return { input, list, none, count, popup: element("div", { class: "picker-popup", hidden: true }, list, none) };
}

/** The list opens on the one that is chosen, which is also what Enter takes. */
function pointAt({ input, list }, combobox, name) {
  combobox.clearSelection();
  const chosen = list.querySelector(`#${optionId(name)}`);
  chosen.setAttribute("aria-selected", "true");
  input.setAttribute("aria-activedescendant", chosen.id);
  chosen.scrollIntoView({ block: "nearest" });
}

/**
 * @param {() => import("./operations.js").Operation} chosen
 * @param {(name: string) => void} choose
 */
export function operationPicker(chosen, choose) {
  const parts = makeParts();
  const { input, list, popup, count } = parts;
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false, firstOptionSelectionMode: "selected" });
  const show = () => (input.value = titleOf(chosen()));

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

  const opens = (key) => popup.hidden && ["ArrowDown", "ArrowUp", "Enter"].includes(key);

  input.addEventListener("focus", () => input.select());
  input.addEventListener("click", () => popup.hidden && open(""));
  input.addEventListener("blur", close);
  input.addEventListener("keydown", (event) => {
    if (opens(event.key)) {
      event.preventDefault();
      open("");
    } else if (event.key === "Escape") {
      close();
      input.select();
    }
  });
  // A press in the list would take the focus out of the field, and close the list before the click.
  popup.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("combobox-commit", ({ target }) => {
    // Who takes what is chosen already keeps what stands in the form.
    if (target.dataset.name !== chosen().name) choose(target.dataset.name);
    close();
    input.select();
  });

  const place = element("div", { class: "picker" }, input, popup, count);
  // Here, and not on the field, so that combobox-nav has forgotten its old mark before the new one is set.
  place.addEventListener("input", () => open(input.value));
  return { place, show };
}
