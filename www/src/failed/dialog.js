// The dialog in which a failed request is pasted; nothing of it is sent or stored, and tokens are removed at once.
// @ts-check

import { element } from "../dom/element.js";
import { actOnKey, pasteArea } from "../pasting/paste_area.js";
import { PasteError } from "../pasting/paste_error.js";
import { diagnose } from "./diagnosis.js";
import { diagnosisView, summaryOf } from "./diagnosis_view.js";
import { readRequest } from "./read_request.js";
import { readResponse } from "./read_response.js";

/** @import { OpenForm } from "../views/entity_actions.js" */
/** @import { Diagnosis } from "./diagnosis.js" */

/**
 * @typedef {object} FillForm
 * @property {OpenForm} fill
 * @property {() => void} focus moves the focus to the form
 */

const HINTS = {
  request: "An HTTP request, a curl command or a JavaScript call to fetch. Tokens are removed at once.",
  response: "Optional: the error's JSON, or the whole response with its status line.",
};

/** Fills the form with the request as it was pasted. @param {Diagnosis} diagnosis @param {FillForm} given */
const fillPasted = ({ form }, { fill }) => fill(form.operation, { values: form.values, text: form.text });

/** @param {Diagnosis} diagnosis @param {FillForm} given @param {() => void} close */
function mendButton({ mendedForm, mended }, { fill, focus }, close) {
  if (mended.length === 0) return null;
  const use = () => {
    fill(mendedForm.operation, { values: mendedForm.values, text: mendedForm.text });
    close();
    focus();
  };
  return element("fluent-button", { id: "failed-use", appearance: "primary", onclick: use }, "Use the fixed request");
}

/**
 * Reads an area, and reports why that is not possible.
 * @template Read
 * @param {ReturnType<typeof pasteArea>} given
 * @param {(text: string) => Read | Promise<Read>} read
 * @returns {Promise<{ read: Read } | null>}
 */
async function readArea({ text, report }, read) {
  report("");
  try {
    return { read: await read(text.value) };
  } catch (cause) {
    if (!(cause instanceof PasteError)) throw cause;
    report(cause.message);
    return null;
  }
}

/** @param {Node[]} content @param {{ read: () => void, close: () => void }} actions @param {HTMLElement} result */
function dialogOf(content, { read, close }, result) {
  const buttons = element(
    "div",
    { class: "send-row" },
    element("fluent-button", { id: "failed-read", appearance: "primary", onclick: read }, "Read it into the form"),
    element("fluent-button", { id: "failed-close", onclick: close }, "Close"),
  );
  const title = element("h2", { id: "failed-title" }, "Paste a failed request");
  const attributes = { class: "paste-dialog failed-dialog", id: "failed", "aria-labelledby": "failed-title" };
  /** @type {HTMLDialogElement} */
  const dialog = element("dialog", attributes, title, ...content, buttons, result);
  actOnKey(dialog, read);
  return dialog;
}

/**
 * Creates the dialog in a place; returns what opens it.
 * @param {HTMLElement} place
 * @param {FillForm} given
 */
export function createFailedDialog(place, given) {
  const request = pasteArea("failed-request", { label: "Request", hint: HINTS.request, rows: 10 });
  const response = pasteArea("failed-response", { label: "Graph's response", hint: HINTS.response, rows: 4 });
  const status = element("p", { class: "visually-hidden", role: "status" });
  const shown = element("div", { class: "failed-diagnosis" });
  const close = () => dialog.close();
  /** @param {Diagnosis} diagnosis */
  const show = (diagnosis) => {
    fillPasted(diagnosis, given);
    const parts = [...diagnosisView(diagnosis), mendButton(diagnosis, given, close)];
    shown.replaceChildren(...parts.filter((part) => part !== null));
    status.textContent = summaryOf(diagnosis);
    const title = shown.querySelector("h3");
    title?.focus({ preventScroll: true });
    title?.scrollIntoView({ block: "start" });
  };
  const read = async () => {
    shown.replaceChildren();
    status.textContent = "";
    const pasted = await readArea(request, readRequest);
    if (pasted === null) return;
    const answered = await readArea(response, readResponse);
    if (answered !== null) show(await diagnose(pasted.read, answered.read));
  };
  const result = element("div", {}, status, shown);
  const dialog = dialogOf([...request.parts, ...response.parts], { read: () => void read(), close }, result);
  // The texts stay, for another try.
  dialog.addEventListener("close", () => shown.replaceChildren());
  place.append(dialog);
  return () => {
    dialog.showModal();
    request.text.focus();
  };
}
