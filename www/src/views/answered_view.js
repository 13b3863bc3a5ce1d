// Which request a result belongs to, and the way back to its operation if the form has another one by now.
// @ts-check

import { element } from "../dom/element.js";
import { methodBadge, segments } from "../form/operation_picker.js";
import { titleOf } from "../operations.js";

/** @import { SentForm, WorkbenchState } from "../workbench_state.js" */

/** @param {SentForm} form */
export const answeredView = ({ operation, method, path }) =>
  element(
    "p",
    { class: "answered" },
    methodBadge(method),
    element("strong", {}, ` ${titleOf(operation)} `),
    element("code", { class: "answered-path" }, ...segments(path)),
  );

/** For screen readers: the path has the names of its ids, not the ids. @param {SentForm} form */
export const nameWithPath = ({ operation, method }) => `${titleOf(operation)}, ${method} ${operation.path}`;

/** The request of the result, if the form has another operation; otherwise null. @param {WorkbenchState} now */
export const answeredElsewhere = ({ result, operation }) =>
  result?.form === undefined || result.form.operation === operation ? null : result.form;

/** @param {Pick<WorkbenchState, "operation">} now */
export const elsewhereText = ({ operation }) => `The form has another operation: ${titleOf(operation)}.`;

/** @param {SentForm} form @param {WorkbenchState} now @param {(form: SentForm) => void} goBack */
export const elsewhereView = (form, now, goBack) =>
  element(
    "div",
    { class: "is-elsewhere" },
    element("p", {}, elsewhereText(now)),
    element("fluent-button", { size: "small", onclick: () => goBack(form) }, `Open ${titleOf(form.operation)}`),
  );
