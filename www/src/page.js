// Connects the views with the state and the actions, in the places of index.html.
// @ts-check

import { changeBetween } from "./body/fix_text.js";
import { showDay } from "./day/day_view.js";
import { byId } from "./dom/element.js";
import { sends } from "./dom/keys.js";
import { showExamples } from "./form/example_view.js";
import { focusField, showFields } from "./form/fields_view.js";
import { createLateEditor } from "./form/late_editor.js";
import { showFailedButton } from "./failed/failed_button.js";
import { showOperation } from "./form/operation_view.js";
import { showPanels, wide } from "./layout/panels.js";
import { linkIn } from "./link.js";
import { hasBody, operationNamed } from "./operations.js";
import { lacksSecret } from "./secrets.js";
import { service } from "./service.js";
import { showSent } from "./sent/sent_view.js";
import { showProblems } from "./views/problems_view.js";
import { showProgress } from "./views/progress_view.js";
import { showRequest } from "./views/request_view.js";
import { showResponse } from "./views/response_view.js";
import { showSend } from "./views/send_view.js";
import { showWeek } from "./week/week_view.js";
import { teamOf } from "./workbench_state.js";

/** @import { Filled } from "./body/fixes.js" */
/** @import { Actions } from "./actions.js" */
/** @import { LateEditor } from "./form/late_editor.js" */
/** @import { OpenForm } from "./views/entity_actions.js" */
/** @import { createZones } from "./week/time_zone.js" */
/** @import { WeekActions } from "./week/week_state.js" */
/** @import { WorkbenchStore } from "./workbench_state.js" */

/**
 * Returns a promise that settles when all of it is there.
 * @param {WorkbenchStore} store
 * @param {Actions} actions
 * @param {WeekActions} week
 * @param {ReturnType<typeof createZones>} zones
 */
export function showPage(store, actions, week, zones) {
  const panels = showPanels(byId("panels"), store);
  const send = async () => {
    const { operation } = store.now;
    // Who has gone on to another operation is not called away from it.
    if ((await actions.sendForm()) && store.now.operation === operation) panels.scrollToResponse();
  };
  showForm(store, actions);
  const editor = showBody(store, send, zones);
  showDay({ bar: byId("day"), next: byId("answer-next-place") }, store, (step) => {
    actions.goToStep(step);
    byId("send-button").focus({ preventScroll: true });
  });
  const problems = { title: byId("problems-title"), list: byId("problems"), count: byId("problem-count") };
  showProblems(problems, store, {
    goTo(issue) {
      if (issue.offset !== undefined) editor.goTo(issue);
      else if (!focusField(String(issue.path[0]))) editor.focus();
    },
    allow: actions.allow,
    apply: (filled) => applyFix(store, editor, filled),
  });
  showRequest(byId("request"), store);
  showSend({ card: byId("send"), bar: byId("send-bar") }, store, {
    send,
    reset: actions.reset,
    showProblems() {
      panels.show("Body");
      problems.title.scrollIntoView({ block: "center" });
    },
  });
  showResult(store, actions, panels.scrollToResponse);
  listenToKeys(send);
  showSkip(store, () => {
    panels.show("Body");
    editor.focus();
  });
  followAddress(store, actions);
  showSchedule(store, actions, week);
  showCallbacksOnce(actions);
  return editor.shown;
}

/** The panel of callbacks, which is loaded when the reader opens it. @param {Actions} actions */
function showCallbacksOnce(actions) {
  const place = byId("callbacks");
  const show = async () => {
    const { showCallbacks } = await import("./callbacks/callbacks_view.js");
    showCallbacks(place, openForm(actions));
  };
  place.addEventListener("toggle", show, { once: true });
}

/**
 * Fills the form as a suggestion says, and moves the focus to what changed.
 * @param {WorkbenchStore} store
 * @param {LateEditor} editor
 * @param {Filled} filled
 */
function applyFix(store, editor, { text, values }) {
  const { values: before, text: textBefore } = store.now;
  const changed = Object.keys(values).find((name) => values[name] !== before[name]);
  if (changed !== undefined) store.set({ values, fill: {} });
  if (text !== textBefore) editor.change([changeBetween(textBefore, text)]);
  else if (changed !== undefined) focusField(changed);
  byId("body-status").replaceChildren("Applied the suggestion; Ctrl+Z in the body takes it back there.");
}

/** Fills the form with an object, and moves the focus there. @param {Actions} actions @returns {OpenForm} */
const openForm = (actions) => (operation, form) => {
  actions.open(operation, form);
  byId("operation-choice").focus();
};

/**
 * Opens the week, or gives back the place that is kept for it, once the mock's mode is known. On a phone, in the slow and throttled modes, and with an account that has to sign in first,
 * it stays closed until the reader opens it.
 * @param {WorkbenchStore} store
 */
export function openWeek({ now: { mode } }) {
  const place = /** @type {HTMLDetailsElement} */ (byId("week"));
  place.open ||= service.mock !== null && mode === "prompt" && wide.matches;
  place.classList.remove("is-awaited");
}

