// The choices of the panel: the change, how the integration replies, and what the reader enters for that.
// @ts-check

import { element } from "../dom/element.js";
import { textField } from "../form/text_field.js";
import { changes, groups } from "./changes.js";
import { repliesTo } from "./replies.js";

/** @import { Callbacks } from "./callbacks_state.js" */
/** @import { Change } from "./changes.js" */
/** @import { Words } from "./replies.js" */

/** @param {string} id @param {string} label @param {HTMLElement} list */
const labelled = (id, label, list) =>
  element("div", { class: "field" }, element("label", { for: id, class: "label" }, label), list);

/** @param {Callbacks} callbacks */
function changeChoice({ store, choose }) {
  const list = element(
    "select",
    { id: "callback-change", class: "select" },
    ...groups.map((group) =>
      element(
        "optgroup",
        { label: group.title },
        ...group.changes.map((change) => element("option", { value: changes.indexOf(change) }, change.title)),
      ),
    ),
  );
  list.value = String(changes.indexOf(store.now.change));
  list.addEventListener("change", () => choose(changes[Number(list.value)]));
  return labelled(list.id, "The change", list);
}

/** @param {Change} change @param {boolean} isOwn @param {string} title */
function replyGroup(change, isOwn, title) {
  const options = repliesTo(change).filter((reply) => reply.isOwn === isOwn);
  return element("optgroup", { label: title }, ...options.map((reply) => element("option", { value: reply.id }, reply.title)));
}

/** @param {Callbacks} callbacks */
function replyChoice({ store, reply }) {
  const list = element("select", { id: "callback-reply", class: "select" });
  list.addEventListener("change", () => reply(list.value));
  store.watch(["change", "reply"], ({ change, reply: chosen }) => {
    list.replaceChildren(
      replyGroup(change, true, "with graph-shifts/callbacks"),
      replyGroup(change, false, "as a server without it may"),
    );
    list.value = chosen.id;
  });
  return labelled(list.id, "The integration…", list);
}

/** @param {Callbacks} callbacks @param {"message" | "code" | "status"} name @param {string} label @param {string} [hint] */
const wordField = ({ store, enter }, name, label, hint) =>
  textField({
    id: `callback-${name}`,
    label,
    hint,
    value: store.now.words[name],
    onInput: (text) => enter({ [name]: text.trim() }),
  });

/** @param {Callbacks} callbacks */
function reasonFields(callbacks) {
  const fields = element(
    "div",
    { class: "callback-reason" },
    wordField(callbacks, "message", "Message", "The user may read it."),
    wordField(callbacks, "code", "Error code"),
    wordField(callbacks, "status", "Status", "From 400 to 599; empty means 403."),
  );
  callbacks.store.watch(["reply"], ({ reply }) => {
    fields.hidden = reply.needs !== "reason";
  });
  return fields;
}

/** The ids of the words with one more, or one less, in the order of the choices. @param {string[]} choices @param {Words} words @param {string} id */
const toggled = (choices, { ids }, id) => choices.filter((one) => (one === id ? !ids.includes(id) : ids.includes(one)));

/** @param {Callbacks} callbacks */
function idFields({ store, enter }) {
  const fields = element("fieldset", { class: "group" });
  store.watch(["reply", "choices"], ({ reply, choices, words }) => {
    fields.hidden = reply.needs !== "ids";
    const boxes = choices.map((id) => {
      const box = element("input", { type: "checkbox", checked: words.ids.includes(id) });
      box.addEventListener("change", () => enter({ ids: toggled(store.now.choices, store.now.words, id) }));
      return element("label", { class: "callback-choice" }, box, element("code", {}, id));
    });
    fields.replaceChildren(element("legend", {}, "The user can choose"), ...boxes);
  });
  return fields;
}

/** @param {Callbacks} callbacks */
export function callbacksForm(callbacks) {
  const { store, ask } = callbacks;
  const button = element("fluent-button", { id: "callback-ask", type: "submit", appearance: "primary" }, "Ask the integration");
  const problem = element("p", { class: "message is-error", role: "alert" });
  const choices = element("div", { class: "callback-choices" }, changeChoice(callbacks), replyChoice(callbacks));
  const row = element("div", { class: "send-row" }, button, problem);
  const form = element(
    "form",
    { novalidate: true, autocomplete: "off" },
    choices,
    reasonFields(callbacks),
    idFields(callbacks),
    row,
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void ask();
  });
  store.watch(["problem"], (now) => {
    problem.textContent = now.problem;
  });
  return form;
}
