// Adds sign-in to the page: its buttons, its messages, and the tokens for operations.
// @ts-check

import { showAccount } from "./account_view.js";
import { failureText } from "./failure.js";
import { scopesOf } from "./scopes.js";
import { createSignIn } from "./sign_in.js";

/** @import { Token } from "graph-shifts/send" */
/** @import { Operation } from "../operations.js" */
/** @import { WorkbenchStore } from "../workbench_state.js" */
/** @import { Settings } from "./settings.js" */
/** @import { SignIn } from "./sign_in.js" */

/**
 * @typedef {object} Identity
 * @property {(operation: Operation) => Token} tokenOf
 * @property {() => void} distrustToken call it after Graph rejected a token
 */

const IN_WINDOW = "Continue in the window that opened.";

/** @param {unknown} error */
const readable = (error) => new Error(failureText(error), { cause: error });

/**
 * MSAL failed to start: every request for a token reports why.
 * @param {unknown} error
 * @param {HTMLElement} place
 * @returns {Identity}
 */
function withoutSignIn(error, place) {
  place.hidden = false;
  place.textContent = failureText(error);
  return { tokenOf: () => () => Promise.reject(readable(error)), distrustToken() {} };
}

/**
 * @param {{ settings: Settings, place: HTMLElement, store: WorkbenchStore, isNested: boolean }} given
 * @returns {Promise<Identity>}
 */
export async function startSignIn({ settings, place, store, isNested }) {
  /** @type {SignIn} */
  let signIn;
  try {
    signIn = await createSignIn(settings, { isNested, onChange: (now) => store.set(now) });
  } catch (error) {
    return withoutSignIn(error, place);
  }
  const actions = accountActions(signIn, store);
  showAccount(place, store, actions, { isNested });
  if (isNested) await actions.signInSilently();
  return {
    tokenOf(operation) {
      const token = signIn.token(scopesOf(operation));
      return (claims) => token(claims).catch((error) => Promise.reject(readable(error)));
    },
    distrustToken: signIn.distrustToken,
  };
}

/** @param {SignIn} signIn @param {WorkbenchStore} store */
function accountActions(signIn, store) {
  const scopes = () => scopesOf(store.now.operation);
  /** @param {string} message shown meanwhile @param {() => Promise<unknown>} act */
  const reporting = (message, act) => async () => {
    store.set({ signInMessage: message });
    try {
      await act();
      store.set({ signInMessage: "" });
    } catch (error) {
      store.set({ signInMessage: failureText(error) });
    }
  };
  return {
    signIn: reporting(IN_WINDOW, () => signIn.signIn(scopes())),
    signOut: reporting(IN_WINDOW, signIn.signOut),
    signInSilently: reporting("", () => signIn.signInSilently(scopes())),
    choose: signIn.choose,
  };
}
