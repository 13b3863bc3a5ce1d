// The choice of an operation, and what it is.

import { element } from "./element.js";
import { methodBadge, operationPicker } from "./operation_picker.js";
import { operations } from "./operations.js";

function pathWithMarks(path) {
  return path.split(/(\{\w+\})/).map((part) => (part.startsWith("{") ? element("span", { class: "parameter" }, part) : part));
}

function permissions({ permissions: { delegated, application } }) {
  const least = [...new Set([delegated[0], application[0]])].filter(Boolean);
  return element("p", { class: "hint" }, "Least permission: ", element("code", {}, least.join(", ")));
}

function about(operation) {
  const page = { href: operation.page, target: "_blank", rel: "noreferrer" };
  return element(
    "div",
    { class: "about" },
    element("p", { class: "address" }, methodBadge(operation.method), " ", element("code", {}, ...pathWithMarks(operation.path))),
    permissions(operation),
    element("p", { class: "hint" }, element("a", page, "Microsoft's page on this operation")),
  );
}

/**
 * @param {HTMLElement} place
 * @param {ReturnType<typeof import("./state.js").createState>} state
 * @param {(name: string) => void} choose
 */
export function showOperation(place, state, choose) {
  const picker = operationPicker(() => state.now.operation, choose);
  const hint = element(
    "p",
    { class: "hint", id: "operation-hint" },
    `Type to search the names, paths and resources of ${operations.length} operations.`,
  );
  const facts = element("div");
  place.replaceChildren(picker.place, hint, facts);
  state.watch(["operation"], ({ operation }) => {
    picker.show();
    facts.replaceChildren(about(operation));
  });
}
