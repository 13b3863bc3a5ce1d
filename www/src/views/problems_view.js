// The list of problems: code, path, message, suggestion, and the page that states the rule.
// @ts-check

import { offersOf } from "../body/fixes.js";
import { element } from "../dom/element.js";
import { countText, expectedOf, isError, pathText } from "../issues.js";
import { allowable } from "../request/build.js";

/** @import { Issue } from "graph-shifts" */
/** @import { Filled, Offer } from "../body/fixes.js" */
/** @import { WorkbenchState, WorkbenchStore } from "../workbench_state.js" */

/**
 * `allow` makes errors of a code warnings, and `apply` fills the form as a suggestion says.
 * @typedef {{ goTo: (issue: Issue) => void, allow: (code: string) => void, apply: (filled: Filled) => void }} ProblemActions
 */

/** How long typing must rest before screen readers announce the count, in milliseconds. */
const ANNOUNCE_DELAY = 600;

/** The longest expectation that is shown as a whole, in characters: about one line. */
const LONG = 90;

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

/** @param {Issue} issue @param {ProblemActions} actions */
function allowButton(issue, { allow }) {
  const name = element("span", { class: "visually-hidden" }, ` ${issue.code}`);
  return element("fluent-button", { class: "allow", size: "small", onclick: () => allow(issue.code) }, "Allow", name);
}

/** @param {Issue} issue @param {Offer} offer @param {boolean} isOnly @param {ProblemActions} actions */
function applyButton({ path }, { label, filled }, isOnly, { apply }) {
  const unseen = element("span", { class: "visually-hidden" }, isOnly ? `: ${label}, ${pathText(path)}` : ` ${pathText(path)}`);
  const words = isOnly ? "Apply" : `Apply: ${label}`;
  return element("fluent-button", { class: "apply", size: "small", onclick: () => apply(filled) }, words, unseen);
}

/** What can be done about a problem with a button. @param {Issue} issue @param {boolean} canAllow @param {Offer[]} offers @param {ProblemActions} actions */
function buttons(issue, canAllow, offers, actions) {
  const applies = offers.map((offer) => applyButton(issue, offer, offers.length === 1, actions));
  const all = canAllow ? [...applies, allowButton(issue, actions)] : applies;
  return all.length === 0 ? null : element("div", { class: "problem-buttons" }, ...all);
}

/** @param {Issue} issue @param {boolean} canAllow @param {Offer[]} offers @param {ProblemActions} actions */
function problem(issue, canAllow, offers, actions) {
  const expected = expectedOf(issue);
  const place = element(
    "button",
    { type: "button", class: "problem-place", "aria-description": issue.message, onclick: () => actions.goTo(issue) },
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
    buttons(issue, canAllow, offers, actions),
  );
}

const noProblems = () => element("fluent-message-bar", { intent: "success" }, "Nothing here that Microsoft Graph would reject.");

/** @param {Error} failure */
const internalError = (failure) =>
  element("fluent-message-bar", { intent: "error" }, `Internal error of the package: ${failure.message}`);

/** @param {WorkbenchState} now @param {ProblemActions} actions */
function content(now, actions) {
  const { issues, failure } = now;
  if (failure) return internalError(failure);
  if (issues.length === 0) return noProblems();
  const codes = allowable(now);
  const canAllow = (/** @type {Issue} */ issue) => isError(issue) && codes.includes(issue.code);
  return element(
    "ul",
    { class: "problems" },
    ...issues.map((issue) => problem(issue, canAllow(issue), offersOf(now, issue), actions)),
  );
}

/**
 * @param {{ title: HTMLElement, list: HTMLElement, count: HTMLElement }} places
 * @param {WorkbenchStore} store
 * @param {ProblemActions} actions
 */
export function showProblems({ title, list, count }, store, actions) {
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let announcement;
  store.watch(["issues", "failure"], (now) => {
    const { issues, failure } = now;
    title.textContent = failure ? "Problems" : countText(issues);
    list.replaceChildren(content(now, actions));
    clearTimeout(announcement);
    announcement = setTimeout(() => {
      if (count.textContent !== countText(issues)) count.textContent = countText(issues);
    }, ANNOUNCE_DELAY);
  });
}
