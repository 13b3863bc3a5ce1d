// The choice of an operation, followed by its method, path and permissions.
// @ts-check

import { copyButton } from "../dom/copy_button.js";
import { element } from "../dom/element.js";
import { fragmentOf } from "../link.js";
import { operations } from "../operations.js";
import { defaults } from "../workbench_state.js";
import { methodBadge, operationPicker, segments } from "./operation_picker.js";

/** @import { Operation } from "../operations.js" */
/** @import { WorkbenchStore } from "../workbench_state.js" */

/** @param {string} segment */
const withMarks = (segment) =>
  segment.split(/(\{\w+\})/).map((part) => (part.startsWith("{") ? element("span", { class: "parameter" }, part) : part));

/** @param {Operation} operation */
function permissions({ permissions: { delegated, application } }) {
  const leastPrivileged = [...new Set([delegated[0], application[0]])].filter(Boolean);
  return element("p", { class: "hint" }, "Least privileged permission: ", element("code", {}, leastPrivileged.join(", ")));
}

/** @param {Operation} operation @param {string} method as it will be sent */
function about(operation, method) {
  const page = { href: operation.page, target: "_blank", rel: "noreferrer" };
  return element(
    "div",
    { class: "about" },
    element("p", { class: "address" }, methodBadge(method), " ", element("code", {}, ...segments(operation.path, withMarks))),
    permissions(operation),
    element("p", { class: "hint" }, element("a", page, "Microsoft's page on this operation")),
  );
}

/**
 * @param {HTMLElement} place
 * @param {WorkbenchStore} store
 * @param {(name: string) => void} choose
 */
export function showOperation(place, store, choose) {
  const picker = operationPicker(() => store.now.operation, choose);
  const hint = element(
    "p",
    { class: "hint", id: "operation-hint" },
    `Type to search ${operations.length} operations by name, method, path, or in your own words.`,
  );
  const details = element("div");
  const { origin, pathname } = location;
  const link = copyButton(
    "to this operation with its ids, options and body",
    () => `${origin}${pathname}#${fragmentOf(store.now, defaults)}`,
    "Copy link",
  );
  place.replaceChildren(picker.place, hint, element("div", { class: "operation-details" }, details, link));
  store.watch(["operation"], picker.show);
  store.watch(["operation", "request"], ({ operation, request }) => {
    details.replaceChildren(about(operation, request?.method ?? operation.method));
  });
}
