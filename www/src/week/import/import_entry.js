// The ways into an import: a button that opens the file chooser, and files that are dropped on the week.
// @ts-check

import { element } from "../../dom/element.js";

/** @import { WeekActions } from "../week_state.js" */

/** @param {DragEvent} event */
const hasFile = ({ dataTransfer }) => dataTransfer?.types.includes("Files") ?? false;

/** @param {HTMLDetailsElement} target @param {(file: File) => void} open */
function acceptDrops(target, open) {
  const mark = (/** @type {boolean} */ isOver) => target.classList.toggle("is-drop-target", isOver);
  target.addEventListener("dragover", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    mark(true);
  });
  target.addEventListener("dragleave", (event) => {
    if (!target.contains(/** @type {Node | null} */ (event.relatedTarget))) mark(false);
  });
  target.addEventListener("drop", (event) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    mark(false);
    const file = event.dataTransfer?.files[0];
    if (file === undefined) return;
    target.open = true;
    open(file);
  });
}

/**
 * @param {HTMLDetailsElement} target on which files can be dropped
 * @param {WeekActions} week
 */
export function importEntry(target, week) {
  const panel = element("section", { class: "import", id: "import", "aria-labelledby": "import-title", hidden: true });
  const input = element("input", { type: "file", id: "import-file", accept: ".csv,.tsv,.txt,text/csv", hidden: true });
  const button = element(
    "fluent-button",
    { id: "week-import", appearance: "subtle", size: "small", onclick: () => input.click() },
    "Import shifts…",
  );
  let opened = new AbortController();
  const open = async (/** @type {File} */ file) => {
    // A plan is being applied, which has to end or to be stopped first.
    if (panel.hasAttribute("data-applying")) return;
    opened.abort();
    opened = new AbortController();
    const { signal } = opened;
    const { showImport } = await import("./import_view.js");
    await showImport(panel, week, file, { signal, onClose: () => button.focus() });
  };
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    // The same file can be chosen again.
    input.value = "";
    if (file !== undefined) void open(file);
  });
  acceptDrops(target, (file) => void open(file));
  return { button, input, panel };
}
