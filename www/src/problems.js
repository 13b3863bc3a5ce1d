// The list of problems: code, place, sentence, suggestion, and the page the rule comes from.

import { isError, pathText } from "./check.js";
import { element } from "./element.js";

const plural = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** How many problems there are, as one says it. */
export function countText(issues) {
  const errors = issues.filter(isError).length;
  const warnings = issues.length - errors;
  const counts = [errors > 0 && plural(errors, "error"), warnings > 0 && plural(warnings, "warning")].filter(Boolean);
  return counts.join(", ") || "No problems";
}

function severityBadge(issue) {
  const [color, word] = isError(issue) ? ["danger", "Error"] : ["warning", "Warning"];
  return element("fluent-badge", { appearance: "tint", color }, word);
}

function source(address) {
  const page = new URL(address).pathname.split("/").at(-1);
  return element("a", { href: address, target: "_blank", rel: "noreferrer" }, `Source: ${page}`);
}

function problem(issue, goTo) {
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
    issue.expected ? element("p", { class: "hint" }, `Expected: ${issue.expected}`) : null,
    issue.suggestion ? element("p", { class: "suggestion" }, issue.suggestion) : null,
    issue.source ? element("p", { class: "hint" }, source(issue.source)) : null,
  );
}

const allWell = () => element("fluent-message-bar", { intent: "success" }, "Nothing found that Microsoft Graph would refuse.");

const ownFault = (failure) =>
  element("fluent-message-bar", { intent: "error" }, `The package failed, which is its own fault: ${failure.message}`);

/**
 * @param {{ title: HTMLElement, list: HTMLElement, count: HTMLElement }} places
 * @param {ReturnType<typeof import("./state.js").createState>} state
 * @param {(issue: import("graph-shifts").Issue) => void} goTo
 */
export function showProblems({ title, list, count }, state, goTo) {
  let telling = 0;
  state.watch(["issues", "failure"], ({ issues, failure }) => {
    title.textContent = failure ? "Problems" : countText(issues);
    const items = issues.map((issue) => problem(issue, goTo));
    const content = failure
      ? ownFault(failure)
      : issues.length === 0
        ? allWell()
        : element("ul", { class: "problems" }, ...items);
    list.replaceChildren(content);
    // Said once the typing rests, so that a reader's voice does not stumble over every key.
    clearTimeout(telling);
    telling = setTimeout(() => {
      if (count.textContent !== countText(issues)) count.textContent = countText(issues);
    }, 600);
  });
}
