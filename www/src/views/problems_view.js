// The list of problems: code, path, message, suggestion, and the page that states the rule.
// @ts-check

import { element } from "../dom/element.js";
import { expectedOf, isError, pathText } from "../issues.js";

/** @import { Issue } from "graph-shifts" */
/** @import { WorkbenchStore } from "../workbench_state.js" */

/** How long typing must rest before screen readers announce the count, in milliseconds. */
const ANNOUNCE_DELAY = 600;

/** The longest expectation that is shown as a whole, in characters: about one line. */
const LONG = 90;

/** @param {number} count @param {string} word */
const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** @param {Issue[]} issues */
function countText(issues) {
  const errors = issues.filter(isError).length;
  const warnings = issues.length - errors;
  const counts = [errors > 0 && plural(errors, "error"), warnings > 0 && plural(warnings, "warning")].filter(Boolean);
  return counts.join(", ") || "No problems";
}

/** @param {Issue} issue */
function severityBadge(issue) {
  const [color, word] = isError(issue) ? ["danger", "Error"] : ["warning", "Warning"];
  return element("fluent-badge", { appearance: "tint", color }, word);
}

/** @param {string} url */
function sourceLink(url) {
  const { pathname, hostname } = new URL(url);
  const page = pathname.split("/").filter(Boolean).at(-1) ?? hostname;
  return element("a", { class: "source", href: url, target: "_blank", rel: "noreferrer" }, `Source: ${page}`);
}

/** The page of the docs on this code, next to this page. @param {string} code */
const helpLink = (code) =>
  element("a", { class: "help", href: `docs/reference/codes/${code}.html`, target: "_blank" }, "What this means");

/** The beginning of a long list of names, up to the last comma that fits. @param {string} expected */
const beginningOf = (expected) => `${expected.slice(0, LONG).replace(/,[^,]*$/, "")}, …`;

/**
 * What would have been right; a long list is closed, so that it does not hide the suggestion.
 * @param {string} expected
 */
function expectation(expected) {
  if (expected.length <= LONG) return element("p", { class: "hint" }, `Expected: ${expected}`);
  const summary = element("summary", {}, "Expected: ", element("span", { class: "beginning" }, beginningOf(expected)));
  return element("details", { class: "hint expected" }, summary, element("span", {}, expected));
}

/** @param {Issue} issue @param {(issue: Issue) => void} goTo */
function problem(issue, goTo) {
  const expected = expectedOf(issue);
  const place = element(
    "button",
    { type: "button", class: "problem-place", onclick: () => goTo(issue) },
    severityBadge(issue),
    element("code", { class: "code" }, issue.code),
    element("span", { class: "path" }, pathText(issue.path) || "the whole request"),
  );
  return element(
    "li",
    { class: isError(issue) ? "problem is-error" : "problem is-warning" },
    place,
    element("p", { class: "sentence" }, issue.message),
    issue.suggestion ? element("p", { class: "suggestion" }, issue.suggestion) : null,
    expected ? expectation(expected) : null,
    element("p", { class: "hint" }, helpLink(issue.code), ...(issue.source ? [" · ", sourceLink(issue.source)] : [])),
  );
}

const noProblems = () => element("fluent-message-bar", { intent: "success" }, "Nothing here that Microsoft Graph would reject.");

/** @param {Error} failure */
const internalError = (failure) =>
  element("fluent-message-bar", { intent: "error" }, `Internal error of the package: ${failure.message}`);

/** @param {Issue[]} issues @param {Error | null} failure @param {(issue: Issue) => void} goTo */
function content(issues, failure, goTo) {
  if (failure) return internalError(failure);
  if (issues.length === 0) return noProblems();
  return element("ul", { class: "problems" }, ...issues.map((issue) => problem(issue, goTo)));
}

/**
 * @param {{ title: HTMLElement, list: HTMLElement, count: HTMLElement }} places
 * @param {WorkbenchStore} store
 * @param {(issue: Issue) => void} goTo
 */
export function showProblems({ title, list, count }, store, goTo) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let announcement;
  store.watch(["issues", "failure"], ({ issues, failure }) => {
    title.textContent = failure ? "Problems" : countText(issues);
    list.replaceChildren(content(issues, failure, goTo));
    clearTimeout(announcement);
    announcement = setTimeout(() => {
      if (count.textContent !== countText(issues)) count.textContent = countText(issues);
    }, ANNOUNCE_DELAY);
  });
}
