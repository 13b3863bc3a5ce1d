// Who is signed in, in the header of the page: sign in, switch, sign out.
// @ts-check

import { element } from "../dom/element.js";
import { select } from "../form/select.js";

/** @import { WorkbenchStore } from "../workbench_state.js" */
/** @import { Account } from "./signed_out.js" */

/**
 * @typedef {object} AccountActions
 * @property {() => void} signIn
 * @property {(id: string) => void} choose
 * @property {() => void} signOut
 */

/** @param {string} id @param {string} text @param {string} appearance @param {() => void} onclick */
const button = (id, text, appearance, onclick) => element("fluent-button", { id, appearance, size: "small", onclick }, text);

/** @param {Account} account */
const onlyAccount = ({ name }) => [
  element("span", { class: "label" }, "Signed in as "),
  element("strong", { id: "account-name" }, name),
];

/** @param {Account[]} accounts @param {string} accountId @param {AccountActions} actions */
function accountChoice(accounts, accountId, { choose, signIn, signOut }) {
  const choices = accounts.map(({ id, name }) => ({ value: id, text: name }));
  const { name, list } = select({ id: "account", label: "Signed in as", choices, value: accountId, onChange: choose });
  return [
    name,
    list,
    button("another-account", "Another account", "subtle", signIn),
    button("sign-out", "Sign out", "subtle", signOut),
  ];
}

/**
 * @param {HTMLElement} place
 * @param {WorkbenchStore} store
 * @param {AccountActions} actions
 * @param {{ isNested: boolean }} where in Teams the account is the one of Teams, and cannot be changed here
 */
export function showAccount(place, store, actions, { isNested }) {
  const row = element("div", { class: "account-row" });
  const message = element("p", { class: "hint", id: "sign-in-said", role: "status" });
  place.replaceChildren(row, message);
  place.hidden = false;
  store.watch(["accounts", "accountId"], ({ accounts, accountId }) => {
    if (accountId === null) row.replaceChildren(button("sign-in", "Sign in", "primary", actions.signIn));
    else if (isNested) row.replaceChildren(...onlyAccount(accounts.find(({ id }) => id === accountId) ?? accounts[0]));
    else row.replaceChildren(...accountChoice(accounts, accountId, actions));
  });
  store.watch(["signInMessage"], ({ signInMessage }) => {
    message.textContent = signInMessage;
  });
}
