// Shows what is wrong with a failed request, what Graph meant, and the difference to the request that it takes.
// @ts-check

import { element } from "../dom/element.js";
import { methodBadge } from "../form/operation_picker.js";
import { countText, isError, pathText } from "../issues.js";
import { titleOf } from "../operations.js";
import { diff, LEGEND } from "../views/changes_view.js";
import { refusalView } from "../views/refusal_view.js";

/** @import { Issue } from "graph-shifts" */
/** @import { Diagnosis } from "./diagnosis.js" */

/** @param {Issue} issue @param {boolean} isMended */
function issueView(issue, isMended) {
  const [color, word] = isError(issue) ? ["danger", "Error"] : ["warning", "Warning"];
  return element(
    "li",
    { class: isError(issue) ? "problem is-error" : "problem is-warning" },
    element(
      "p",
      { class: "failed-place" },
      element("fluent-badge", { appearance: "tint", color }, word),
      element("code", { class: "code" }, issue.code),
      element("span", { class: "path" }, pathText(issue.path) || "the whole request"),
      isMended ? element("fluent-badge", { appearance: "tint", color: "success" }, "Fixed below") : null,
    ),
    element("p", { class: "sentence" }, issue.message),
    issue.suggestion ? element("p", { class: "suggestion" }, issue.suggestion) : null,
  );
}

/** @param {Diagnosis} diagnosis */
function issuesView({ issues, rest }) {
  const title = element("h4", {}, "What is wrong");
  if (issues.length === 0)
    return [title, element("p", {}, "No problems: the request follows every rule that the package checks.")];
  const isMended = (/** @type {Issue} */ issue) =>
    !rest.some((one) => one.code === issue.code && pathText(one.path) === pathText(issue.path));
  return [title, element("ul", { class: "problems" }, ...issues.map((issue) => issueView(issue, isMended(issue))))];
}

/** @param {Diagnosis} diagnosis */
function responseView({ response }) {
  if (response === null) return [];
  const title = element("h4", {}, "What Graph responded");
  const { status, error } = response;
  return error === null
    ? [title, element("p", {}, `${status} is a success: Graph did what the request asked.`)]
    : [title, ...refusalView(error)];
}

/** @param {Diagnosis} diagnosis */
function differencesView({ differences, rest, mended }) {
  if (differences === null) return [element("p", {}, "The request is still incomplete: fix the remaining errors in the form.")];
  const label = mended.length > 0 ? "The fixed request" : "The request that Graph takes";
  const title = element("h4", {}, label);
  if (differences.every(({ kind }) => kind === "same"))
    return [title, element("p", {}, "It is identical to the pasted request.")];
  const left = rest.some(isError) ? ` It still has ${countText(rest)}.` : "";
  return [
    title,
    element("p", { class: "hint" }, `${LEGEND}${left}`),
    diff(`${label}, compared with the pasted one`, differences),
  ];
}

/** @param {Diagnosis} diagnosis */
export function diagnosisView(diagnosis) {
  const { operation } = diagnosis.form;
  const head = element("h3", { tabindex: "-1", id: "failed-operation" }, methodBadge(operation.method), ` ${titleOf(operation)}`);
  return [
    head,
    ...diagnosis.notes.map((note) => element("fluent-message-bar", { intent: "warning", layout: "multiline" }, note)),
    ...responseView(diagnosis),
    ...issuesView(diagnosis),
    ...differencesView(diagnosis),
  ].filter((part) => part !== null);
}

/** What screen readers announce. @param {Diagnosis} diagnosis */
export const summaryOf = ({ form, issues, mended }) =>
  `${titleOf(form.operation)} is in the form: ${countText(issues)}${mended.length > 0 ? `, ${mended.length} of them fixed here` : ""}.`;
