// Who acts, in the head of the page: sign in, choose, sign out.

import { element } from "../element.js";
import { select } from "../select.js";

const button = (id, text, appearance, onclick) => element("fluent-button", { id, appearance, size: "small", onclick }, text);

function choice(accounts, accountId, choose) {
  const choices = accounts.map(({ id, name }) => ({ value: id, text: name }));
  const { name, list } = select({ id: "account", label: "Signed in as", choices, value: accountId, onChange: choose });
  return [name, list];
}

const only = ({ name }) => [
  element("span", { class: "label" }, "Signed in as "),
  element("strong", { id: "account-name" }, name),
];

function signedIn({ accounts, accountId }, does, isNested) {
  if (isNested) return only(accounts.find(({ id }) => id === accountId) ?? accounts[0]);
  return [
    ...choice(accounts, accountId, does.choose),
    button("another-account", "Another account", "subtle", does.signIn),
    button("sign-out", "Sign out", "subtle", does.signOut),
  ];
}

/**
 * @param {HTMLElement} place
 * @param {ReturnType<typeof import("../state.js").createState>} state
 * @param {{ signIn: () => void, choose: (id: string) => void, signOut: () => void }} does
 * @param {{ isNested: boolean }} how in Teams, the user is whom Teams knows
 */
export function showAccount(place, state, does, { isNested }) {
  const who = element("div", { class: "account-row" });
  const said = element("p", { class: "hint", id: "sign-in-said", role: "status" });
  place.replaceChildren(who, said);
  place.hidden = false;
  state.watch(["accounts", "accountId"], (now) => {
    const isAnybody = now.accountId !== null;
    who.replaceChildren(...(isAnybody ? signedIn(now, does, isNested) : [button("sign-in", "Sign in", "primary", does.signIn)]));
  });
  state.watch(["signInSaid"], ({ signInSaid }) => (said.textContent = signInSaid));
}
