// The import of a file of shifts: its choices, its columns and rows, and its plan.
// @ts-check

import { element } from "../../dom/element.js";
import { select } from "../../form/select.js";
import { columnsView } from "./columns_view.js";
import { createImportActions, openFile } from "./import_actions.js";
import { faultyRows, hindrance } from "./import_state.js";
import { planView } from "./plan_view.js";
import { rowsView } from "./rows_view.js";

/** @import { WeekActions } from "../week_state.js" */
/** @import { ImportState, ImportStore } from "./import_state.js" */

/** @param {string} id @param {string} text @param {boolean} isChecked @param {(isChecked: boolean) => void} choose */
function checkbox(id, text, isChecked, choose) {
  const box = element("input", { type: "checkbox", id, checked: isChecked });
  box.addEventListener("change", () => choose(box.checked));
  const label = element("label", { for: id }, text);
  return { view: element("div", { class: "check" }, box, label), label };
}

/** @param {ImportStore} store */
function choicesView(store) {
  const choices = [
    { value: "draft", text: "drafts, which employees do not see yet" },
    { value: "shared", text: "shared shifts, which employees see at once" },
  ];
  const mode = select({
    ...{ id: "import-mode", label: "Import as", choices, value: store.now.mode },
    onChange: (value) => store.set({ mode: /** @type {ImportState["mode"]} */ (value) }),
  });
  const deletes = checkbox(
    "import-deletes",
    "Delete shifts that are not in the file, for its people on its days",
    store.now.deletes,
    (is) => store.set({ deletes: is }),
  );
  const leavesOut = checkbox("import-leaves-out", "", store.now.leavesOut, (is) => store.set({ leavesOut: is }));
  store.watch(["rows"], (now) => {
    const faulty = faultyRows(now).length;
    leavesOut.view.hidden = faulty === 0;
    leavesOut.label.textContent = `Leave out the rows with problems (${faulty})`;
  });
  return element(
    "div",
    { class: "import-choices" },
    element("div", { class: "example" }, mode.name, mode.list),
    deletes.view,
    leavesOut.view,
  );
}

/** @param {ImportState} now */
function statusText(now) {
  const { rows, table } = now;
  const faulty = faultyRows(now).length;
  const problems = faulty === 0 ? "no problems" : `${faulty} with problems`;
  const count = `${table.rows.length} ${table.rows.length === 1 ? "row" : "rows"}`;
  return [rows.length === 0 ? `${count}.` : `${count}, ${problems}.`, hindrance(now)].join(" ").trim();
}

/** @param {ImportStore} store @param {{ plan: () => void, close: () => void }} actions */
function barView(store, { plan, close }) {
  const status = element("p", { id: "import-status", role: "status" });
  const make = () => {
    if (hindrance(store.now) === "") plan();
  };
  const button = element("fluent-button", { id: "import-plan", appearance: "primary", onclick: make }, "Show the plan");
  const end = element("fluent-button", { id: "import-close", onclick: close }, "Close the import");
  store.watch(["rows", "phase", "leavesOut"], (now) => {
    const isHindered = hindrance(now) !== "";
    button.setAttribute("aria-disabled", String(isHindered));
    button.classList.toggle("is-disabled", isHindered);
    button.setAttribute("appearance", now.phase === "planned" || isHindered ? "outline" : "primary");
    status.textContent = statusText(now);
  });
  return element("div", { class: "send-row" }, status, button, end);
}

/** @param {HTMLElement} place @param {ImportStore} store @param {WeekActions} week @param {{ signal: AbortSignal, close: () => void }} ending */
function contentOf(place, store, week, { signal, close }) {
  const actions = createImportActions(week, store);
  signal.addEventListener("abort", actions.close);
  const end = () => {
    actions.close();
    close();
  };
  store.watch(["planned"], ({ planned, phase }) => {
    if (planned === null && phase === "ready") actions.withdraw();
  });
  store.watch(["phase"], ({ phase }) => {
    place.toggleAttribute("data-applying", phase === "applying");
  });
  const remarks = store.now.table.remarks.map((remark) => element("p", { class: "message is-warning" }, remark));
  return [
    ...remarks,
    barView(store, { plan: actions.plan, close: end }),
    choicesView(store),
    planView(store, actions, week.shownName),
    columnsView(store),
    rowsView(store),
  ];
}

/** @param {unknown} error @param {() => void} close */
const failureView = (error, close) => [
  element("p", { class: "message is-error", role: "alert" }, error instanceof Error ? error.message : String(error)),
  element("div", {}, element("fluent-button", { id: "import-close", onclick: close }, "Close the import")),
];

/**
 * @param {HTMLElement} place
 * @param {WeekActions} week
 * @param {File} file
 * @param {{ signal: AbortSignal, onClose: () => void }} ending the signal ends it when another file is opened
 */
export async function showImport(place, week, file, { signal, onClose }) {
  const title = element("h3", { id: "import-title", tabindex: "-1" }, `Import ${file.name}`);
  const close = () => {
    place.replaceChildren();
    place.hidden = true;
    onClose();
  };
  let content;
  try {
    const store = await openFile(week, file);
    if (signal.aborted) return;
    content = contentOf(place, store, week, { signal, close });
  } catch (error) {
    if (signal.aborted) return;
    content = failureView(error, close);
  }
  place.replaceChildren(title, ...content);
  place.hidden = false;
  title.focus();
}
