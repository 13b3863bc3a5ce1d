// The plan: its counts, what it warns of, how it is applied, and what failed.
// @ts-check

import { element } from "../../dom/element.js";

/** @import { Issue } from "graph-shifts" */
/** @import { AppliedOperation, PlannedOperation } from "graph-shifts/plan" */
/** @import { ImportState, ImportStore } from "./import_state.js" */

/** @typedef {NonNullable<ImportState["planned"]>} PlannedState */
/** @typedef {{ apply: () => void, stop: () => void }} PlanActions */

/** @param {number} count @param {string} word */
const counted = (count, word) => `${count} ${word}${count === 1 ? "" : "s"}`;

/** @param {PlannedState} planned */
function countsText({ plan: { operations, unchanged } }) {
  const count = (/** @type {string[]} */ ...actions) => operations.filter(({ action }) => actions.includes(action)).length;
  return `${count("create")} new, ${count("replace")} changed, ${count("delete", "stageForDeletion")} deleted, ${unchanged} unchanged`;
}

/** Where an operation comes from. @param {PlannedOperation} operation @param {PlannedState} planned @param {(id: string) => string} nameOf */
function originOf({ desired, userId, action }, { rows }, nameOf) {
  if (desired !== undefined) return `Row ${rows[desired].number}`;
  return `${action === "create" ? "New" : "Deleted"} shift of ${userId === undefined ? "nobody" : nameOf(userId)}`;
}

/** @param {Issue} issue @param {PlannedState} planned */
function warningText({ path, message }, { rows }) {
  const [list, index] = path;
  const row = list === "desired" && typeof index === "number" ? rows[index] : undefined;
  return row === undefined ? message : `Row ${row.number}: ${message}`;
}

/** Ids of people as their names. @param {string} text @param {(id: string) => string} nameOf */
const named = (text, nameOf) => text.replace(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/gi, (id) => nameOf(id));

/** @param {string} title @param {string[]} lines @param {string} look */
const list = (title, lines, look = "") =>
  lines.length === 0
    ? null
    : element("ul", { class: `import-list ${look}`, "aria-label": title }, ...lines.map((line) => element("li", {}, line)));

/** @param {PlannedState} planned @param {(id: string) => string} nameOf */
function findings(planned, nameOf) {
  const { plan, remarks } = planned;
  const refused = plan.operations.flatMap((one) =>
    (one.issues ?? []).map(({ path, message }) => `${originOf(one, planned, nameOf)}: ${path.at(-1)} ${message}`),
  );
  const unclear = plan.ambiguous.map(({ desired, reason }) => {
    const numbers = desired.map((at) => planned.rows[at].number).join(", ");
    return `Row ${numbers}: not imported, because it may mean more than one shift (${reason})`;
  });
  const warnings = plan.warnings.map((issue) => warningText(issue, planned));
  return [
    list("Not possible", [...refused, ...unclear], "message is-error"),
    list("Warnings", [...remarks, ...warnings], "message is-warning"),
    plan.operations.length === 0
      ? null
      : element(
          "details",
          { class: "group" },
          element("summary", {}, "The plan in words"),
          element("pre", { tabindex: "0", "aria-label": "The plan in words" }, named(plan.summary, nameOf)),
        ),
  ].filter((part) => part !== null);
}

/** @param {AppliedOperation} result @param {PlannedState} planned @param {(id: string) => string} nameOf */
function failureText({ operation, outcome, error, withheldBy }, planned, nameOf) {
  const origin = originOf(operation, planned, nameOf);
  if (outcome === "withheld") {
    const causes = withheldBy.map((at) => originOf(planned.plan.operations[at], planned, nameOf)).join(", ");
    return `${origin}: not sent, because this failed: ${causes}`;
  }
  return `${origin}: ${error?.message}${error?.hint ? `. ${error.hint}` : ""}`;
}

/** @param {ImportState} now @param {(id: string) => string} nameOf */
function outcomeOf({ planned, applied, isStopped }, nameOf) {
  if (planned === null || applied === null) return [];
  const left = applied.results.filter(({ outcome }) => outcome !== "done");
  const unsent = isStopped ? left.filter(({ error }) => error?.code === "Aborted") : [];
  const failed = left.filter((one) => !unsent.includes(one));
  const done = `${applied.results.length - left.length} of ${applied.results.length} done`;
  const parts = [
    done,
    failed.length > 0 && `${failed.length} failed`,
    unsent.length > 0 && `${unsent.length} not sent or not confirmed`,
  ];
  const next = left.length > 0 ? ' "Show the plan" plans what is left.' : " The week is read again.";
  const failures = failed.map((one) => failureText(one, planned, nameOf));
  return [
    element("p", { id: "import-outcome" }, `${parts.filter((part) => part !== false).join(", ")}.${next}`),
    list("What failed", failures, "message is-error"),
  ].filter((part) => part !== null);
}

/** @param {ImportState} now */
function statusText({ phase, planned, done, error }) {
  if (error !== "") return `This failed: ${error}`;
  if (phase === "planning") return "Reading the schedule…";
  if (phase === "applying" && planned !== null) return `${done} of ${planned.plan.operations.length}`;
  return "";
}

/** @param {ImportState} now */
const titleText = ({ phase }) => (phase === "applied" ? "Applied" : "The plan");

/**
 * @param {ImportStore} store
 * @param {PlanActions} actions
 * @param {(id: string) => string} nameOf
 */
export function planView(store, actions, nameOf) {
  const title = element("h4", { id: "plan-title", tabindex: "-1" });
  const counts = element("p", { id: "plan-counts" });
  const status = element("p", { id: "import-progress", role: "status" });
  const bar = element("progress", { "aria-label": "Progress" });
  const apply = element("fluent-button", { id: "import-apply", appearance: "primary", onclick: actions.apply });
  const stop = element("fluent-button", { id: "import-stop", onclick: actions.stop }, "Stop");
  const outcome = element("div", { id: "import-result" });
  const details = element("div", { class: "import-findings" });
  const buttons = element("div", { class: "send-row" }, apply, bar, stop, status);
  const view = element(
    "section",
    { class: "import-plan", "aria-labelledby": "plan-title" },
    title,
    counts,
    buttons,
    outcome,
    details,
  );
  store.watch(["planned"], ({ planned }) => {
    counts.textContent = planned === null ? "" : countsText(planned);
    const length = planned?.plan.operations.length ?? 0;
    apply.textContent = `Apply ${counted(length, "change")}`;
    bar.max = Math.max(1, length);
    details.replaceChildren(...(planned === null ? [] : findings(planned, nameOf)));
  });
  store.watch(["phase", "done", "error", "planned"], (now) => {
    const { phase, planned, done } = now;
    title.hidden = planned === null;
    title.textContent = titleText(now);
    apply.hidden = phase !== "planned" || planned?.plan.operations.length === 0;
    stop.hidden = phase !== "applying";
    bar.hidden = phase !== "applying";
    bar.value = done;
    status.textContent = statusText(now);
    status.classList.toggle("is-error", now.error !== "");
    outcome.replaceChildren(...outcomeOf(now, nameOf));
  });
  store.watch(["phase"], ({ phase, planned }) => {
    if (phase === "applying") stop.focus();
    else if (phase === "planned" && planned !== null) title.focus();
    else if (phase === "applied") title.focus();
  });
  return view;
}