/**
 * The week, which is read again after each request that may have changed it.
 * @param {WorkbenchStore} store
 * @param {Actions} actions
 * @param {WeekActions} week
 */
function showSchedule(store, actions, week) {
  const place = /** @type {HTMLDetailsElement} */ (byId("week"));
  showWeek(place, week, openForm(actions));
  place.addEventListener("toggle", () => {
    if (place.open) void week.load();
  });
  store.watch(["result"], ({ result, mode }) => {
    // The mock's slow and throttled modes are for requests of the reader.
    if (!place.open || mode !== "prompt") return;
    if (result?.kind === "reset") void week.load();
    else if (result?.kind === "response" && result.ok && !result.isRead)
      void week.refresh(String(result.form.values.teamId ?? ""));
  });
}

/** @param {WorkbenchStore} store @param {Actions} actions */
function showForm(store, actions) {
  showOperation(byId("operation"), store, (name) => {
    const operation = operationNamed(name);
    if (operation !== undefined) actions.load(operation);
  });
  showExamples(byId("example"), store, actions.loadExample);
  showFields(byId("fields"), store);
  showFailedButton(byId("failed-place"), { fill: actions.open, focus: () => byId("operation-choice").focus() });
}

/** @param {WorkbenchStore} store @param {() => void} send @param {ReturnType<typeof createZones>} zones */
function showBody(store, send, zones) {
  const status = byId("body-status");
  const editor = createLateEditor(byId("body"), {
    text: () => store.now.text,
    onText: (text) => {
      if (text !== store.now.text) store.set({ text });
    },
    onSend: send,
    context: {
      operationName: () => store.now.operation.name,
      zone: () => zones(teamOf(store)),
      issues: () => store.now.issues,
      announce: (text) => status.replaceChildren(text),
    },
  });
  store.watch(["operation"], ({ operation }) => {
    byId("body-card").hidden = !hasBody(operation);
  });
  store.watch(["text"], ({ text }) => {
    status.replaceChildren();
    byId("body-secret").hidden = !lacksSecret(text);
    editor.setText(text);
  });
  store.watch(["issues"], ({ issues }) => editor.mark(issues.filter(({ offset }) => offset !== undefined)));
  return editor;
}

/** @param {WorkbenchStore} store @param {Actions} actions @param {() => void} scrollToResponse */
function showResult(store, actions, scrollToResponse) {
  const title = byId("answer-title");
  const takeFocus = () => title.focus({ preventScroll: true });
  showProgress(byId("under-way"), store, { stop: actions.stop, takeFocus });
  showResponse({ place: byId("answer"), status: byId("answer-status") }, store, {
    async loadPage(list, skipToken) {
      if (await actions.sendForPage(list, skipToken)) scrollToResponse();
    },
    open: openForm(actions),
    goBack(form) {
      actions.goBack(form);
      byId("operation-choice").focus();
    },
  });
  showSent(byId("sent"), store, {
    open: openForm(actions),
    clear() {
      actions.forgetSent();
      takeFocus();
    },
  });
}

/** Ctrl+Enter sends from everywhere but a dialog, in place of what Enter does there. @param {() => void} send */
function listenToKeys(send) {
  document.addEventListener("keydown", (event) => {
    const isInDialog = event.target instanceof Element && event.target.closest("dialog") !== null;
    if (!sends(event) || isInDialog || event.defaultPrevented) return;
    event.preventDefault();
    send();
  });
}

/**
 * The first Tab stop, which skips to the body, or to the request of an operation without one.
 * @param {WorkbenchStore} store
 * @param {() => void} goToBody
 */
function showSkip(store, goToBody) {
  const skip = byId("skip");
  store.watch(["operation"], ({ operation }) => {
    skip.textContent = hasBody(operation) ? "Skip to the body" : "Skip to the request";
  });
  skip.addEventListener("click", (event) => {
    event.preventDefault();
    if (hasBody(store.now.operation)) goToBody();
    else byId("send-button").focus();
  });
}

/**
 * Keeps the operation and the fragment of the page's address the same, with an entry in the history for each operation.
 * @param {WorkbenchStore} store
 * @param {Actions} actions
 */
function followAddress(store, actions) {
  // A link with a form has filled it, and a reload is to keep what the reader makes of it.
  history.replaceState(null, "", `#${store.now.operation.name}`);
  store.watch(["operation"], ({ operation }) => {
    if (linkIn(location.hash.slice(1))?.operation !== operation) history.pushState(null, "", `#${operation.name}`);
  });
  addEventListener("hashchange", () => {
    const link = linkIn(location.hash.slice(1));
    if (link === undefined) return;
    if (link.form !== undefined) actions.open(link.operation, link.form);
    else if (link.operation !== store.now.operation) actions.load(link.operation);
    history.replaceState(null, "", `#${link.operation.name}`);
  });
}
