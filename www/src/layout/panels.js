// The tabs of a page in one column, which shows the form, the request or the response.
// @ts-check

import { byId, element } from "../dom/element.js";
import { countText, isError } from "../issues.js";
import { titleOf } from "../operations.js";
import { answeredElsewhere } from "../views/answered_view.js";

/** @import { WorkbenchState, WorkbenchStore } from "../workbench_state.js" */

/** Whether the page has two columns, and room for every panel. */
export const wide = matchMedia("(min-width: 1024px)");

/** Each tab with the id of its panel in index.html. */
const PANELS = { Body: "form-panel", Request: "request-card", Response: "answer-card" };

/** @typedef {keyof typeof PANELS} PanelName */
/** @typedef {{ name: PanelName, tab: HTMLButtonElement, panel: HTMLElement, count: HTMLElement }} Panel */

/** @param {string} name @param {string} id @returns {Panel} */
function createPanel(name, id) {
  const count = element("span", { class: "panel-count", hidden: true });
  const attributes = { id: `panel-tab-${id}`, class: "panel-tab", type: "button", role: "tab", "aria-controls": id };
  return { name: /** @type {PanelName} */ (name), tab: element("button", attributes, name, count), panel: byId(id), count };
}

/** @param {Panel} panel @param {{ isWide: boolean, isChosen: boolean }} how */
function update({ tab, panel }, { isWide, isChosen }) {
  tab.setAttribute("aria-selected", String(isChosen));
  tab.tabIndex = isChosen ? 0 : -1;
  panel.hidden = !(isWide || isChosen);
  if (isWide) panel.removeAttribute("role");
  else panel.setAttribute("role", "tabpanel");
}

/** The number of problems, which screen readers read as errors and warnings. @param {HTMLElement} count @param {WorkbenchState} now */
function showCount(count, { issues }) {
  count.hidden = issues.length === 0;
  count.classList.toggle("is-error", issues.some(isError));
  const number = element("span", { "aria-hidden": "true" }, String(issues.length));
  const spoken = element("span", { class: "visually-hidden" }, ` (${countText(issues)})`);
  count.replaceChildren(...(issues.length === 0 ? [] : [number, spoken]));
}

/** Marks a response that belongs to another operation than the form. @param {HTMLElement} count @param {WorkbenchState} now */
function showElsewhere(count, now) {
  const form = answeredElsewhere(now);
  count.hidden = form === null;
  const mark = element("span", { "aria-hidden": "true" }, "!");
  const spoken = form && element("span", { class: "visually-hidden" }, ` (to ${titleOf(form.operation)})`);
  count.replaceChildren(...(spoken === null ? [] : [mark, spoken]));
}

/** The tab that a key leads to. @param {number} chosen @param {string} key @param {number} length */
function tabAfter(chosen, key, length) {
  switch (key) {
    case "ArrowRight":
      return (chosen + 1) % length;
    case "ArrowLeft":
      return (chosen + length - 1) % length;
    case "Home":
      return 0;
    case "End":
      return length - 1;
  }
}

/**
 * Shows the form when something fills it, and the response when the form is sent.
 * @param {HTMLElement} place
 * @param {WorkbenchStore} store
 */
export function showPanels(place, store) {
  const panels = Object.entries(PANELS).map(([name, id]) => createPanel(name, id));
  let chosen = panels[0];
  place.append(...panels.map(({ tab }) => tab));
  const updateAll = () => {
    place.hidden = wide.matches;
    for (const one of panels) update(one, { isWide: wide.matches, isChosen: one === chosen });
  };
  /** @param {PanelName} name */
  const show = (name) => {
    if (chosen.name === name) return;
    chosen = panels.find((one) => one.name === name) ?? chosen;
    updateAll();
    // The page may have been scrolled to the middle of another panel.
    if (!wide.matches && chosen.panel.getBoundingClientRect().top < 0) chosen.panel.scrollIntoView({ block: "start" });
  };
  updateAll();
  for (const { name, tab } of panels) tab.addEventListener("click", () => show(name));
  place.addEventListener("keydown", (event) => {
    const next = panels[tabAfter(panels.indexOf(chosen), event.key, panels.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    show(next.name);
    next.tab.focus();
  });
  wide.addEventListener("change", updateAll);
  store.watch(["fill"], () => show("Body"));
  store.watch(["issues"], (now) => showCount(panels[0].count, now));
  store.watch(["result", "operation"], (now) => showElsewhere(panels[2].count, now));
  store.watch(["sending"], ({ sending }) => {
    if (!sending || wide.matches) return;
    show("Response");
    byId("answer-title").focus({ preventScroll: true });
  });
  return {
    show,
    /** Scrolls to the response: on a narrow page to its beginning, otherwise no further than needed. */
    scrollToResponse() {
      if (wide.matches) byId("answer-title").scrollIntoView({ block: "nearest" });
      else chosen.panel.scrollIntoView({ block: "start" });
    },
  };
}
