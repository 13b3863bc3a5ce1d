// The choice of an operation, and what it is.

import { element } from "./element.js";
import { operationNamed, operations, titleOf } from "./operations.js";
import { select } from "./select.js";

function pathWithMarks(path) {
  return path
    .split(/(\{\w+\})/)
    .map((part) => (part.startsWith("{") ? element("span", { class: "parameter" }, part) : part));
}

function permissions({ permissions: { delegated, application } }) {
  const least = [...new Set([delegated?.[0], application?.[0]])].filter(Boolean);
  return least.length === 0
    ? null
    : element("p", { class: "hint" }, "Least permission: ", element("code", {}, least.join(", ")));
}

function about(operation) {
  return element(
    "div",
    { class: "about" },
    element(
      "p",
      { class: "address" },
      element("span", { class: "method", "data-method": operation.method }, operation.method),
      " ",
      element("code", {}, ...pathWithMarks(operation.path)),
    ),
    permissions(operation),
    element(
      "p",
      { class: "hint" },
      element("a", { href: operation.page, target: "_blank", rel: "noreferrer" }, "Microsoft's page on this operation"),
    ),
  );
}

/**
 * @param {HTMLElement} place
 * @param {ReturnType<typeof import("./state.js").createState>} state
 * @param {(name: string) => void} choose
 */
export function showOperation(place, state, choose) {
  const choices = operations.map((operation) => ({ value: operation.name, text: titleOf(operation) }));
  const { name, list } = select({
    id: "operation-choice",
    label: "Operation",
    hideLabel: true,
    choices,
    value: state.now.operation.name,
    onChange: choose,
  });
  const facts = element("div");
  place.replaceChildren(name, list, facts);
  state.watch(["operation"], ({ operation }) => {
    list.value = operation.name;
    facts.replaceChildren(about(operationNamed(operation.name)));
  });
}
