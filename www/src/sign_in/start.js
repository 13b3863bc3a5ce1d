// Brings sign-in into the page: what its buttons do, and the token that goes with an operation.

import { showAccount } from "./account_view.js";
import { failureText } from "./failure.js";
import { createSignIn, scopesOf } from "./sign_in.js";

const WINDOW = "Go on in the window that has opened.";

/** What the state holds of it. */
export const nobody = { accounts: [], accountId: null, signInSaid: "" };

const inWords = (error) => new Error(failureText(error), { cause: error });

/** What MSAL cannot be had for, whoever asks for a token. */
function without(error, place) {
  place.hidden = false;
  place.textContent = failureText(error);
  return { tokenOf: () => () => Promise.reject(inWords(error)), doubt() {} };
}

/**
 * @typedef {(operation: import("../operations.js").Operation) => import("graph-shifts/send").Token} TokenOf
 * @typedef {ReturnType<typeof import("../state.js").createState>} State
 *
 * @param {{ settings: import("./settings.js").Settings, place: HTMLElement, state: State, isNested: boolean }} given
 * @returns {Promise<{ tokenOf: TokenOf, doubt: () => void }>} an operation's token, and what is told when Graph refused one
 */
export async function startSignIn({ settings, place, state, isNested }) {
  let signIn;
  try {
    signIn = await createSignIn(settings, { isNested, tell: (now) => state.set(now) });
  } catch (error) {
    return without(error, place);
  }
  const does = doing(signIn, state);
  showAccount(place, state, does, { isNested });
  if (isNested) await does.greet();
  const tokenOf = (operation) => {
    const token = signIn.token(scopesOf(operation));
    return (claims) => token(claims).catch((error) => Promise.reject(inWords(error)));
  };
  return { tokenOf, doubt: signIn.doubt };
}

/** What the buttons do, and what is said about it meanwhile and after. */
function doing(signIn, state) {
  const scopes = () => scopesOf(state.now.operation);
  const saying = (words, act) => async () => {
    state.set({ signInSaid: words });
    try {
      await act();
      state.set({ signInSaid: "" });
    } catch (error) {
      state.set({ signInSaid: failureText(error) });
    }
  };
  return {
    signIn: saying(WINDOW, () => signIn.signIn(scopes())),
    signOut: saying(WINDOW, signIn.signOut),
    greet: saying("", () => signIn.greet(scopes())),
    choose: signIn.choose,
  };
}
